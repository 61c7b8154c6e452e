/**
 * Reads a part of a page to plain text in one walk of our own, with the way back to the nodes. `innerText` gives no
 * such way, and counting on its output misses at block edges.
 */
import type { Ignored, Span } from '../../engine/index.ts'
import { computedLook, type Look } from './page-look.ts'
import { type Segment, textLines } from './text-lines.ts'
import type { PageText } from './webmail.ts'

/** What a page itself shows as not the writer speaking now. */
export interface ShownRule {
  readonly selector: string
  readonly what: Ignored['what']
  /** Ends already after the first of these inside it: people answer below the quote, within its frame. */
  readonly until?: string
  /** All that follows it under the same parent belongs to it: some programs mark only the head of a quote. */
  readonly rest?: boolean
}

export interface Reading {
  readonly look?: (element: Element) => Look
  readonly shown?: readonly ShownRule[]
  /** Parts of the page that stand among the words but are not of the mail. */
  readonly skip?: string
}

const neverText =
  'script,style,template,noscript,textarea,select,input,iframe,object,svg,canvas,video,audio,[data-evenkeel]'
const emojiOnly = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3)+$/u

function emoji(image: Element): string {
  const alt = image.getAttribute('alt') ?? ''
  if (alt.length <= 16 && emojiOnly.test(alt)) return alt
  return image.getAttribute('data-emoji') ?? ''
}

function trimmed(text: string, ignored: Ignored): Ignored | undefined {
  let { start, end } = ignored
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  return start < end ? { start, end, what: ignored.what } : undefined
}

/** Still on the page, with the same words. */
function stands(text: string, segment: Segment, root: Element): boolean {
  if (!root.isConnected || !root.contains(segment.node)) return false
  if (!('data' in segment.node)) return true
  const now = segment.node.data.slice(segment.from, segment.from + segment.end - segment.start)
  return now.replace(/\s/g, ' ') === text.slice(segment.start, segment.end).replace(/\s/g, ' ')
}

function setEdge(range: Range, edge: 'Start' | 'End', segment: Segment, offset: number): void {
  if ('data' in segment.node) range[`set${edge}`](segment.node, segment.from + offset - segment.start)
  else if (offset === segment.start) range[`set${edge}Before`](segment.node)
  else range[`set${edge}After`](segment.node)
}

function rangeOf(root: Element, text: string, segments: readonly Segment[], span: Span): Range | undefined {
  const { start, end } = span
  if (start < 0 || end > text.length || start > end) return undefined
  const under =
    start === end
      ? [segments.find((segment) => segment.end === start) ?? segments.find((segment) => segment.end > start)]
      : segments.filter((segment) => segment.end > start && segment.start < end)
  const first = under[0]
  const last = under.at(-1)
  if (!first || !last || !under.every((segment) => segment && stands(text, segment, root))) return undefined
  const range = root.ownerDocument.createRange()
  setEdge(range, 'Start', first, Math.min(Math.max(start, first.start), first.end))
  setEdge(range, 'End', last, Math.max(Math.min(end, last.end), last.start))
  return range
}

/** Plain text of `root` as it is painted now: blocks and BR as `\n`, no-break space as space, hidden parts left out. */
export function readPageText(root: Element, reading: Reading = {}): PageText {
  const { look = computedLook, shown: rules = [], skip } = reading
  const skipped = skip ? `${neverText},${skip}` : neverText
  const anyRule = rules.map((rule) => rule.selector).join(',')
  const lines = textLines()
  const found: Ignored[] = []
  let open: { what: Ignored['what']; start: number; by: Element; until: Element | null } | undefined

  const close = (element: Element) => {
    if (!open || (element !== open.by && element !== open.until)) return
    found.push({ start: open.start, end: lines.written().length, what: open.what })
    open = undefined
  }

  const begin = (element: Element) => {
    if (open || anyRule === '' || !element.matches(anyRule)) return
    const rule = rules.find((one) => element.matches(one.selector))
    if (!rule) return
    const until = rule.until ? element.querySelector(rule.until) : null
    const by = rule.rest && element !== root ? (element.parentElement ?? element) : element
    open = { what: rule.what, start: lines.written().length, by, until }
  }

  const walk = (element: Element, own: Look) => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (own.ink) lines.words(node as Text, own.spaces)
      } else if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element)
    }
  }

  const visit = (element: Element) => {
    if (element.matches(skipped)) return
    const its = look(element)
    if (!its.shown) return close(element)
    if (element.localName === 'br') return lines.lineBreak(element, 0)
    if (element.localName === 'img') return lines.picture(element, emoji(element))
    if (its.layout === 'block') lines.edge(its.gap)
    else if (its.layout === 'cell') lines.cell()
    begin(element)
    walk(element, its)
    close(element)
    if (its.layout === 'block') lines.edge(its.gap)
  }

  const own = look(root)
  if (own.shown) {
    begin(root)
    walk(root, own)
    close(root)
  }
  const text = lines.written().replace(/\n+$/, '')
  const shown = found.flatMap((ignored) => trimmed(text, ignored) ?? [])
  return { text, shown, range: (span) => rangeOf(root, text, lines.segments, span) }
}
