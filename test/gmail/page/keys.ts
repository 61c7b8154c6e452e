/** Gmail's single-letter keys. Every key that reaches the page is recorded, so tests can show that none leaks out of a panel. */
import { mailbox } from './mailbox.ts'
import { variant } from './setting.ts'

/** Keys that do something here, by what they do. */
export type KeyActions = Partial<Readonly<Record<Shortcut, () => void>>>

type Shortcut =
  | 'compose'
  | 'reply'
  | 'reply-all'
  | 'forward'
  | 'archive'
  | 'older'
  | 'newer'
  | 'back'
  | 'open'
  | 'search'

const bound: Readonly<Record<string, Shortcut>> = {
  c: 'compose',
  d: 'compose',
  r: 'reply',
  R: 'reply',
  a: 'reply-all',
  A: 'reply-all',
  f: 'forward',
  F: 'forward',
  e: 'archive',
  '#': 'archive',
  j: 'older',
  k: 'newer',
  u: 'back',
  o: 'open',
  Enter: 'open',
  '/': 'search',
}

/** Gmail has a use for these too; here they are recorded and nothing else. */
const taken = new Set('!msblvxzynp?.,;:+-[]{}_~`qwhg*IUTNSD'.split('').concat('Escape', 'Tab'))

export function listenForKeys(actions: KeyActions): void {
  const received = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return
    // A key typed in a shadow root seems to come from the root's host, so the page takes it for a shortcut.
    const target = event.target instanceof Element ? event.target : document.documentElement
    const typing = isText(target)
    const plainKey = !(event.ctrlKey || event.altKey || event.metaKey)
    const act = event.type === 'keydown' && plainKey && !typing && !isButton(target, event.key) ? event.key : ''
    const name = act in bound ? bound[act] : undefined
    mailbox.keys.push({
      type: event.type,
      key: event.key,
      ctrl: event.ctrlKey,
      shift: event.shiftKey,
      alt: event.altKey,
      meta: event.metaKey,
      target: target.id ? `${target.localName}#${target.id}` : target.localName,
      typing,
      did: name ?? (taken.has(act) ? 'taken' : undefined),
    })
    if (!name || event.defaultPrevented) return
    event.preventDefault()
    actions[name]?.()
  }
  const where = variant.keys === 'window-capture' ? window : document
  for (const type of ['keydown', 'keypress', 'keyup'])
    where.addEventListener(type, received, { capture: variant.keys === 'window-capture' })
}

function isText(target: Element): boolean {
  return target.closest('input, textarea, select, [contenteditable=true]') !== null
}

function isButton(target: Element, key: string): boolean {
  return key === 'Enter' && target.closest('a, button, [role=button], [role=link]') !== null
}
