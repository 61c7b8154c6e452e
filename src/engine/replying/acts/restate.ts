/** What the client said, said back as a statement: their problem first, in their nouns. */
import type { Reason } from '../../language/span.ts'
import { isVague } from '../../restating/templates.ts'
import type { Brief, Point } from '../brief.ts'
import { type Frames, safe, say, type Voiced } from '../frames.ts'
import { type Line, theirs } from '../line.ts'

const stems: Voiced = {
  plain: [
    "From what you've written, <it>.",
    "What I'm hearing is that <it>.",
    'As I read it, <it>.',
    'Let me say back what I read: <it>.',
    "If I've read you right, <it>.",
    'So, <it>.',
    'What I take from your email is that <it>.',
  ],
  warm: [
    "Thank you for telling me plainly. From what you've written, <it>.",
    "Thanks for writing. What I'm hearing is that <it>.",
    'I have read your email with care. As I read it, <it>.',
    'Before anything else, let me say back what I read: <it>.',
    "I'm glad you wrote. If I've read you right, <it>.",
    'Thank you for setting this out. So, <it>.',
  ],
  formal: [
    'From your message, <it>.',
    'As I read your message, <it>.',
    'My reading of your message is that <it>.',
    'If I have read your message correctly, <it>.',
    'What I take from your message is that <it>.',
  ],
}
const further: Frames = [
  'You also mention that <it>.',
  'On top of that, <it>.',
  'Added to that, <it>.',
  'And there is a second point: <it>.',
  'The other point is that <it>.',
]
const last: Frames = ['Finally, <it>.', 'And one more thing: <it>.', 'Lastly, <it>.']

/** After "is that", a second "that" would stumble. */
const led = (text: string): string => safe(text.replace(/^that's /, 'this is ').replace(/^that (?=is |was )/, 'this '))
const words = (text: string): number => text.split(' ').length
const why = (point: Point): Reason[] => [
  { start: point.start, end: point.end, why: 'what they wrote' },
  ...point.because,
]

/** Points that can be said back. Those that name nothing of the mail stand aside for those that do. */
export function sayable(brief: Brief): Point[] {
  const points = brief.points.filter((point) => point.restatement !== '')
  const plain = points.filter((point) => !isVague(point.restatement))
  return plain.length > 0 ? plain : points.slice(0, 1)
}

/** Up to three points in sentences of their own. */
export function restatement(brief: Brief, most = 3): Line[] {
  const points = sayable(brief).slice(0, most)
  const first = points[0]
  if (!first) return []
  const second = points[1]
  const third = points[2]
  if (second && words(first.restatement) + words(second.restatement) <= 26 && !/, and /.test(first.restatement)) {
    const both = say(brief, 'stem', stems, { it: `${led(first.restatement)}, and ${led(second.restatement)}` })
    const rest = third ? [theirs('restate', say(brief, 'last', last, { it: led(third.restatement) }), why(third))] : []
    return [theirs('restate', both, [...why(first), ...why(second)]), ...rest]
  }
  const out = [theirs('restate', say(brief, 'stem', stems, { it: led(first.restatement) }), why(first))]
  if (second) out.push(theirs('restate', say(brief, 'further', further, { it: led(second.restatement) }), why(second)))
  if (third) out.push(theirs('restate', say(brief, 'last', last, { it: led(third.restatement) }), why(third)))
  return out
}

/** Each point as a row of a list. */
export const restatedRows = (brief: Brief): Line[] =>
  sayable(brief).map((point) => {
    const text = led(point.restatement)
    return theirs('restate', `${text[0]?.toUpperCase()}${text.slice(1)}.`, why(point))
  })
