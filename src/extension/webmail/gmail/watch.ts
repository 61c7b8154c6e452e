/** Notices that messages or reply boxes may have come or gone, at little cost: Gmail changes its page all the time. */

/** Typing changes the page at every key, and our own boxes are no news. */
const noNews = '[g_editable],[contenteditable="true"],[data-evenkeel]'

function isNews({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement
  if (element?.closest(noNews)) return false
  const ours = (node: Node) => node instanceof Element && node.matches('[data-evenkeel]')
  return [...addedNodes, ...removedNodes].some((node) => !ours(node))
}

/** Browsers without idle callbacks get a short timer. */
function whenIdle(document: Document, task: () => void): void {
  const page = document.defaultView
  if (page && 'requestIdleCallback' in page) page.requestIdleCallback(task, { timeout: 300 })
  else setTimeout(task, 0)
}

/** Calls `changed` at most once in `rest` ms, when the page is idle and in view, until the signal aborts. */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal, rest = 300): void {
  if (signal.aborted) return
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const run = () => {
    timer = undefined
    if (!dirty || document.hidden || signal.aborted) return
    dirty = false
    whenIdle(document, () => {
      if (!signal.aborted) changed()
    })
  }
  const mark = () => {
    dirty = true
    timer ??= setTimeout(run, rest)
  }

  const observer = new MutationObserver((records) => {
    if (!dirty && records.some(isNews)) mark()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  document.defaultView?.addEventListener('hashchange', mark, { signal })
  document.addEventListener('visibilitychange', () => dirty && mark(), { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
