/** One short question after the restatement. */
import type { Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { type Line, ours } from '../line.ts'

const checks: Frames = [
  'Have I got that right?',
  'Is that right?',
  'Does that match how you see it?',
  'Is that how you see it?',
  'Is that a fair summary?',
  'Have I missed anything?',
]
export const checkRight = (brief: Brief): Line => ours('check', say(brief, 'check', checks))

const suits: Frames = [
  'Does that work for you?',
  'Would that help?',
  'Is that a workable way forward for you?',
  'Does that sound right to you?',
  'Would that suit you?',
]
export const checkSuits = (brief: Brief): Line => ours('check', say(brief, 'suits', suits))
