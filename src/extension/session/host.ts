/** A place of our own on somebody else's page: one element with a shadow root that the page's styles do not reach. */
import styles from '../design/evenkeel.css?inline'
import { isolateKeys } from '../panel/keys.ts'

export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

/** A click in a message's header folds the message; a click of ours there must not. */
const pointing = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'] as const

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
  isolateKeys(element, signal)
  for (const type of pointing) element.addEventListener(type, (event) => event.stopPropagation(), { signal })
  place.append(element)
  signal.addEventListener('abort', () => element.remove())
  return { element, root }
}
