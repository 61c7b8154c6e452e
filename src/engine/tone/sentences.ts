import type { Span } from '../language/span.ts'

/** Marks, spaces, or a line break that ends a paragraph or a short line. Stops after an abbreviation do not count. */
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|nr|vs|e\.g|i\.e|etc|approx|inc|ltd|co|prof|rev|a\.m|p\.m)\.$/i
const longest = 1200
const greeting =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon)\b[^,.!?;:\n]{0,40},(?= )/i
const stop = /[.!?…]+["'”’)\]]*|\n\s*\n\s*|\n/g

/** Sentences of one text, in order, without the space around them. Lines that were wrapped are joined. */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = []
  let start = from
  const close = (end: number) => {
    let first = start
    let last = end
    while (first < last && /\s/.test(text[first] ?? '')) first++
    while (last > first && /\s/.test(text[last - 1] ?? '')) last--
    // Without a stop for so long, it is no sentence; pieces keep the work bounded.
    while (last - first > longest) {
      const space = text.lastIndexOf(' ', first + longest)
      const cut = space > first ? space : first + longest
      spans.push({ start: first, end: cut })
      first = cut
      while (first < last && /\s/.test(text[first] ?? '')) first++
    }
    if (last > first) spans.push({ start: first, end: last })
    start = end
  }
  stop.lastIndex = from
  let line = from
  const hail = greeting.exec(text.slice(from, Math.min(to, from + 80)))
  if (hail !== null) {
    close(from + hail[0].length)
    stop.lastIndex = start
  }
  for (let found = stop.exec(text); found !== null && found.index < to; found = stop.exec(text)) {
    const end = found.index + found[0].length
    if (found[0] === '\n') {
      const length = found.index - line
      const after = text[end] ?? ''
      const wrapped = length > 55 && !/[.!?:,;]\s*$/.test(text.slice(line, found.index)) && /[\p{L}\p{N}(]/u.test(after)
      const comma = length > 55 && /,\s*$/.test(text.slice(line, found.index))
      line = end
      if (!wrapped && !comma) close(found.index)
    } else if (/^\s/.test(found[0])) {
      line = end
      close(found.index)
    } else if (
      !/\s/.test(text[end] ?? '') ||
      (/^(?:\.{2,}|…)$/.test(found[0]) && /^\s\p{Ll}/u.test(text.slice(end, end + 3)))
    ) {
      // Inside a number or an address, or a pause and not a stop.
    } else if (!abbreviation.test(text.slice(Math.max(start, end - 8), end)) || /\n/.test(text[end] ?? '')) {
      close(Math.min(end, to))
    }
  }
  close(to)
  return spans
}
