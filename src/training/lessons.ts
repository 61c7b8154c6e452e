/** What is learned from, and the odds of its sentences as judged by models that have not seen them. */
import { calmSentences, labelledMails, labelledSentences } from './corpus.ts'
import { type HeardMail, type HeardSentence, hearCalm, hearMail, hearSentence } from './examples.ts'

export interface Lessons {
  readonly mails: readonly HeardMail[]
  readonly sentences: readonly HeardSentence[]
  /** Ordinary business sentences. */
  readonly calm: readonly HeardSentence[]
}

/** Everything there is to learn from. */
export const wholeCorpus = (): Lessons => ({
  mails: labelledMails().map(hearMail),
  sentences: labelledSentences().map(hearSentence),
  calm: calmSentences().map(hearCalm),
})

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
