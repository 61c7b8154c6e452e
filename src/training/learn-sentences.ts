/** Which sentences complain, ask, praise. */
import type { Linear } from '../engine/listening/linear.ts'
import type { HeardSentence } from './examples.ts'
import { bit, innerFolds, type Lessons, type Odds } from './lessons.ts'
import { bestThreshold, learn, outOfFoldAlone, type Task, tabulate } from './table.ts'

/** A sentence without its mail teaches less than one in its place. */
const aloneCounts = 0.3

const asks = new Set(['request', 'change-request', 'question'])

export interface LearnedSentences {
  readonly complaint: Linear
  readonly request: Linear
  readonly praise: Linear
  readonly odds: Odds
}

export function learnSentences({ mails, sentences, calm }: Lessons): LearnedSentences {
  const spots = mails.flatMap((heard, m) => heard.placed.map((features, i) => ({ features, heard, m, i })))
  const alone: readonly HeardSentence[] = [...sentences, ...calm]
  const table = tabulate([...spots.map((spot) => spot.features), ...alone.map((s) => s.placed)], 2)
  const groups = [...spots.map((spot) => spot.m % innerFolds), ...alone.map((_, i) => i % innerFolds)]
  const weights = [...spots.map(() => 1), ...alone.map(() => aloneCounts)]
  const inMail = groups.map((_, row) => row < spots.length)
  const taught = (
    ofSpot: (spot: (typeof spots)[number]) => boolean,
    ofSentence: (s: HeardSentence) => boolean,
    l2: number,
    keep: number,
  ): { model: Linear; odds: Float64Array } => {
    const labels = [...spots.map((spot) => bit(ofSpot(spot))), ...alone.map((s) => bit(ofSentence(s)))]
    const task: Task = { table, labels, weights, l2 }
    const odds = outOfFoldAlone(task, keep, groups, innerFolds)
    return { model: learn({ ...task, threshold: bestThreshold(odds, labels, inMail) }, keep), odds }
  }
  const complaint = taught(
    ({ heard, i }) => (heard.complaints[i]?.length ?? 0) > 0,
    (s) => s.sentence.y === 1,
    6,
    1700,
  )
  const request = taught(
    ({ heard, i }) => heard.asks[i] ?? false,
    (s) => asks.has(s.sentence.act ?? ''),
    4,
    650,
  )
  const praise = taught(
    ({ heard, i }) => heard.praises[i] ?? false,
    (s) => s.sentence.act === 'praise',
    5,
    850,
  )
  const all = [...complaint.odds]
  const ofMails = mails.map((): number[] => [])
  for (const [row, spot] of spots.entries()) ofMails[spot.m]?.push(all[row] ?? 0)
  const rest = all.slice(spots.length)
  return {
    complaint: complaint.model,
    request: request.model,
    praise: praise.model,
    odds: { mails: ofMails, sentences: rest.slice(0, sentences.length), calm: rest.slice(sentences.length) },
  }
}
