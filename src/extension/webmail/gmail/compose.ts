/** Finds the reply boxes that are open: inline, floating, full screen or in a window of their own. */
import type { ComposeBox, PageText } from '../webmail.ts'
import type { CaretMemory } from './caret.ts'
import { readEditable } from './editable.ts'
import { findAll } from './find.ts'
import { plainEditor } from './plain-editor.ts'
import { replaceText } from './replace.ts'
import { composeFields, composeFrame, places } from './selectors.ts'
import { openThread, threadName } from './thread.ts'
import { insertText } from './write.ts'

const ids = new WeakMap<Element, string>()
let count = 0

/** The hidden inputs stand beside the editable, in the nearest ancestor that holds any and no second editable. */
function rootOf(editable: HTMLElement): HTMLElement | undefined {
  for (let at = editable.parentElement; at; at = at.parentElement) {
    if (at.querySelector(composeFields)) return at
    if (at.matches(composeFrame)) return at
    if (at.matches('body,[role="main"]')) return undefined
  }
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

function threadIdOf(editable: HTMLElement, root: HTMLElement): string | undefined {
  const field = root.querySelector<HTMLInputElement>('input[name="rt"]')
  if (field) return threadName(field.value)
  const thread = openThread(editable.ownerDocument)
  return thread &&
    thread.messages.some((message) => message.parentElement?.closest('[role="list"]')?.contains(editable))
    ? thread.id
    : undefined
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
  const found = places.editable.flatMap((source) => findAll(document, [source]))
  const editables = [...new Set(found)].filter((one) => one.isContentEditable)
  const boxes = editables.flatMap((editable) => {
    const root = rootOf(editable)
    return root ? [boxOf(editable, idOf(editable, root), threadIdOf(editable, root), memory)] : []
  })
  const areas = findAll(document, places.plainEditor).flatMap((area) => {
    const root = rootOf(area)
    return root ? [plainEditor(area as HTMLTextAreaElement, idOf(area, root), threadIdOf(area, root))] : []
  })
  return [...boxes, ...areas]
}
