/** Hand over: brings in the right colleague with a recap, so that the client need not repeat a word. */
import { answers } from '../acts/answers.ts'
import { apology } from '../acts/apology.ts'
import { boundary } from '../acts/boundary.ts'
import type { Brief } from '../brief.ts'
import { say } from '../frames.ts'
import { ours, type Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

const introduce = [
  "I'd like to bring in {colleague}, whose area is {area}.",
  'The right person for this is {colleague}, whose area is {area}.',
  "I'm asking {colleague} to take this on; {area} is their field.",
  '{colleague} is in charge of {area} here, and will take this on.',
  "I've asked {colleague}, whose area is {area}, to join us.",
] as const
const nothing = [
  'They have everything above and can start from there.',
  "I've passed on the points above, so they come to you prepared.",
  'They have your email and my notes, and will pick up right where we are.',
  'You can skip the background; they have it all from me.',
  'All of the above is with them already, so you can start from here.',
] as const
const contact = [
  "You'll hear from them by {time}, and I'll stay with it until it is settled.",
  "They'll write to you by {time}. I'm still here if anything is unclear.",
  'Expect a message from them by {time}; I remain your contact until this is solved.',
  "They'll be in touch by {time}, and I'll keep an eye on it myself.",
  'By {time} they will have written to you, and I stay involved until it is done.',
] as const

export const handOver = (brief: Brief): Paragraph[] => [
  ...recap(brief),
  {
    lines: present(
      apology(brief),
      ours('introduction', say(brief, 'introduce', introduce)),
      ours('recap', say(brief, 'nothing', nothing)),
    ),
  },
  { lines: present(ours('next-step', say(brief, 'contact', contact)), ...answers(brief)) },
  { lines: present(boundary(brief)) },
]
