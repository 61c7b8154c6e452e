/** Watches one reply box for the tone checker: calls when its words have come to rest. */

/**
 * Calls `settled` once `rest` ms after the last change of the words in `editable`, never while an input method is
 * composing. Not only `input` counts: the editor's own undo puts all nodes in anew and fires no event at all.
 */
export function watchCompose(editable: HTMLElement, settled: () => void, signal: AbortSignal, rest = 400): void {
  if (signal.aborted) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let composing = false

  const changed = () => {
    clearTimeout(timer)
    if (!composing) timer = setTimeout(settled, rest)
  }
  const listen = (type: string, listener: () => void) => editable.addEventListener(type, listener, { signal })
  listen('input', changed)
  listen('compositionstart', () => {
    composing = true
    clearTimeout(timer)
  })
  const composed = () => {
    if (!composing) return
    composing = false
    changed()
  }
  listen('compositionend', composed)
  // A composition that is broken off by leaving the box may have no end.
  listen('blur', composed)

  const observer = new MutationObserver(changed)
  observer.observe(editable, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
