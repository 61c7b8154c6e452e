/** Which mails complain. */
import type { Linear } from '../engine/listening/linear.ts'
import { wholeFeatures } from '../engine/listening/whole.ts'
import { bit, innerFolds, type Lessons, type Odds } from './lessons.ts'
import { bestThreshold, learn, outOfFoldAlone, type Task, tabulate } from './table.ts'

/** At most this share of ordinary sentences may raise an alarm when they stand alone. */
const alarms = 0.014

/** F1 given up for a mail rather left alone than called a complaint: a chip on ordinary mail is what people mind. */
const quiet = 0.005

/** Features each of the two models may use. */
const mailWords = 300
const loneWords = 600

/** Mails of several sentences; single sentences count a little, for their words. */
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
  const task: Task = { table, labels, weights, l2: 3 }
  const inMail = labels.map((_, row) => row < mails.length)
  return learn(
    { ...task, threshold: bestThreshold(outOfFoldAlone(task, mailWords, groups, innerFolds), labels, inMail, quiet) },
    mailWords,
  )
}

/** Mails of one sentence, which has to speak for itself. */
export function learnLone({ sentences, calm }: Lessons): Linear {
  const all = [...sentences, ...calm]
  const table = tabulate(
    all.map((s) => s.own),
    2,
  )
  const task: Task = { table, labels: all.map((s) => s.sentence.y), l2: 2 }
  const judged = outOfFoldAlone(
    task,
    loneWords,
    all.map((_, row) => row % innerFolds),
    innerFolds,
  )
  const ordinary = [...judged.slice(sentences.length)].sort((a, b) => b - a)
  return learn({ ...task, threshold: ordinary[Math.floor(ordinary.length * alarms)] ?? 0 }, loneWords)
}
