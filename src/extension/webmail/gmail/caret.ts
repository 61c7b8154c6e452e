/**
 * Remembers where the caret stood in each reply box, and when something was last typed there: someone who works with the
 * keys has moved the focus to our button by the time the text is to go in.
 */

/** A place in the page; kept still, because a live Range slides to somewhere meaningless when its nodes are replaced. */
export interface Caret {
  readonly node: Node
  readonly offset: number
}

export interface CaretMemory {
  /** Where text would go: the end of the last own selection, if it still lies inside. */
  caretIn(editable: HTMLElement): Caret | undefined
  /** Milliseconds since something changed in it by typing; Infinity if it never did. */
  sinceTyped(editable: HTMLElement): number
  /** Listens until the signal aborts. */
  start(signal: AbortSignal): void
}

function inside(editable: HTMLElement, { node, offset }: Caret): boolean {
  const length = node instanceof CharacterData ? node.length : node.childNodes.length
  return node.isConnected && editable.contains(node) && offset <= length
}

export function caretMemory(document: Document): CaretMemory {
  const carets = new WeakMap<Element, Caret>()
  const typed = new WeakMap<Element, number>()
  let listening = false

  /** Only while the box has the focus is the selection in it the user's own. */
  const note = () => {
    const focused = document.activeElement
    const selection = document.getSelection()
    if (!focused || !selection || selection.rangeCount === 0) return
    const { endContainer: node, endOffset: offset } = selection.getRangeAt(0)
    if (focused.contains(node) && focused.matches('[contenteditable],[g_editable]'))
      carets.set(focused, { node, offset })
  }

  return {
    caretIn(editable) {
      if (!listening || document.activeElement === editable) note()
      const caret = carets.get(editable)
      return caret && inside(editable, caret) ? caret : undefined
    },
    sinceTyped(editable) {
      // Nobody has been listening: it may have been just now.
      if (!listening) return 0
      return performance.now() - (typed.get(editable) ?? Number.NEGATIVE_INFINITY)
    },
    start(signal) {
      listening = true
      signal.addEventListener('abort', () => {
        listening = false
      })
      document.addEventListener('selectionchange', note, { signal })
      const heard = (event: Event) => {
        const box = event.target instanceof Element && event.target.closest('[contenteditable],[g_editable],textarea')
        if (box) typed.set(box, performance.now())
      }
      document.addEventListener('input', heard, { signal, capture: true })
    },
  }
}
