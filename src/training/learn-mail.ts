/** Which mails complain. */
import type { Linear } from '../engine/listening/linear.ts'
import { wholeFeatures } from '../engine/listening/whole.ts'
import { bit, innerFolds, type Lessons, type Odds } from './lessons.ts'
import { bestThreshold, learn, outOfFold, type Task, tabulate } from './table.ts'

/** At most this share of ordinary sentences may raise an alarm. */
const alarms = 0.012

export function learnMail({ mails, sentences, calm }: Lessons, odds: Odds): Linear {
  const table = tabulate(
    [
      ...mails.map((heard, m) => wholeFeatures(odds.mails[m] ?? [], heard.pool)),
      ...sentences.map((s, i) => wholeFeatures([odds.sentences[i] ?? 0], s.own)),
      ...calm.map((s, i) => wholeFeatures([odds.calm[i] ?? 0], s.own)),
    ],
    3,
  )
  const labels = [
    ...mails.map((heard) => bit(heard.mail.isComplaint)),
    ...sentences.map((s) => s.sentence.y),
    ...calm.map(() => 0),
  ]
  const weights = [...mails.map(() => 1), ...sentences.map(() => 0.05), ...calm.map(() => 0.3)]
  const groups = labels.map((_, row) => row % innerFolds)
  const task: Task = { table, labels, weights, l2: 3, keep: 200 }
  const judged = outOfFold(task, groups, innerFolds)
  const best = bestThreshold(
    judged,
    labels,
    labels.map((_, row) => row < mails.length),
  )
  const quiet = [...judged.slice(mails.length + sentences.length)].sort((a, b) => b - a)
  const bar = quiet[Math.floor(quiet.length * alarms)] ?? best
  return learn(task, Math.max(best, bar))
}
