/** What went wrong: from each labelled complaint, and from single complaining sentences. */
import { topicFeatures } from '../engine/listening/complaints.ts'
import type { Linear } from '../engine/listening/linear.ts'
import { type Topic, topics } from '../engine/vocabulary.ts'
import type { Lessons } from './lessons.ts'
import { each, learnEach, tabulate } from './table.ts'

const share = (list: readonly Topic[] | undefined, topic: Topic): number => {
  const at = list?.indexOf(topic) ?? -1
  return at === 0 ? 1 : at > 0 ? 0.5 : 0
}

export function learnTopics({ mails, sentences }: Lessons): Record<Topic, Linear> {
  const told = mails.flatMap((heard) =>
    heard.mail.complaints.map((labelled, c) => {
      const own = heard.own.filter((_, i) => heard.complaints[i]?.includes(c)).flat()
      return { features: topicFeatures([...new Set(own)], heard), topics: labelled.topics }
    }),
  )
  const alone = sentences.filter((s) => s.sentence.y === 1)
  const table = tabulate([...told.map((t) => t.features), ...alone.map((s) => s.own)], 2)
  const weights = [...told.map(() => 1), ...alone.map(() => 0.5)]
  const tasks = each(topics, (topic) => ({
    table,
    weights,
    labels: [...told.map((t) => share(t.topics, topic)), ...alone.map((s) => share(s.sentence.topics, topic))],
    l2: 2,
  }))
  return learnEach(topics, tasks, 1060)
}
