import type { Span } from '../language/span.ts'

/** A change to a text: what stands between `start` and `end` becomes `text`. */
export interface Edit extends Span {
  readonly text: string
}

const upper = (text: string): string =>
  text.replace(/^(\P{L}*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase())

const startsSentence = (before: string, all: boolean): boolean =>
  (all && before.trim() === '') || /([.!?…]["”’)]{0,3}\s+|\n\s*)$/.test(before)

/**
 * The edit that puts a suggestion in place of a finding and leaves a clean sentence: capital, one space, no mark left
 * alone. With '' the words go, and with them the comma or joining word that tied them to the rest.
 */
export function edit(text: string, finding: Span, suggestion: string): Edit {
  let { start, end } = finding
  const opening = startsSentence(text.slice(Math.max(0, start - 24), start), start <= 24)
  if (suggestion !== '') {
    const put = opening ? upper(suggestion) : suggestion
    const doubled = /[.!?]$/.test(put) && /^[.!?]/.test(text.slice(end))
    return { start, end: doubled ? end + 1 : end, text: put }
  }
  const after = text.slice(end)
  if (opening) {
    const ended = /[.!?]["”’)]*$/.test(text.slice(start, end))
    const gone = ended ? /^[ \t]*/.exec(after) : /^\s*(?:[.!?]+|[,;:–—-]*)?\s*(?:(?:and|but|so|yet)\s+)?/.exec(after)
    const length = gone?.[0].length ?? 0
    const rest = after[length] ?? ''
    if (rest === '' || rest === '\n') while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start--
    return { start, end: end + length + (ended ? 0 : rest.length), text: ended ? '' : rest.toUpperCase() }
  }
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start--
  if (/^[ \t]*[.!?;]/.test(after)) {
    while (start > 0 && /[,;:–—-]/.test(text[start - 1] ?? '')) start--
    return { start, end, text: '' }
  }
  if (/^,/.test(after) && /[,;:]/.test(text[start - 1] ?? '')) end++
  return { start, end, text: '' }
}

/** The text after the edit. */
export function apply(text: string, finding: Span, suggestion: string): string {
  const change = edit(text, finding, suggestion)
  return text.slice(0, change.start) + change.text + text.slice(change.end)
}
