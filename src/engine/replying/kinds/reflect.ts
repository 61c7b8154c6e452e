/** Reflect and check: what was heard, whether that is right, and one open question where nothing was asked. */
import { answers } from '../acts/answers.ts'
import { apology } from '../acts/apology.ts'
import { boundary } from '../acts/boundary.ts'
import { checkRight } from '../acts/check.ts'
import { nextStep } from '../acts/next-step.ts'
import { ownership } from '../acts/ownership.ts'
import { openQuestion, reasonQuestion } from '../acts/question.ts'
import type { Brief } from '../brief.ts'
import type { Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

export function reflect(brief: Brief): Paragraph[] {
  const wishes = brief.asked
  const ask = brief.concern ? openQuestion(brief) : reasonQuestion(brief)
  const step = wishes.length > 0 ? answers(brief, wishes) : [nextStep(brief)]
  return [
    ...recap(brief, [checkRight(brief)]),
    { lines: present(apology(brief), ownership(brief), ...step) },
    { lines: present(wishes.length === 0 || brief.concern === undefined ? ask : undefined) },
    { lines: present(boundary(brief)) },
  ]
}
