/** Offer choices: two or three ways forward, neutral; the client picks. */
import { answers } from '../acts/answers.ts'
import { apology } from '../acts/apology.ts'
import { boundary } from '../acts/boundary.ts'
import { options, whichOne } from '../acts/options.ts'
import type { Brief } from '../brief.ts'
import { say } from '../frames.ts'
import { ours, type Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

const lead = [
  'There are a few ways we can go from here:',
  'I see these ways forward:',
  'Here are the ways forward I can see:',
  'From here, we could do one of these:',
  'These are the options I can offer:',
] as const

export const choices = (brief: Brief): Paragraph[] => [
  ...recap(brief),
  { lines: present(apology(brief), ...answers(brief), ours('opening', say(brief, 'options-lead', lead))) },
  { lines: options(brief), list: 'numbered' },
  { lines: present(whichOne(brief)) },
  { lines: present(boundary(brief)) },
]
