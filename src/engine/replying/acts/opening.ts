/** Where no point can be said back: a plain acknowledgement, without claiming to know more than was read. */
import type { Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { type Line, ours } from '../line.ts'

const unclear: Frames = [
  "Thank you for writing. I've read your email, and I want to be sure I have the main point before I answer.",
  "I've read your email carefully, and I'd like to have the point clear before I act on it.",
  'Thanks for your email. Before I do anything, I want to be certain what matters most here.',
]
export const unclearOpening = (brief: Brief): Line => ours('opening', say(brief, 'unclear', unclear))

const noted: Frames = [
  "Thank you for your email. I've read it and taken it on board.",
  "Thanks for writing. I've read your email and have it in hand.",
  "Thank you, I've received your email and read it through.",
]
export const notedOpening = (brief: Brief): Line => ours('opening', say(brief, 'noted', noted))
