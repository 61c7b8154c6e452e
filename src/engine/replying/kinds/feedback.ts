/** Gentle feedback: the user's own concern, only after the client's, put generally and kindly. */
import { answers } from '../acts/answers.ts'
import { apology } from '../acts/apology.ts'
import { boundary } from '../acts/boundary.ts'
import { nextStep } from '../acts/next-step.ts'
import type { Brief } from '../brief.ts'
import { say } from '../frames.ts'
import { ours, type Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

const raise = [
  'There is also something from our side that would make the work go better for both of us: {what you would like to raise}.',
  'May I add one thing from where I sit? {what you would like to raise}.',
  'One thing I notice from our side: {what you would like to raise}.',
  'Something that would help us do better for you: {what you would like to raise}.',
  'While we are talking about how this works, one thing from our side: {what you would like to raise}.',
] as const
const help = [
  'It would help a great deal if {what would help}.',
  'What would make the difference is {what would help}.',
  'Things tend to go more smoothly when {what would help}.',
  'In our experience it goes best when {what would help}.',
  'What usually helps is {what would help}.',
] as const
const open = [
  'How does that sound to you?',
  'How do you see it?',
  'Would that be possible on your side?',
  'What do you think?',
  'Would you be open to that?',
] as const

export const feedback = (brief: Brief): Paragraph[] => [
  ...recap(brief),
  { lines: present(apology(brief), nextStep(brief), ...answers(brief)) },
  {
    lines: [
      ours('feedback', say(brief, 'raise', raise)),
      ours('feedback', say(brief, 'help', help)),
      ours('check', say(brief, 'open', open)),
    ],
  },
  { lines: present(boundary(brief)) },
]
