/** One sentence that keeps the exchange about the work, for mails with insults. */
import type { Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { type Line, ours } from '../line.ts'

const lines: Frames = [
  "I'd ask that we keep our messages to the matter itself; that way I can sort it out fastest.",
  'I would ask for messages without personal remarks, so that we can both put our time into solving this.',
  'So that we can solve this, I ask that we write to each other without insults.',
  "I want to sort this out with you, and I'd ask that the people working on it are spoken to with respect.",
  "I'd like us to keep to the problem and leave personal remarks out of it.",
]

export function boundary(brief: Brief): Line | undefined {
  if (brief.heat !== 'abusive' && !brief.flags.has('abuse')) return undefined
  const flag = brief.heard.flags.find((each) => each.flag === 'abuse')
  return ours(
    'boundary',
    say(brief, 'boundary', lines),
    flag ? [{ start: flag.start, end: flag.end, why: 'insults aimed at people' }] : [],
  )
}
