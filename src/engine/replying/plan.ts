/** Which paragraphs, in which order, for each kind of reply. */
import type { ReplyKind } from '../vocabulary.ts'
import { answers } from './acts/answers.ts'
import { signOff } from './acts/closing.ts'
import { greeting } from './acts/greeting.ts'
import { nextStep } from './acts/next-step.ts'
import { notedOpening } from './acts/opening.ts'
import type { Brief } from './brief.ts'
import { choices } from './kinds/choices.ts'
import { feedback } from './kinds/feedback.ts'
import { firm } from './kinds/firm.ts'
import { handOver } from './kinds/hand-over.ts'
import { holding } from './kinds/holding.ts'
import { inWriting } from './kinds/in-writing.ts'
import { partWays } from './kinds/part-ways.ts'
import { putRight } from './kinds/put-right.ts'
import { reflect } from './kinds/reflect.ts'
import { reset } from './kinds/reset.ts'
import type { Paragraph } from './line.ts'

const bodies: Readonly<Record<ReplyKind, (brief: Brief) => Paragraph[]>> = {
  reflect,
  'put-right': putRight,
  choices,
  firm,
  reset,
  'in-writing': inWriting,
  'hand-over': handOver,
  holding,
  feedback,
  'part-ways': partWays,
}

/** A mail that complains of nothing, answered because the user asked for it. */
const plainAnswer = (brief: Brief): Paragraph[] => [
  { lines: [notedOpening(brief)] },
  { lines: brief.requests.length > 0 ? answers(brief) : [nextStep(brief)] },
]

export function plan(brief: Brief, kind: ReplyKind): Paragraph[] {
  const body =
    brief.points.length === 0 && kind !== 'hand-over' && kind !== 'part-ways' ? plainAnswer(brief) : bodies[kind](brief)
  return [{ lines: [greeting(brief)] }, ...body, { lines: signOff(brief) }]
}
