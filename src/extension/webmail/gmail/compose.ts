/** Finds the reply boxes that are open: inline, floating, full screen or in a window of their own. */
import { isVisible } from '../page-look.ts'
import type { ComposeBox, PageText } from '../webmail.ts'
import type { CaretMemory } from './caret.ts'
import { readEditable } from './editable.ts'
import { findAll } from './find.ts'
import { plainEditor } from './plain-editor.ts'
import { replaceText } from './replace.ts'
import { composeFields, composeFrame, places } from './selectors.ts'
import { openThread, type Thread, threadName } from './thread.ts'
import { insertText } from './write.ts'

const ids = new WeakMap<Element, string>()
let count = 0

/** Chat has editables of the same kind beside; a frame around several is nobody's. */
function isOnlyOne(editable: HTMLElement, root: HTMLElement): boolean {
  const all = root.querySelectorAll('[g_editable="true"],[contenteditable="true"]')
  return [...all].every((one) => editable.contains(one) || !isVisible(one))
}

/** The hidden inputs stand beside the editable, in the nearest ancestor that holds any. */
function rootOf(editable: HTMLElement): HTMLElement | undefined {
  for (let at = editable.parentElement; at && !at.matches('body,[role="main"]'); at = at.parentElement)
    if (at.querySelector(composeFields) || at.matches(composeFrame)) return isOnlyOne(editable, at) ? at : undefined
  return undefined
}

/** `composeid` never changes; a draft's name comes only with its first saving. */
function idOf(editable: HTMLElement, root: HTMLElement): string {
  const known = ids.get(editable)
  if (known) return known
  const named = root.querySelector<HTMLInputElement>('input[name="composeid"]')?.value
  const id = threadName(named) ?? threadName(root.getAttribute('data-compose-id')) ?? `compose ${++count}`
  ids.set(editable, id)
  return id
}

/** An inline reply belongs to the thread it stands in, whatever Gmail calls that; the others say so in a hidden input. */
function threadIdOf(editable: HTMLElement, root: HTMLElement, thread: Thread | undefined): string | undefined {
  const inline = thread?.frame !== editable.ownerDocument.body && thread?.frame.contains(editable)
  const named = threadName(root.querySelector<HTMLInputElement>('input[name="rt"]')?.value)
  return inline ? (thread?.id ?? named) : named
}

function boxOf(editable: HTMLElement, id: string, threadId: string | undefined, memory: CaretMemory): ComposeBox {
  let last: PageText | undefined
  return {
    id,
    threadId,
    editable,
    read: () => {
      last = readEditable(editable)
      return last
    },
    insert: (text) => insertText(editable, text, memory),
    replace: (span, text) => replaceText(editable, last ?? readEditable(editable), span, text),
  }
}

/** Every visible reply box, in the order of the page. */
export function findComposes(document: Document, memory: CaretMemory): readonly ComposeBox[] {
  const thread = openThread(document)
  const found = [...places.editable, ...places.plainEditor].flatMap((source) => findAll(document, [source]))
  return [...new Set(found)].flatMap((editable) => {
    const root = rootOf(editable)
    if (!root) return []
    const id = idOf(editable, root)
    const threadId = threadIdOf(editable, root, thread)
    if (editable instanceof HTMLTextAreaElement) return [plainEditor(editable, id, threadId)]
    return editable.isContentEditable ? [boxOf(editable, id, threadId, memory)] : []
  })
}
