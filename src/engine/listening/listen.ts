/** What a client says went wrong, what may matter underneath, what they ask, and on which words each conclusion rests. */
import { languageOf } from '../language/english.ts'
import type { Quote, Reason } from '../language/span.ts'
import type { Email, Message, Sentence } from '../message/message.ts'
import { read } from '../message/read.ts'
import { restate } from '../restating/restate.ts'
import { type Concern, concerns, flags, type Heat, heats, type Topic, topics } from '../vocabulary.ts'
import { because } from './because.ts'
import { complains } from './complains.ts'
import { factsOf } from './facts.ts'
import { inPlace, ownFeatures, pooled } from './features.ts'
import type { Complaint, Heard, HeardConcern, HeardFlag } from './heard.ts'
import { probability, rank, score } from './linear.ts'
import { plainConcerns, plainFlags, saysPlainly } from './plain.ts'
import { type Reading, readSentence } from './reading.ts'
import { saidWhen } from './said-when.ts'
import { situationOf } from './situation.ts'
import { weights as learned } from './weights/index.ts'
import type { Weights } from './weights.ts'
import { heatFeatures, topicFeatures } from './whole.ts'

interface Spot {
  readonly sentence: Sentence
  readonly reading: Reading
  readonly own: readonly string[]
  readonly placed: readonly string[]
}

const quoteOf = (message: Message, { start, end }: { start: number; end: number }): Quote => ({
  start,
  end,
  quote: message.body.slice(start, end),
})

const nothing = (message: Message, email: Email, language: string): Heard => ({
  ...(email.id === undefined ? {} : { id: email.id }),
  language,
  isComplaint: false,
  heat: 'calm',
  complaints: [],
  concerns: [],
  requests: [],
  positives: [],
  flags: [],
  facts: { deadlines: [], amounts: [], people: [], things: [] },
  ignored: message.ignored,
})

const topicsOf = (weights: Weights, spot: Spot, pool: readonly string[]): Topic[] => {
  const ranked = rank(weights.topics, topics, topicFeatures(spot.own, pool))
  const best = ranked[0]
  return ranked.filter((topic, i) => i === 0 || (i < 3 && best !== undefined && topic.score > -0.5)).map((t) => t.name)
}

/** A sentence of a few words ("You said Tuesday.") takes its topic from the one before it as well. */
const few = 4

const inContext = (spots: readonly Spot[], i: number): Spot => {
  const spot = spots[i] as Spot
  const before = spots[i - 1]
  const joins = before && spot.reading.tokens.length <= few && before.sentence.paragraph === spot.sentence.paragraph
  return joins ? { ...spot, own: [...new Set([...spot.own, ...before.own])] } : spot
}

const complaintOf = (
  weights: Weights,
  message: Message,
  spot: Spot,
  pool: readonly string[],
  odds: number,
): Complaint => {
  const found = topicsOf(weights, spot, pool)
  const topic = found[0] as Topic
  const reasons = because(weights.topics[topic], saidWhen.topics[topic], spot.sentence, spot.reading, 2)
  const more = because(weights.complaint, 'in complaints', spot.sentence, spot.reading, 2)
  const all = [...reasons, ...more.filter((m) => reasons.every((r) => r.end <= m.start || m.end <= r.start))]
  const whole: Reason = {
    start: spot.sentence.start,
    end: spot.sentence.end,
    why: 'taken as a whole, this tells of something that went wrong',
  }
  return {
    ...quoteOf(message, spot.sentence),
    topics: found,
    strength: Math.round(probability(odds) * 100) / 100,
    restatement: restate(spot.sentence.text, { sent: message.sent, topics: found, mail: message.body }),
    because: all.length > 0 ? all.sort((a, b) => a.start - b.start) : [whole],
  }
}

