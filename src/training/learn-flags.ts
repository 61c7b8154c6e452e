/** Which mails raise which flag. */
import { flagFeatures } from '../engine/listening/flags.ts'
import type { Linear } from '../engine/listening/linear.ts'
import { type Flag, flags } from '../engine/vocabulary.ts'
import { bit, innerFolds, type Lessons } from './lessons.ts'
import { bestThreshold, each, learnEach, outOfFold, tabulate } from './table.ts'

/** Features the flags may use together. */
const keep = 680

export function learnFlags({ mails, sentences, calm }: Lessons): Record<Flag, Linear> {
  // One unflagged sentence in three is enough to learn what raises no flag.
  const alone = [...sentences.filter((s, i) => (s.sentence.flags?.length ?? 0) > 0 || i % 3 === 0), ...calm]
  const table = tabulate([...mails.map(flagFeatures), ...alone.map((s) => s.own)], 3)
  const weights = [...mails.map(() => 1), ...alone.map(() => 0.4)]
  const tasks = each(flags, (flag) => ({
    table,
    weights,
    labels: [
      ...mails.map((heard) => bit(heard.mail.flags.includes(flag))),
      ...alone.map((s) => bit(s.sentence.flags?.includes(flag) ?? false)),
    ],
    l2: 2,
  }))
  const groups = weights.map((_, row) => row % innerFolds)
  const inMail = weights.map((_, row) => row < mails.length)
  const odds = outOfFold(Object.values(tasks), keep, groups, innerFolds)
  const judged = each(flags, (flag) => ({
    ...tasks[flag],
    threshold: bestThreshold(odds[flags.indexOf(flag)] ?? [], tasks[flag].labels, inMail),
  }))
  return learnEach(flags, judged, keep)
}
