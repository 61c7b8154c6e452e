/** What is told of a mail as a whole: concerns, heat, flags. A single sentence counts as a mail of one sentence. */
import type { Linear } from '../engine/listening/linear.ts'
import type { Weights } from '../engine/listening/weights.ts'
import { heatFeatures } from '../engine/listening/whole.ts'
import { type Concern, concerns, type Flag, flags, type Heat, heats } from '../engine/vocabulary.ts'
import { bit, innerFolds, type Lessons, type Odds } from './lessons.ts'
import { bestThreshold, learnEach, outOfFold, type Task, tabulate } from './table.ts'

const share = (list: readonly Concern[] | undefined, concern: Concern): number => {
  const at = list?.indexOf(concern) ?? -1
  return at === 0 ? 1 : at > 0 ? 0.6 : 0
}

export function learnConcerns({ mails, sentences }: Lessons): Record<Concern, Linear> {
  const worried = mails.filter((heard) => heard.mail.concerns.length > 0)
  const alone = sentences.filter((s) => s.sentence.y === 1)
  const table = tabulate([...worried.map((heard) => heard.pool), ...alone.map((s) => s.own)], 2)
  return learnEach(
    concerns,
    (concern) => ({
      table,
      weights: [...worried.map(() => 1), ...alone.map(() => 0.3)],
      labels: [
        ...worried.map((heard) => share(heard.mail.concerns, concern)),
        ...alone.map((s) => share(s.sentence.concerns, concern)),
      ],
      l2: 2,
    }),
    1110,
  )
}

const hotter = ['frustrated', 'angry', 'abusive'] as const

export function learnHeats({ mails, sentences }: Lessons, odds: Odds): Weights['heats'] {
  const table = tabulate(
    [
      ...mails.map((heard, m) => heatFeatures(odds.mails[m] ?? [], heard.own, heard.pool)),
      ...sentences.map((s, i) => heatFeatures([odds.sentences[i] ?? 0], [s.own], s.own)),
    ],
    3,
  )
  const reaches = (heat: Heat | undefined, least: Heat): number =>
    bit(heats.indexOf(heat ?? 'calm') >= heats.indexOf(least))
  return learnEach(
    hotter,
    (least) => ({
      table,
      weights: [...mails.map(() => 1), ...sentences.map(() => 0.04)],
      labels: [
        ...mails.map((heard) => reaches(heard.mail.heat, least)),
        ...sentences.map((s) => reaches(s.sentence.heat, least)),
      ],
      l2: 2,
    }),
    500,
  )
}

export function learnFlags({ mails, sentences, calm }: Lessons): Record<Flag, Linear> {
  // One unflagged sentence in three is enough to learn what raises no flag.
  const alone = [...sentences.filter((s, i) => (s.sentence.flags?.length ?? 0) > 0 || i % 3 === 0), ...calm]
  const table = tabulate([...mails.map((heard) => [...heard.pool, ...heard.situation]), ...alone.map((s) => s.own)], 3)
  const weights = [...mails.map(() => 1), ...alone.map(() => 0.4)]
  const groups = weights.map((_, row) => row % innerFolds)
  const inMail = weights.map((_, row) => row < mails.length)
  return learnEach(
    flags,
    (flag) => {
      const labels = [
        ...mails.map((heard) => bit(heard.mail.flags.includes(flag))),
        ...alone.map((s) => bit(s.sentence.flags?.includes(flag) ?? false)),
      ]
      const task: Task = { table, labels, weights, l2: 2 }
      return { ...task, threshold: bestThreshold(outOfFold(task, groups, innerFolds), labels, inMail) }
    },
    520,
  )
}
