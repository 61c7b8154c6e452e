/**
 * Where the panel stands on the page: at the end of the line beside the thread, which is narrowed to make room, and
 * never over a reply box, because Send lives there.
 */
import type { ComposeBox } from '../webmail/webmail.ts'

/** Width of the panel and the air beside it, in CSS pixels: 384 + 16. */
const room = 400
/** Below this the panel is a sheet at the bottom and the thread keeps its width. */
const narrow = 640

/**
 * Makes room beside the thread until aborted, by a style sheet of the page and not by touching one of its elements.
 */
export function makeRoom(page: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@media (min-width: ${narrow + 1}px) { [role="main"] { padding-inline-end: ${room}px; box-sizing: border-box } }`,
  )
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet)
  })
}

/** The side on which the panel covers no reply box: the end of the line, or the start if a box floats at the end. */
export function freeSide(page: Document, boxes: readonly ComposeBox[]): 'start' | 'end' {
  const width = page.documentElement.clientWidth
  const rightToLeft = page.defaultView?.getComputedStyle(page.documentElement).direction === 'rtl'
  const floating = boxes
    .map((box) => box.editable.closest('[role="dialog"]'))
    .filter((dialog) => dialog !== null)
    .map((dialog) => dialog.getBoundingClientRect())
  const coveredAtEnd = floating.some((box) => (rightToLeft ? box.left < room : box.right > width - room))
  const coveredAtStart = floating.some((box) => (rightToLeft ? box.right > width - room : box.left < room))
  return coveredAtEnd && !coveredAtStart ? 'start' : 'end'
}
