/** The part that almost every kind opens with: what they said, what may lie under it. */
import { concernLine } from '../acts/concern.ts'
import { unclearOpening } from '../acts/opening.ts'
import { restatedRows, restatement, sayable, sentences } from '../acts/restate.ts'
import type { Brief } from '../brief.ts'
import { say } from '../frames.ts'
import { type Line, ours, type Paragraph } from '../line.ts'

const lead = [
  "Here is what I've taken from your email:",
  'These are the points I read in your email:',
  'From your email I have noted:',
  'Your points, as I read them:',
  'Let me list what I read in your email:',
] as const

/** Three sentences or fewer as prose; more as a list, so that none is lost. `after` follows in the same breath. */
export function recap(brief: Brief, after: readonly (Line | undefined)[] = []): Paragraph[] {
  const points = sayable(brief)
  const tail = after.filter((line) => line !== undefined)
  const concern = concernLine(brief)
  if (points.length === 0) return [{ lines: [unclearOpening(brief), ...(concern ? [concern] : []), ...tail] }]
  const under = concern ? [concern] : []
  if (points.length <= 2 || sentences(brief).length <= 3) return [{ lines: [...restatement(brief), ...under, ...tail] }]
  return [
    { lines: [ours('opening', say(brief, 'list-lead', lead))] },
    { lines: restatedRows(brief).slice(0, 6), list: 'dashed' },
    ...(under.length + tail.length > 0 ? [{ lines: [...under, ...tail] }] : []),
  ]
}
