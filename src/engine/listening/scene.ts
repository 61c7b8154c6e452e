/** One mail as the ear takes it in: its sentences by themselves and in their place, and what stands around them. */
import type { Message, Sentence } from '../message/message.ts'
import { inPlace, ownFeatures, pooled, told } from './features.ts'
import { type Reading, readSentence } from './reading.ts'
import { situationOf } from './situation.ts'
import { subjectFeatures } from './subject.ts'

export interface Spot {
  readonly sentence: Sentence
  readonly reading: Reading
  /** What the sentence says by itself, as features. */
  readonly own: readonly string[]
  /** The same with its neighbours and its place in the mail. */
  readonly placed: readonly string[]
}

export interface Scene {
  readonly message: Message
  readonly spots: readonly Spot[]
  /** Everything any sentence says. */
  readonly pool: readonly string[]
  /** What the subject line says. */
  readonly subject: readonly string[]
  /** What its last two sentences say: where people come to what they will do. */
  readonly end: readonly string[]
  /** When it was sent, what it answers. */
  readonly situation: readonly string[]
}

export function sceneOf(message: Message): Scene {
  const readings = message.sentences.map((sentence) => readSentence(sentence.text))
  const own = readings.map(ownFeatures)
  const placed = inPlace(
    own,
    message.sentences.map((sentence) => sentence.paragraph),
  )
  return {
    message,
    spots: message.sentences.map((sentence, i) => ({
      sentence,
      reading: readings[i] as Reading,
      own: own[i] ?? [],
      placed: placed[i] ?? [],
    })),
    pool: pooled(own),
    subject: subjectFeatures(message.subject),
    end: pooled(own.slice(-2))
      .filter((feature) => told(feature) || feature.startsWith('w:'))
      .map((feature) => `$${feature}`),
    situation: situationOf(message),
  }
}
