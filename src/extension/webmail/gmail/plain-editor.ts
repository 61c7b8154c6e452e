/** The plain-text editor, a text area: the browser keeps its undo and its line breaks by itself. */
import type { Span } from '../../../engine/index.ts'
import type { ComposeBox, Inserted, PageText } from '../webmail.ts'
import { plain } from './lines.ts'

/** Marks the end of the user's words: the signature's dashes, or the quote. */
const notOwn = /^(?:-- ?$|>)/m

function read(area: HTMLTextAreaElement): PageText {
  return { text: area.value, shown: [], range: () => undefined }
}

/** Replaces by command, so that one undo takes it back. */
function put(area: HTMLTextAreaElement, { start, end }: Span, text: string): boolean {
  area.focus()
  if (area.ownerDocument.activeElement !== area) return false
  area.setSelectionRange(start, end)
  return text === ''
    ? area.ownerDocument.execCommand('delete')
    : area.ownerDocument.execCommand('insertText', false, text)
}

function insert(area: HTMLTextAreaElement, words: string): Inserted {
  const text = plain(words)
  const before = area.value
  const own = before.slice(0, before.match(notOwn)?.index ?? before.length)
  const caret = own.trim() === '' ? 0 : Math.min(area.selectionEnd, own.trimEnd().length)
  const apart = caret > 0 && before[caret - 1] !== '\n' ? '\n' : ''
  const tail = caret < before.length && before[caret] !== '\n' ? '\n' : ''
  if (text === '' || !put(area, { start: caret, end: caret }, `${apart}${text}${tail}`)) return 'failed'
  const behind = caret + apart.length + text.length
  area.setSelectionRange(behind, behind)
  return 'inserted'
}

export function plainEditor(area: HTMLTextAreaElement, id: string, threadId: string | undefined): ComposeBox {
  return {
    id,
    threadId,
    editable: area,
    read: () => read(area),
    insert: (text) => Promise.resolve(insert(area, text)),
    replace: (span, text) => span.end <= area.value.length && put(area, span, text),
  }
}
