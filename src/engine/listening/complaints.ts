/** The sentences that complain, each with its topics, its restatement and the words it rests on. */
import type { Reason } from '../language/span.ts'
import { restate } from '../restating/restate.ts'
import { type Topic, topics } from '../vocabulary.ts'
import { because } from './because.ts'
import type { Complaint } from './heard.ts'
import { probability, rank } from './linear.ts'
import { saysPlainly } from './plain.ts'
import { quoteOf } from './quote.ts'
import { saidWhen } from './said-when.ts'
import type { Scene, Spot } from './scene.ts'
import type { Weights } from './weights.ts'

/** A topic after the first is told from these log odds on. */
const runnerUp = -0.5
const most = 3

/** For the topic of a sentence: itself, and the senses of the whole mail and its subject more softly. */
export const topicFeatures = (own: readonly string[], { pool, subject }: Pick<Scene, 'pool' | 'subject'>): string[] => {
  const senses = new Set([...pool, ...subject].filter((feature) => feature.startsWith('s:')))
  return [...own, ...[...senses].map((feature) => `m${feature}`)]
}

const topicsOf = (weights: Weights, scene: Scene, spot: Spot): Topic[] => {
  const ranked = rank(weights.topics, topics, topicFeatures(spot.own, scene))
  return ranked.filter((topic, i) => i === 0 || (i < most && topic.score > runnerUp)).map((topic) => topic.name)
}

/** A sentence of a few words ("You said Tuesday.") takes its topic from the one before it as well. */
const few = 4

const inContext = (spots: readonly Spot[], i: number): Spot => {
  const spot = spots[i] as Spot
  const before = spots[i - 1]
  const joins = before && spot.reading.tokens.length <= few && before.sentence.paragraph === spot.sentence.paragraph
  return joins ? { ...spot, own: [...new Set([...spot.own, ...before.own])] } : spot
}

const apartFrom = (others: readonly Reason[]) => (reason: Reason) =>
  others.every((other) => other.end <= reason.start || reason.end <= other.start)

function reasonsFor(weights: Weights, topic: Topic, { sentence, reading }: Spot): Reason[] {
  const ofTopic = because(weights.topics[topic], saidWhen.topics[topic], sentence, reading, 2)
  const ofComplaint = because(weights.complaint, 'in complaints', sentence, reading, 2)
  const reasons = [...ofTopic, ...ofComplaint.filter(apartFrom(ofTopic))]
  if (reasons.length > 0) return reasons.sort((a, b) => a.start - b.start)
  const { start, end } = sentence
  return [{ start, end, why: 'taken as a whole, this tells of something that went wrong' }]
}

function complaintOf(weights: Weights, scene: Scene, spot: Spot, odds: number): Complaint {
  const { message } = scene
  const found = topicsOf(weights, scene, spot)
  return {
    ...quoteOf(message, spot.sentence),
    topics: found,
    strength: Math.round(probability(odds) * 100) / 100,
    restatement: restate(spot.sentence.text, { sent: message.sent, topics: found, mail: message.body }),
    because: reasonsFor(weights, found[0] as Topic, spot),
  }
}

/** At least the surest sentence: called for a mail that complains. `odds`: log odds of each sentence. */
export function complaintsOf(weights: Weights, scene: Scene, odds: readonly number[]): Complaint[] {
  const bar = Math.min(weights.complaint.threshold, Math.max(...odds))
  return scene.spots.flatMap((spot, i) =>
    (odds[i] ?? 0) >= bar || saysPlainly(spot.own)
      ? [complaintOf(weights, scene, inContext(scene.spots, i), odds[i] ?? 0)]
      : [],
  )
}
