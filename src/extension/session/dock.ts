/**
 * Where the panel stands on the page: beside the thread, which is narrowed to make room, and never over a reply box,
 * because Send lives there.
 */
import type { ComposeBox } from '../webmail/webmail.ts'

export type Side = 'start' | 'end'

/** Width of the panel and the air beside it, in CSS pixels: 384 + 16. */
const room = 400
/** Below this the panel is a sheet at the bottom and the thread keeps its width. */
const narrow = 640

export function isNarrow(page: Document): boolean {
  return page.documentElement.clientWidth <= narrow
}

const runsRightToLeft = (page: Document): boolean =>
  page.defaultView?.getComputedStyle(page.documentElement).direction === 'rtl'

/** How much of the view the panel would stand over on this side, in CSS pixels. */
function covered(page: Document, view: Element, side: Side): number {
  const { left, right } = view.getBoundingClientRect()
  const atRight = (side === 'end') !== runsRightToLeft(page)
  return Math.max(0, atRight ? right - (page.documentElement.clientWidth - room) : room - left)
}

/**
 * Makes room for the panel until aborted, by a style sheet of the page and not by touching one of its elements. The
 * function it gives back moves the room to a side.
 */
export function makeRoom(page: Document, signal: AbortSignal): (side: Side) => void {
  const sheet = new CSSStyleSheet()
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  return (side) => {
    const views = [...page.querySelectorAll('[role="main"]')].filter((view) => view.checkVisibility())
    const width = Math.round(Math.max(0, ...views.map((view) => covered(page, view, side))))
    const rule = `[role="main"] { padding-inline-${side}: ${width}px; box-sizing: border-box }`
    sheet.replaceSync(`@media (min-width: ${narrow + 1}px) { ${rule} }`)
  }
}

/** The side on which the panel covers no reply box: the end of the line, or the start if a box floats at the end. */
export function freeSide(page: Document, boxes: readonly ComposeBox[]): Side {
  const floating = boxes.map((box) => box.editable.closest('[role="dialog"]')).filter((dialog) => dialog !== null)
  const isFree = (side: Side): boolean => floating.every((dialog) => covered(page, dialog, side) === 0)
  return !isFree('end') && isFree('start') ? 'start' : 'end'
}
