/** What is learned from, and the odds of its sentences as judged by models that have not seen them. */
import type { HeardMail, HeardSentence } from './examples.ts'

export interface Lessons {
  readonly mails: readonly HeardMail[]
  readonly sentences: readonly HeardSentence[]
  /** Ordinary business sentences. */
  readonly calm: readonly HeardSentence[]
}

/** Log odds of being a complaint. */
export interface Odds {
  /** For each mail, for each of its sentences. */
  readonly mails: readonly (readonly number[])[]
  readonly sentences: readonly number[]
  readonly calm: readonly number[]
}

/** How many parts the lessons are cut into to set thresholds. */
export const innerFolds = 4

export const bit = (yes: boolean): number => (yes ? 1 : 0)
