/** A place of our own on somebody else's page: one element with a shadow root that the page's styles do not reach. */
import styles from '../design/evenkeel.css?inline'
import { isolate } from '../design/isolate.ts'

export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

let sheet: CSSStyleSheet | undefined

function ourStyles(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
  }
  return sheet
}

/** Appends a host to `place`; it leaves the page when `signal` is aborted. Keys and clicks in it never reach the page. */
export function addHost(place: Element, name: string, theme: 'light' | 'dark', signal: AbortSignal): Host {
  const element = place.ownerDocument.createElement('div')
  element.dataset.evenkeel = name
  element.dataset.theme = theme
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [ourStyles()]
  isolate(element)
  place.append(element)
  signal.addEventListener('abort', () => element.remove())
  return { element, root }
}

/** What has the focus, looked for inside our own hosts too: the page itself sees only the host. */
export function focused(page: Document): HTMLElement | undefined {
  const inside = page.activeElement?.shadowRoot?.activeElement ?? page.activeElement
  return inside instanceof HTMLElement ? inside : undefined
}
