/** What may matter underneath, told of a mail as a whole. A single sentence counts a little, as a mail of one sentence. */
import { concernFeatures } from '../engine/listening/concerns.ts'
import type { Linear } from '../engine/listening/linear.ts'
import { type Concern, concerns } from '../engine/vocabulary.ts'
import type { Lessons } from './lessons.ts'
import { each, learnEach, tabulate } from './table.ts'

/** The labels are acceptable concerns, best first. */
const share = (list: readonly Concern[] | undefined, concern: Concern): number => {
  const at = list?.indexOf(concern) ?? -1
  return at === 0 ? 1 : at > 0 ? 0.6 : 0
}

export function learnConcerns({ mails, sentences }: Lessons): Record<Concern, Linear> {
  const worried = mails.filter((heard) => heard.mail.concerns.length > 0)
  const alone = sentences.filter((s) => s.sentence.y === 1)
  const table = tabulate([...worried.map(concernFeatures), ...alone.map((s) => s.own)], 2)
  const tasks = each(concerns, (concern) => ({
    table,
    weights: [...worried.map(() => 1), ...alone.map(() => 0.3)],
    labels: [
      ...worried.map((heard) => share(heard.mail.concerns, concern)),
      ...alone.map((s) => share(s.sentence.concerns, concern)),
    ],
    l2: 6,
  }))
  return learnEach(concerns, tasks, 780)
}
