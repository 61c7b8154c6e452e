import type { Span } from '../language/span.ts'
import type { Ignored } from '../message/message.ts'
import { read } from '../message/read.ts'

/** What in a reply is not the user's own wording now: quoted lines, the signature, words in quotation marks. */

const attribution =
  /^(?:on\b.{4,160}\bwrote:|am\b.{4,160}\bschrieb\b.{0,120}:|le\b.{4,160}\ba écrit\s?:|-{2,}\s*(?:original|forwarded) message\s*-{0,}|_{10,})\s*$/i
const headerLine = /^(?:from|sent|to|subject|date):\s/i

/** Everything from an attribution line or a signature mark to the end, and every line that starts with `>`. */
export function setAside(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim()
    const twoLines = `${trimmed} ${(lines[index + 1] ?? '').trim()}`
    const ends =
      line === '-- ' ||
      line === '--' ||
      attribution.test(trimmed) ||
      (/^(on|am|le)\b/i.test(trimmed) && !/:\s*$/.test(trimmed) && attribution.test(twoLines)) ||
      (headerLine.test(trimmed) && headerLine.test((lines[index + 1] ?? '').trim()))
    if (ends) {
      spans.push({ start: at, end: text.length })
      return spans
    }
    if (trimmed.startsWith('>')) spans.push({ start: at, end: at + line.length })
    at += line.length + 1
  }
  return spans
}

// A signature stands at the end, above what is quoted: reading more than that is not worth the time while someone types.
const tail = 1200

/** The signature and notices under it, told by their shape. */
export function signatureIn(text: string, end: number): Span[] {
  const line = end <= tail ? 0 : text.indexOf('\n', end - tail) + 1
  if (end > tail && (line === 0 || line > end)) return []
  return signedOff(text.slice(line, end)).map((span) => ({ start: span.start + line, end: span.end + line }))
}

let known: { readonly body: string; readonly spans: readonly Span[] } = { body: '', spans: [] }

/** The end of a mail stays the same while its middle is written, so the last answer is kept. */
function signedOff(body: string): readonly Span[] {
  if (known.body !== body) {
    const spans = read({ body }).ignored.filter(({ what }) => what === 'signature' || what === 'disclaimer')
    known = { body, spans }
  }
  return known.spans
}

const quotation =
  /"[^"\n]{1,240}"|“[^”\n]{1,240}”|«[^»\n]{1,240}»|(?<![\p{L}\p{N}])[‘'](?=\S)[^’'\n]{1,120}(?:[’'](?=[\p{L}])[^’'\n]{1,120}){0,4}[’'](?![\p{L}\p{N}])/gu

/** Words in quotation marks, the marks included. */
export function quotations(text: string): Span[] {
  const spans: Span[] = []
  for (const found of text.matchAll(quotation)) spans.push({ start: found.index, end: found.index + found[0].length })
  return spans
}

/** The stretches of the text that are left, in order. */
export function ownStretches(text: string, aside: readonly (Span | Ignored)[]): Span[] {
  const sorted = [...aside].sort((a, b) => a.start - b.start)
  const own: Span[] = []
  let at = 0
  for (const span of sorted) {
    if (span.start > at) own.push({ start: at, end: Math.min(span.start, text.length) })
    at = Math.max(at, span.end)
  }
  if (at < text.length) own.push({ start: at, end: text.length })
  return own
}

export const within = (spans: readonly Span[], offset: number): boolean =>
  spans.some((span) => offset >= span.start && offset < span.end)
