/** Put it right: plain admission where it is ours, one apology, amends with owner and date. */
import { answers, leftOver } from '../acts/answers.ts'
import { apology } from '../acts/apology.ts'
import { boundary } from '../acts/boundary.ts'
import { checkSuits } from '../acts/check.ts'
import { nextStep, nextUpdate } from '../acts/next-step.ts'
import { cause, goodwill, ownership } from '../acts/ownership.ts'
import type { Brief } from '../brief.ts'
import type { Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

export function putRight(brief: Brief): Paragraph[] {
  const step = nextStep(brief)
  const updated = step.text.includes('{next update}')
  return [
    ...recap(brief),
    { lines: present(apology(brief), ownership(brief), cause(brief)) },
    { lines: present(step, ...answers(brief, leftOver(brief)), goodwill(brief)) },
    { lines: present(updated ? undefined : nextUpdate(brief), checkSuits(brief)) },
    { lines: present(boundary(brief)) },
  ]
}
