/** Reset expectations: what falls short, item by item, milestones with dates, an agenda for a talk. */
import { answers } from '../acts/answers.ts'
import { apology } from '../acts/apology.ts'
import { boundary } from '../acts/boundary.ts'
import type { Brief } from '../brief.ts'
import { say } from '../frames.ts'
import { ours, type Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

const propose = [
  "I'd like us to step back and agree what you can expect from here.",
  'Rather than patch this, I would like us to agree afresh what good looks like.',
  "I think it's time to go back over what we each expect, and put dates to it.",
  "I'd suggest we take stock together and agree what comes next.",
  'It would help us both to agree again what you can expect, and when.',
] as const
const agenda = [
  'The points where this has fallen short, most pressing first.',
  'What got in the way.',
  'What good looks like for each part, and how we will both see it.',
  'Dates: {first milestone} by {first date}, {second milestone} by {second date}.',
] as const
const lead = [
  'Could we talk on {day and time}? I suggest this agenda:',
  'For a short talk on {day and time}, I would put this on the list:',
  'I suggest a talk on {day and time}, along these lines:',
  'My proposal for a talk on {day and time}:',
  'If you have half an hour on {day and time}, I would like to cover this:',
] as const
const add = [
  'What would you add to the list?',
  'What else belongs on it for you?',
  'Is there anything you would put first?',
  'What should come first for you?',
  'Which of these matters most to you?',
] as const

export const reset = (brief: Brief): Paragraph[] => [
  ...recap(brief),
  {
    lines: present(
      apology(brief),
      ...answers(brief),
      ours('proposal', say(brief, 'reset', propose)),
      ours('opening', say(brief, 'agenda-lead', lead)),
    ),
  },
  { lines: agenda.map((row) => ours('agenda', row)), list: 'numbered' },
  { lines: present(ours('question', say(brief, 'agenda-add', add))) },
  { lines: present(boundary(brief)) },
]
