/** Holding reply: read, being looked at, when they hear more. It admits nothing and denies nothing. */
import { boundary } from '../acts/boundary.ts'
import { nextUpdate } from '../acts/next-step.ts'
import type { Brief } from '../brief.ts'
import { say } from '../frames.ts'
import { ours, type Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

const inHand = [
  '{who is on it} is on this now.',
  'This is with {who is on it} now.',
  '{who is on it} is looking at it as I write.',
  'I have passed it to {who is on it}, who is on it now.',
  'I have it in front of me, and {who is on it} is working on it.',
] as const
const questions = [
  'That update will also answer your questions.',
  'Your questions are noted, and my update will cover them.',
  "I'll take your questions one by one in that update.",
] as const

export const holding = (brief: Brief): Paragraph[] => [
  ...recap(brief),
  {
    lines: present(
      ours('in-hand', say(brief, 'in-hand', inHand)),
      nextUpdate(brief),
      brief.requests.length > 0
        ? ours(
            'answer',
            say(brief, 'holding-questions', questions),
            brief.requests.map(({ start, end }) => ({ start, end, why: 'what they ask' })),
          )
        : undefined,
    ),
  },
  { lines: present(boundary(brief)) },
]