const concernsOf = (weights: Weights, pool: readonly string[], spots: readonly Spot[]): HeardConcern[] => {
  const named = (concern: Concern): number => (pool.includes(plainConcerns[concern] ?? '') ? 1 : 0)
  const ranked = rank(weights.concerns, concerns, pool).sort((a, b) => named(b.name) - named(a.name))
  return ranked
    .filter((concern, i) => i === 0 || (i < 3 && concern.score > -1.2))
    .map(({ name, score: odds }) => {
      const reasons = spots.flatMap((spot) =>
        because(weights.concerns[name], saidWhen.concerns[name], spot.sentence, spot.reading, 2),
      )
      return { concern: name, strength: Math.round(probability(odds) * 100) / 100, because: reasons.slice(0, 4) }
    })
}

const flagsOf = (weights: Weights, message: Message, pool: readonly string[], spots: readonly Spot[]): HeardFlag[] =>
  flags.flatMap((flag) => {
    const model = weights.flags[flag]
    const plain = spots.find((spot) => spot.own.includes(plainFlags[flag] ?? ''))
    if (!plain && score(model, pool) < model.threshold) return []
    const best = plain ?? [...spots].sort((a, b) => score(model, b.own) - score(model, a.own))[0]
    return best ? [{ flag, ...quoteOf(message, best.sentence) }] : []
  })

/** The likeliest step of the ladder, from how likely the mail is to stand at least on each. */
const heatOf = (weights: Weights, features: readonly string[], unhappy: boolean): Heat => {
  const atLeast = heats.map((heat) => (heat === 'calm' ? 1 : probability(score(weights.heats[heat], features))))
  const exactly = atLeast.map((p, i) => p - (atLeast[i + 1] ?? 0))
  const found = heats[exactly.indexOf(Math.max(...exactly))] ?? 'calm'
  return unhappy && found === 'calm' ? 'frustrated' : found
}

/** `listen` with weights of one's own, as the cross-validation needs it. */
export function listenWith(weights: Weights, email: Email): Heard {
  const message = read(email)
  const language = languageOf(message.sentences.map((sentence) => sentence.text).join(' '))
  // A text too short to tell has no word of another language in it, so it is heard as English.
  if ((language !== 'en' && language !== 'und') || message.sentences.length === 0)
    return nothing(message, email, language)
  const readings = message.sentences.map((sentence) => readSentence(sentence.text))
  const own = readings.map(ownFeatures)
  const placed = inPlace(
    own,
    message.sentences.map((sentence) => sentence.paragraph),
  )
  const spots: Spot[] = message.sentences.map((sentence, i) => ({
    sentence,
    reading: readings[i] as Reading,
    own: own[i] ?? [],
    placed: placed[i] ?? [],
  }))
  const odds = spots.map((spot) => score(weights.complaint, spot.placed))
  const pool = pooled(own)
  const isComplaint = complains(weights, email, message, { odds, own, pool })
  const surest = Math.max(...odds)
  const bar = Math.min(weights.complaint.threshold, surest)
  const where = (model: Weights['request']) =>
    spots.filter((spot) => score(model, spot.placed) >= model.threshold).map((spot) => quoteOf(message, spot.sentence))
  const complaints = isComplaint
    ? spots.flatMap((spot, i) =>
        (odds[i] ?? 0) >= bar || saysPlainly(spot.own)
          ? [complaintOf(weights, message, inContext(spots, i), pool, odds[i] ?? 0)]
          : [],
      )
    : []
  const requests = where(weights.request)
  return {
    ...nothing(message, email, language),
    isComplaint,
    heat: heatOf(weights, heatFeatures(odds, own, pool), own.some(saysPlainly)),
    complaints,
    concerns: isComplaint ? concernsOf(weights, pool, spots) : [],
    requests,
    positives: where(weights.praise),
    flags: flagsOf(weights, message, [...pool, ...situationOf(message)], spots),
    facts: factsOf(message.sentences, [...complaints, ...requests]),
  }
}

/**
 * Hears one mail. Pure and deterministic; time grows linearly with the mail. A mail that is not in English is
 * not listened to: nothing is heard and `language` says why.
 */
export const listen = (email: Email): Heard => listenWith(learned(), email)
