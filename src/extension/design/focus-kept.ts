/** When what had the focus leaves our interface, the focus goes to its neighbours instead of getting lost on the page. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const focusable = 'input:checked, button, summary, textarea, [tabindex="0"]'

/** `parts` is the selector of the parts of the interface: the focus stays in the part where it was. */
export function useFocusKept(box: RefObject<HTMLElement | null>, parts: string): void {
  useEffect(() => {
    const root = box.current
    if (!root) return
    const life = new AbortController()
    let last: Element | undefined
    let part = ''
    root.addEventListener(
      'focusin',
      (event) => {
        last = event.target instanceof Element ? event.target : undefined
        const classes = last?.closest(parts)?.classList
        part = classes ? `.${[...classes].join('.')}` : ''
      },
      { signal: life.signal },
    )
    const isNowhere = (): boolean => {
      const { activeElement, body } = root.ownerDocument
      const home = root.getRootNode()
      const inside = home instanceof ShadowRoot ? home.activeElement : null
      return inside === null && (activeElement === null || activeElement === body)
    }
    const observer = new MutationObserver(() => {
      if (last === undefined || last.isConnected || !root.isConnected || !isNowhere()) return
      last = undefined
      const near = part === '' ? null : root.querySelector(part)
      const next = near?.querySelector<HTMLElement>(focusable) ?? root.querySelector<HTMLElement>(focusable)
      next?.focus()
    })
    observer.observe(root, { childList: true, subtree: true })
    return () => {
      life.abort()
      observer.disconnect()
    }
  }, [box, parts])
}
