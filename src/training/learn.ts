/** Learns all weights from labelled mails and sentences. Deterministic: same corpus, same weights. */
import type { Linear } from '../engine/listening/linear.ts'
import type { Weights } from '../engine/listening/weights.ts'
import { wholeFeatures } from '../engine/listening/whole.ts'
import { concerns, flags, heats, topics } from '../engine/vocabulary.ts'
import type { HeardMail, HeardSentence } from './examples.ts'
import { bestThreshold, learn, outOfFold, type Table, type Task, tabulate } from './table.ts'

export interface Lessons {
  readonly mails: readonly HeardMail[]
  readonly sentences: readonly HeardSentence[]
}

const innerFolds = 4
const bit = (yes: boolean): number => (yes ? 1 : 0)

/** Fits, and sets the threshold by the rows where `counts` is true as scored by models that have not seen them. */
const withThreshold = (
  task: Task,
  groups: readonly number[],
  counts: readonly boolean[],
): { model: Linear; odds: Float64Array } => {
  const odds = outOfFold(task, groups, innerFolds)
  return { model: learn(task, bestThreshold(odds, task.labels, counts)), odds }
}

const perClass = <Class extends string>(
  names: readonly Class[],
  make: (name: Class) => Linear,
): Record<Class, Linear> => Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Class, Linear>

export function learnAll({ mails, sentences }: Lessons): Weights {
  // Sentences in their place, then single sentences.
  const spots = mails.flatMap((heard, m) => heard.placed.map((features, i) => ({ features, heard, m, i })))
  const table = tabulate([...spots.map((spot) => spot.features), ...sentences.map((s) => [...s.own, 'alone'])], 2)
  const groups = [...spots.map((spot) => spot.m % innerFolds), ...sentences.map((_, i) => i % innerFolds)]
  const inMail = [...spots.map(() => true), ...sentences.map(() => false)]
  const weights = [...spots.map(() => 1), ...sentences.map(() => 0.3)]
  const sentenceTask = (
    of: (spot: (typeof spots)[number]) => boolean,
    alone: (s: HeardSentence) => boolean,
    keep: number,
  ): Task => ({
    table,
    labels: [...spots.map((spot) => bit(of(spot))), ...sentences.map((s) => bit(alone(s)))],
    weights,
    l2: 1,
    keep,
  })
  const complaint = withThreshold(
    sentenceTask(
      (spot) => (spot.heard.complaints[spot.i]?.length ?? 0) > 0,
      (s) => s.sentence.y === 1,
      1800,
    ),
    groups,
    inMail,
  )
  const request = withThreshold(
    sentenceTask(
      (spot) => spot.heard.asks[spot.i] ?? false,
      (s) => s.sentence.act === 'request' || s.sentence.act === 'change-request',
      400,
    ),
    groups,
    inMail,
  )
  const praise = withThreshold(
    sentenceTask(
      (spot) => spot.heard.praises[spot.i] ?? false,
      (s) => s.sentence.act === 'praise',
      300,
    ),
    groups,
    inMail,
  )

  // Whole mails, judged by sentence odds from models that have not seen them.
  const oddsOf = mails.map((): number[] => [])
  for (const [row, spot] of spots.entries()) oddsOf[spot.m]?.push(complaint.odds[row] ?? 0)
  const mailTable = tabulate(
    mails.map((heard, m) => wholeFeatures(oddsOf[m] ?? [], heard.pool)),
    3,
  )
  const mail = withThreshold(
    { table: mailTable, labels: mails.map((heard) => bit(heard.mail.isComplaint)), l2: 3, keep: 150 },
    mails.map((_, m) => m % innerFolds),
    mails.map(() => true),
  )

  // Topics: each complaint with its sentences, and single complaining sentences.
  const grievances = mails.flatMap((heard) =>
    heard.mail.complaints.map((labelled, c) => ({
      features: [...new Set(heard.complaints.flatMap((list, i) => (list.includes(c) ? (heard.placed[i] ?? []) : [])))],
      topics: labelled.topics,
    })),
  )
  const complaining = sentences.filter((s) => s.sentence.y === 1)
  const topicTable = tabulate([...grievances.map((g) => g.features), ...complaining.map((s) => s.own)], 2)
  const topicWeights = [...grievances.map(() => 1), ...complaining.map(() => 0.5)]
  const topicModels = perClass(topics, (topic) =>
    learn({
      table: topicTable,
      labels: [
        ...grievances.map((g) => (g.topics[0] === topic ? 1 : g.topics.includes(topic) ? 0.5 : 0)),
        ...complaining.map((s) =>
          s.sentence.topics?.[0] === topic ? 1 : s.sentence.topics?.includes(topic) ? 0.5 : 0,
        ),
      ],
      weights: topicWeights,
      l2: 1,
      keep: 130,
    }),
  )

  // Concerns, heat and flags: whole mails, and single sentences as mails of one sentence.
  const pooledTable = (list: readonly HeardMail[], alone: readonly HeardSentence[]): Table =>
    tabulate([...list.map((heard) => heard.pool), ...alone.map((s) => s.own)], 2)
  const share = (list: readonly string[] | undefined, name: string): number => {
    const at = list?.indexOf(name) ?? -1
    return at === 0 ? 1 : at > 0 ? 0.6 : 0
  }
  const complainingMails = mails.filter((heard) => heard.mail.concerns.length > 0)
  const concernTable = pooledTable(complainingMails, complaining)
  const concernWeights = [...complainingMails.map(() => 1), ...complaining.map(() => 0.3)]
  const concernModels = perClass(concerns, (concern) =>
    learn({
      table: concernTable,
      labels: [
        ...complainingMails.map((h) => share(h.mail.concerns, concern)),
        ...complaining.map((s) => share(s.sentence.concerns, concern)),
      ],
      weights: concernWeights,
      l2: 1,
      keep: 110,
    }),
  )
  const allTable = pooledTable(mails, sentences)
  const allWeights = [...mails.map(() => 1), ...sentences.map(() => 0.3)]
  const heatModels = perClass(heats, (heat) =>
    learn({
      table: allTable,
      labels: [
        ...mails.map((h) => bit(h.mail.heat === heat)),
        ...sentences.map((s) => bit((s.sentence.heat ?? 'calm') === heat)),
      ],
      weights: allWeights,
      l2: 1,
      keep: 170,
    }),
  )
  const flagGroups = [...mails.map((_, m) => m % innerFolds), ...sentences.map((_, i) => i % innerFolds)]
  const flagCounts = [...mails.map(() => true), ...sentences.map(() => false)]
  const flagModels = perClass(
    flags,
    (flag) =>
      withThreshold(
        {
          table: allTable,
          labels: [
            ...mails.map((h) => bit(h.mail.flags.includes(flag))),
            ...sentences.map((s) => bit(s.sentence.flags?.includes(flag) ?? false)),
          ],
          weights: allWeights,
          l2: 1,
          keep: 80,
        },
        flagGroups,
        flagCounts,
      ).model,
  )
  return {
    complaint: complaint.model,
    mail: mail.model,
    request: request.model,
    praise: praise.model,
    topics: topicModels,
    concerns: concernModels,
    heats: heatModels,
    flags: flagModels,
  }
}
