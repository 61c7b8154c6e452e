import type { Span } from '../language/span.ts'
import type { Ignored } from './message.ts'

/** One line of a mail, or the part of one that lies inside or outside what the page shows as quoted. */
export interface Line extends Span {
  /** Without quote marks, bidirectional marks and the white space around. Offsets are those of the whole line. */
  readonly text: string
  /** How many `>` stand before it. */
  readonly depth: number
  /** Where the text proper starts, after quote marks and indentation. */
  readonly inner: number
  readonly shown: Ignored['what'] | undefined
}

const mark = /^[ \t\u00a0]{0,4}>[ \t\u00a0]?/
/** ">50 people", "> 50 %": more than; ">From" is an old mail transport hiding the word From. */
const notMark = /^[ \t]*>(?:[\d£$€]|=|From )/

function parse(body: string, start: number, end: number, shown: Ignored['what'] | undefined): Line {
  let inner = start
  let depth = 0
  let rest = body.slice(start, Math.min(end, start + 200))
  if (!notMark.test(rest)) {
    for (let found = mark.exec(rest); found && depth < 20; found = mark.exec(rest)) {
      depth++
      inner += found[0].length
      rest = rest.slice(found[0].length)
    }
  }
  while (inner < end && /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(body.charAt(inner))) inner++
  let last = end
  while (last > inner && /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(body.charAt(last - 1))) last--
  return { start, end, inner, depth, text: body.slice(inner, last), shown }
}

/** Offsets that lie in the text, in order, and never inside a surrogate pair. */
function tidy(body: string, until: number, shown: readonly Ignored[]): Ignored[] {
  const whole = (offset: number): number => {
    const at = Math.min(until, Math.max(0, Math.trunc(offset) || 0))
    const inside = /[\udc00-\udfff]/.test(body.charAt(at)) && /[\ud800-\udbff]/.test(body.charAt(at - 1))
    return inside ? at - 1 : at
  }
  const sorted = shown
    .map(({ start, end, what }) => ({ start: whole(start), end: whole(end), what }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Ignored[] = []
  for (const span of sorted) {
    const start = Math.max(span.start, apart.at(-1)?.end ?? 0)
    if (span.end > start) apart.push({ ...span, start })
  }
  return apart
}

/** The lines of `body` up to `until`, cut as well wherever something shown as quoted begins or ends. */
export function linesOf(body: string, until: number, shown: readonly Ignored[] = []): Line[] {
  const marked = tidy(body, until, shown)
  const lines: Line[] = []
  let next = 0
  let start = 0
  while (start < until) {
    while (marked[next] && marked[next]!.end <= start) next++
    const here = marked[next]
    const inside = here !== undefined && here.start <= start
    const limit = here === undefined ? until : inside ? here.end : here.start
    let end = start
    while (end < limit && !/[\n\r\u2028\u2029\u0085\v\f]/.test(body.charAt(end))) end++
    lines.push(parse(body, start, end, inside ? here.what : undefined))
    if (end < limit) end += body.charAt(end) === '\r' && body.charAt(end + 1) === '\n' ? 2 : 1
    start = end
  }
  return lines
}
