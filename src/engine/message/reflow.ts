/** Which line breaks the sender meant, and which a mail program put in because a line was full. */
import type { Span } from '../language/span.ts'
import type { Line } from './lines.ts'

/** A piece of running text: a paragraph, a list item, or a line meant to stand alone. */
export interface Block extends Span {
  readonly paragraph: number
}

const bullet =
  /^(?:[-*\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2192\u2713\u2714\u2717\u00b7+\u2013\u2014o]|\(?(?:\d{1,3}|[a-hA-H]|[ivxIVX]{1,4})[.):])[ \t\u00a0]+|^\[[ xX]?\][ \t]+/
const rule = /^[-=_*~#\u2500\u2014\u2013.\s]{3,}$/
const open =
  /(?:,|\b(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|is|are|was|were|be|that|which|who|we|i|you|your|our|my|their|his|her|its|has|have|had|not|no|if|so|because|than|will|would|could|should|can|this|these|those|about|into|over|after|before|until|since|while|when))$/i

/** The width at which the lines of a mail are broken, or Infinity if they are not. */
function widthOf(lines: readonly Line[]): number {
  let width = 0
  for (const { text } of lines) width = Math.max(width, text.length)
  if (width < 45 || width > 110) return Number.POSITIVE_INFINITY
  let full = 0
  let short = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [a, b] = [lines[i]!.text, lines[i + 1]!.text]
    if (a === '' || b === '' || bullet.test(b)) continue
    if (isFull(a, b, width)) full++
    else short++
  }
  return full >= 1 && full >= short ? width : Number.POSITIVE_INFINITY
}

function isFull(line: string, next: string, width: number): boolean {
  const word = next.slice(0, 60).search(/\s/)
  return line.length + 1 + (word < 0 ? Math.min(next.length, 60) : word) > width - 1
}

function runsOn(line: Line, next: Line, body: string, width: number): boolean {
  const [a, b] = [line.text, next.text]
  if (bullet.test(b) || rule.test(a) || rule.test(b)) return false
  if (/[:\uff1a]$/.test(a)) return false
  const small = /^[\p{Ll}(]/u.test(b)
  if (isFull(a, b, width)) return true
  // format=flowed: a space before the line break says that the line runs on.
  if (a.length >= 50 && /[ ]\r?$/.test(body.slice(Math.max(0, line.end - 3), line.end).replace(/[\r\n]+$/, '')))
    return true
  if (/[.!?\u2026]["')]?$/.test(a)) return false
  if (open.test(a) && (small || a.length >= 40)) return true
  return small && a.length >= 45 && width < Number.POSITIVE_INFINITY ? true : small && /-$/.test(a) && a.length >= 40
}

/** `lines` are neighbours of each other in which the sender speaks; blank ones part paragraphs. */
export function blocksOf(lines: readonly Line[], body: string, firstParagraph: number): Block[] {
  const width = widthOf(lines)
  const blocks: Block[] = []
  let paragraph = firstParagraph
  let current: { start: number; end: number } | undefined
  const close = (): void => {
    if (current && current.end > current.start) blocks.push({ ...current, paragraph })
    current = undefined
  }
  lines.forEach((line, i) => {
    if (line.text === '' || rule.test(line.text)) {
      if (current || blocks.at(-1)?.paragraph === paragraph) {
        close()
        paragraph++
      }
      return
    }
    const end = line.inner + line.text.length
    const before = lines[i - 1]
    if (current && before && runsOn(before, line, body, width)) {
      current.end = end
      return
    }
    close()
    const mark = bullet.exec(line.text)?.[0].length ?? 0
    current = { start: line.inner + (mark < line.text.length ? mark : 0), end }
  })
  close()
  return blocks
}
