/** Cross-validation by mail: what is measured on a mail was learned from other mails. */
import { listenWith } from '../engine/listening/listen.ts'
import type { Weights } from '../engine/listening/weights.ts'
import type { HeardMail } from './examples.ts'
import { learnAll } from './learn.ts'
import type { Lessons } from './lessons.ts'
import { type Counts, measure, tally } from './measure.ts'

export const folds = 5

/** Which part of the features a model may use, to see what each is worth. */
export type Kept = (feature: string) => boolean

const filtered = (features: readonly string[], kept: Kept): string[] => features.filter(kept)

/** Lessons with only some of the features. */
export const restrict = (lessons: Lessons, kept: Kept): Lessons => {
  const sentence = <T extends Lessons['calm'][number]>(s: T): T => ({
    ...s,
    own: filtered(s.own, kept),
    placed: filtered(s.placed, kept),
  })
  return {
    mails: lessons.mails.map((heard) => ({
      ...heard,
      own: heard.own.map((list) => filtered(list, kept)),
      placed: heard.placed.map((list) => filtered(list, kept)),
      pool: filtered(heard.pool, kept),
    })),
    sentences: lessons.sentences.map(sentence),
    calm: lessons.calm.map(sentence),
  }
}

export interface Trial {
  readonly lessons: Lessons
  /** Share of the other mails that is learned from, for the learning curve. */
  readonly share?: number
  /** Only these folds; all if missing. */
  readonly only?: readonly number[]
}

const seen = <T>(list: readonly T[], fold: number, share: number): T[] =>
  list.filter((_, i) => i % folds !== fold).filter((_, i) => (i * 0.618034) % 1 < share)

const judge = (counts: Counts, weights: Weights, heard: HeardMail): void => {
  const said = listenWith(weights, heard.mail)
  measure(counts, heard.mail, heard.sentences, said)
  const kind = /^c[1-4]/.test(heard.mail.id) ? 'hard' : 'plain'
  const part: Counts = new Map()
  measure(part, heard.mail, heard.sentences, said)
  for (const [name, count] of part)
    if (!name.includes(':')) tally(counts, `${kind}: ${name}`, count.right, count.wrong, count.missed)
}

/** Counts over all mails and all ordinary sentences, each judged by weights that have not seen it. */
export function crossValidate({ lessons, share = 1, only }: Trial): Counts {
  const counts: Counts = new Map()
  for (let fold = 0; fold < folds; fold++) {
    if (only && !only.includes(fold)) continue
    const weights = learnAll({
      mails: seen(lessons.mails, fold, share),
      sentences: lessons.sentences,
      calm: seen(lessons.calm, fold, 1),
    })
    for (const [i, heard] of lessons.mails.entries()) if (i % folds === fold) judge(counts, weights, heard)
    for (const [i, calm] of lessons.calm.entries()) {
      if (i % folds !== fold) continue
      const alarm = listenWith(weights, { body: calm.sentence.t }).isComplaint
      tally(counts, 'ordinary sentence stays silent', alarm ? 0 : 1, alarm ? 1 : 0, 0)
    }
  }
  return counts
}
