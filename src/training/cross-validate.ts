/** Cross-validation by mail: what is measured on a mail was learned from other mails. */
import type { Heard } from '../engine/listening/heard.ts'
import { listenWith } from '../engine/listening/listen.ts'
import type { Email } from '../engine/message/message.ts'
import { learnAll } from './learn.ts'
import type { Lessons } from './lessons.ts'
import { type Counts, measure, tally } from './measure.ts'
import { listenByRules } from './rules.ts'

export const folds = 5

/** Which features the models may use, to see what each part is worth; by `rules` there is no model at all. */
const kept = {
  all: () => true,
  'senses and grammar': (feature: string) => !/^\$?[wb]:/.test(feature),
  wording: (feature: string) => !/^[<>m$]?[sg]:/.test(feature),
} as const

/** One way of hearing that is measured. */
export interface Trial {
  readonly using: keyof typeof kept | 'rules'
  /** Share of the other mails that is learned from, for the learning curve. */
  readonly share: number
}

const restrict = (lessons: Lessons, keeps: (feature: string) => boolean): Lessons => {
  const only = (features: readonly string[]): string[] => features.filter(keeps)
  const sentence = <T extends Lessons['calm'][number]>(s: T): T => ({ ...s, own: only(s.own), placed: only(s.placed) })
  return {
    mails: lessons.mails.map((heard) => ({
      ...heard,
      own: heard.own.map(only),
      placed: heard.placed.map(only),
      pool: only(heard.pool),
      subject: only(heard.subject),
      end: only(heard.end),
    })),
    sentences: lessons.sentences.map(sentence),
    calm: lessons.calm.map(sentence),
  }
}

const others = <T>(list: readonly T[], fold: number, share: number): T[] =>
  list.filter((_, i) => i % folds !== fold).filter((_, i) => (i * 0.618034) % 1 < share)

/** The ear of a trial, which has not met the mails of the fold. */
function learned(lessons: Lessons, { using, share }: Trial, fold: number): (email: Email) => Heard {
  if (using === 'rules') return listenByRules
  const weights = learnAll(
    restrict(
      {
        mails: others(lessons.mails, fold, share),
        sentences: lessons.sentences,
        calm: others(lessons.calm, fold, 1),
      },
      kept[using],
    ),
  )
  return (email) => listenWith(weights, email)
}

/** The writers of these files were asked for veiled, ironic, formal or rambling mail. */
export const isHard = (id: string): boolean => /^c(?:[1-4]|10|11|16)-|-h$/.test(id)

/** Counts over the mails and the ordinary sentences of one fold. */
export function judgeFold(lessons: Lessons, trial: Trial, fold: number): Counts {
  const counts: Counts = new Map()
  const listen = learned(lessons, trial, fold)
  for (const [i, heard] of lessons.mails.entries()) {
    if (i % folds === fold) measure(counts, heard.mail, heard.sentences, listen(heard.mail), isHard(heard.mail.id))
  }
  for (const [i, calm] of lessons.calm.entries()) {
    if (i % folds !== fold) continue
    const alarm = listen({ body: calm.sentence.t }).isComplaint
    tally(counts, 'ordinary sentence stays silent', alarm ? 0 : 1, alarm ? 1 : 0, 0)
  }
  return counts
}
