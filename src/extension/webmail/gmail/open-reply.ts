/** Opens the inline reply as the page's own button does. */
import type { ComposeBox, OpenMessage, Unreadable } from '../webmail.ts'
import { find } from './find.ts'
import { places } from './selectors.ts'
import { openThread } from './thread.ts'

/** Gmail acts on the whole sequence, not on a bare click. */
function press(control: HTMLElement): void {
  const box = control.getBoundingClientRect()
  const where = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
  for (const type of ['mousedown', 'mouseup', 'click'])
    control.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, view: window, detail: 1, ...where }),
    )
}

/** The control below the thread answers its last message; an earlier one has its own. */
function replyControl(message: OpenMessage): HTMLElement | undefined {
  const thread = openThread(message.element.ownerDocument)
  if (!thread) return undefined
  const below = find(thread.frame, places.threadReply)
  const own = find(message.element, places.messageReply)
  return thread.messages.at(-1) === message.element ? (below ?? own) : (own ?? below)
}

/** The first thing that appears within the time, or undefined. */
function appears<Thing>(document: Document, look: () => Thing | undefined, ms: number): Promise<Thing | undefined> {
  return new Promise((done) => {
    const end = (thing: Thing | undefined) => {
      observer.disconnect()
      clearTimeout(timer)
      done(thing)
    }
    const check = () => {
      const thing = look()
      if (thing !== undefined) end(thing)
    }
    const observer = new MutationObserver(check)
    const timer = setTimeout(() => end(look()), ms)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true })
    check()
  })
}

/** The reply box of the message's thread, opened if need be; waits up to `ms` for it. */
export async function openReply(
  message: OpenMessage,
  composes: () => readonly ComposeBox[],
  ms = 3000,
): Promise<ComposeBox | Unreadable> {
  const { ownerDocument: document } = message.element
  const inThread = (box: ComposeBox) =>
    (box.threadId !== undefined && box.threadId === message.threadId) ||
    openThread(document)?.frame.contains(box.editable) === true
  const open = composes().find(inThread)
  if (open) return open
  const control = replyControl(message)
  if (!control) return { missing: 'reply-button' }
  const before = new Set(composes().map((box) => box.editable))
  press(control)
  const opened = await appears(document, () => composes().find((box) => !before.has(box.editable)), ms)
  return opened ?? { missing: 'compose' }
}
