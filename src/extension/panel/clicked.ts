/** Where in a text somebody clicked, so that typing goes on right there. */

interface CaretFromPoint {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { readonly offsetNode: Node; readonly offset: number } | null
}

const reach = 40

/** The offset in `text` of the place under the pointer; its end where the browser cannot tell. */
export function clickedAt(event: MouseEvent, text: string): number {
  const root = event.composedPath().find((target) => target instanceof ShadowRoot)
  const page = document as unknown as CaretFromPoint
  const found = page.caretPositionFromPoint?.(event.clientX, event.clientY, root ? { shadowRoots: [root] } : undefined)
  if (found?.offsetNode.nodeType !== Node.TEXT_NODE) return text.length
  // The words before the caret find the place again: what is shown and what is sent may differ elsewhere.
  const before = (found.offsetNode.textContent ?? '').slice(Math.max(0, found.offset - reach), found.offset)
  const at = before === '' ? -1 : text.indexOf(before)
  return at < 0 ? text.length : at + before.length
}
