/** What the client said, said back as a statement: their problem first, in their nouns. */
import type { Reason } from '../../language/span.ts'
import { isVague } from '../../restating/templates.ts'
import type { Brief, Point } from '../brief.ts'
import { readsCalm } from '../calm.ts'
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
    'Reading your email, I take it that <it>.',
  ],
  warm: [
    "Thank you for telling me plainly. From what you've written, <it>.",
    "Thank you for your email. What I'm hearing is that <it>.",
    'I have read your email with care. As I read it, <it>.',
    'Before anything else, let me say back what I read: <it>.',
    "I'm glad you wrote. If I've read you right, <it>.",
    'Thank you for setting this out. So, <it>.',
  ],
  formal: [
    'From your message, <it>.',
    'As I read your message, <it>.',
    'To summarise what you have written: <it>.',
    'If I have read your message correctly, <it>.',
    'Reading your message, I take it that <it>.',
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
const led = (text: string): string =>
  safe(
    text
      .replace(/^that's /, 'this is ')
      .replace(
        /^that (?=(?:is|was|leaves|left|means|meant|makes|made|took|takes|cost|costs|adds|includes|included|has|had|covers|came|comes)\b)/,
        'this ',
      ),
  )

/** Points that can be said back. Those that name nothing of the mail stand aside for those that do. */
export function sayable(brief: Brief): Point[] {
  const points = brief.points.filter((point) => point.restatement !== '')
  const plain = points.filter((point) => !isVague(point.restatement))
  return plain.length > 0 ? plain : points.slice(0, 1)
}

const words = (text: string): number => text.split(' ').length
const why = (point: Point): Reason[] => [
  { start: point.start, end: point.end, why: 'what they wrote' },
  ...point.because,
]

interface Said {
  readonly text: string
  readonly because: readonly Reason[]
}

/** Longest sentence made of several points, in words. */
const roomy = 26

const inOne = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')}, and ${texts.at(-1)}`

/** Points as sentences: short ones that follow each other share one, unless side by side they turn sharp. */
export function sentences(brief: Brief): Said[] {
  const out: { texts: string[]; because: Reason[] }[] = []
  for (const point of sayable(brief)) {
    const text = led(point.restatement)
    const last = out.at(-1)
    const together = [...(last?.texts ?? []), text]
    const short = together.length <= 3 && words(together.join(' ')) <= roomy
    if (last && short && !last.texts.some((each) => /, and /.test(each)) && readsCalm(inOne(together))) {
      last.texts.push(text)
      last.because.push(...why(point))
    } else out.push({ texts: [text], because: why(point) })
  }
  return out.map(({ texts, because }) => ({ text: inOne(texts), because }))
}

/** Up to three sentences that say the points back. */
export const restatement = (brief: Brief, most = 3): Line[] =>
  sentences(brief)
    .slice(0, most)
    .map(({ text, because }, i) => {
      const frames = i === 0 ? stems : i === 1 ? further : last
      return theirs(
        'restate',
        say(brief, i === 0 ? 'stem' : i === 1 ? 'further' : 'last', frames, { it: text }),
        because,
      )
    })

/** Each point as a row of a list. */
export const restatedRows = (brief: Brief): Line[] =>
  sayable(brief).map((point) => {
    const text = safe(point.restatement)
    return theirs('restate', `${text[0]?.toUpperCase()}${text.slice(1)}.`, why(point))
  })
