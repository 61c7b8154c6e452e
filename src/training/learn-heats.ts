/** How loud a mail is: for each step of the ladder above calm, whether the mail stands at least there. */
import { heatFeatures } from '../engine/listening/heat.ts'
import type { Weights } from '../engine/listening/weights.ts'
import { type Heat, heats } from '../engine/vocabulary.ts'
import { bit, type Lessons, type Odds } from './lessons.ts'
import { each, learnEach, tabulate } from './table.ts'

const hotter = ['frustrated', 'angry', 'abusive'] as const

const reaches = (heat: Heat | undefined, least: Heat): number =>
  bit(heats.indexOf(heat ?? 'calm') >= heats.indexOf(least))

export function learnHeats({ mails, sentences }: Lessons, odds: Odds): Weights['heats'] {
  const table = tabulate(
    [
      ...mails.map((heard, m) => heatFeatures(odds.mails[m] ?? [], heard.own, heard.pool)),
      ...sentences.map((s, i) => heatFeatures([odds.sentences[i] ?? 0], [s.own], s.own)),
    ],
    3,
  )
  const tasks = each(hotter, (least) => ({
    table,
    weights: [...mails.map(() => 1), ...sentences.map(() => 0.04)],
    labels: [
      ...mails.map((heard) => reaches(heard.mail.heat, least)),
      ...sentences.map((s) => reaches(s.sentence.heat, least)),
    ],
    l2: 2,
  }))
  return learnEach(hotter, tasks, 500)
}
