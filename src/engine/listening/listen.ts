/** What a client says went wrong, what may matter underneath, what they ask, and on which words each conclusion rests. */
import { languageOf } from '../language/english.ts'
import type { Quote } from '../language/span.ts'
import type { Email, Message } from '../message/message.ts'
import { read } from '../message/read.ts'
import { complains } from './complains.ts'
import { complaintsOf } from './complaints.ts'
import { concernsOf } from './concerns.ts'
import { factsOf } from './facts.ts'
import { flagsOf } from './flags.ts'
import type { Heard } from './heard.ts'
import { heatOf } from './heat.ts'
import { type Linear, score } from './linear.ts'
import { saysPlainly } from './plain.ts'
import { quoteOf } from './quote.ts'
import { type Scene, sceneOf } from './scene.ts'
import { weights as learned } from './weights/index.ts'
import type { Weights } from './weights.ts'

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
  ...(message.readUntil === undefined ? {} : { readUntil: message.readUntil }),
})

/** The sentences of which a model says yes. */
const where = (model: Linear, { message, spots }: Scene): Quote[] =>
  spots.filter((spot) => score(model, spot.placed) >= model.threshold).map((spot) => quoteOf(message, spot.sentence))

/** `listen` with weights of one's own, as the cross-validation needs it. */
export function listenWith(weights: Weights, email: Email): Heard {
  const message = read(email)
  const said = message.sentences.map((sentence) => sentence.text).join(' ')
  const language = languageOf(said, email.language)
  // A text too short to tell has no word of another language in it, so it is heard as English.
  if ((language !== 'en' && language !== 'und') || message.sentences.length === 0)
    return nothing(message, email, language)
  const scene = sceneOf(message)
  const { spots, pool } = scene
  const odds = spots.map((spot) => score(weights.complaint, spot.placed))
  const own = spots.map((spot) => spot.own)
  const isComplaint = complains(weights, email, message, { odds, own, pool })
  const complaints = isComplaint ? complaintsOf(weights, scene, odds) : []
  const requests = where(weights.request, scene)
  return {
    ...nothing(message, email, language),
    isComplaint,
    heat: heatOf(weights, scene, odds, own.some(saysPlainly)),
    complaints,
    concerns: isComplaint ? concernsOf(weights, scene) : [],
    requests,
    positives: where(weights.praise, scene),
    flags: flagsOf(weights, scene),
    facts: factsOf(message.sentences, [...complaints, ...requests]),
  }
}

/**
 * Hears one mail. Pure and deterministic; time grows linearly with the mail. A mail that is not in English is
 * not listened to: nothing is heard and `language` says why.
 */
export const listen = (email: Email): Heard => listenWith(learned(), email)
