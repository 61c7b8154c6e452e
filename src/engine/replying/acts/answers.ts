/** Every request and question of the client gets an answer or a time for one. */
import type { Quote } from '../../language/span.ts'
import { restate } from '../../restating/restate.ts'
import type { Brief } from '../brief.ts'
import { type Frames, safe, say } from '../frames.ts'
import { type Line, ours, theirs } from '../line.ts'

const wish = /^you(?:'d| would| asked| want| don't want|'re asking)/
const one: Frames = [
  '<it>. You will have my answer to that by {time}.',
  "<it>. I'll answer that by {time}.",
  "<it>. I'll come back to you on that by {time}.",
  "<it>, and I'll have an answer for you by {time}.",
  '<it>, and you will hear from me on that by {time}.',
]
const several: Frames = [
  "<it>. You'll have an answer to each by {time}.",
  "<it>. I'll answer both by {time}.",
  "<it>. I'll come back to you on each of these by {time}.",
  '<it>. My answers will be with you by {time}.',
  '<it>. By {time} I will have answers for you.',
]
const unnamed: Frames = [
  "You'll have answers to your questions by {time}.",
  "I'll answer your questions by {time}.",
  'My answers to your questions will be with you by {time}.',
]

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const overlaps = (a: Quote, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end

export interface Asked {
  readonly quote: Quote
  /** "you'd like to know when it will be ready", or '' if it cannot be said back. */
  readonly wish: string
}

/** Requests that the restatement has not covered yet. */
export function asked(brief: Brief): Asked[] {
  const seen = new Set(brief.points.map((point) => point.restatement))
  return brief.requests.flatMap((quote) => {
    if (brief.points.some((point) => overlaps(quote, point) && wish.test(point.restatement))) return []
    const said = restate(quote.quote, { sent: brief.sent, mail: brief.body })
    const usable = wish.test(said) && said.split(' ').length <= 28 ? said : ''
    if (usable !== '' && seen.has(usable)) return []
    seen.add(usable)
    return [{ quote, wish: usable }]
  })
}

export function answers(brief: Brief): Line[] {
  const all = asked(brief)
  if (all.length === 0) return []
  const named = all.filter((each) => each.wish !== '').slice(0, 2)
  const because = all.map(({ quote }) => ({ start: quote.start, end: quote.end, why: 'what they ask' }))
  if (named.length === 0) return [ours('answer', say(brief, 'answer', unnamed), because)]
  const text = capital(safe(named.map((each) => each.wish).join(', and ')))
  const frames = named.length === 1 && all.length === 1 ? one : several
  return [theirs('answer', say(brief, 'answer', frames, { it: text }), because)]
}
