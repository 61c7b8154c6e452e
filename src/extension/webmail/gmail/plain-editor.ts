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

/** Where the caret stands in the user's own words; a caret at the very front was most likely never set, so behind them. */
function caretOf(area: HTMLTextAreaElement): number {
  const own = area.value.slice(0, area.value.match(notOwn)?.index ?? area.value.length).trimEnd()
  if (own === '') return 0
  return area.selectionEnd > 0 && area.selectionEnd <= own.length ? area.selectionEnd : own.length
}

function insert(area: HTMLTextAreaElement, words: string): Inserted {
  const text = plain(words)
  const caret = caretOf(area)
  const apart = caret > 0 && area.value[caret - 1] !== '\n' ? '\n\n' : ''
  const tail = caret < area.value.length && area.value[caret] !== '\n' ? '\n\n' : ''
  if (text.trim() === '' || !put(area, { start: caret, end: caret }, `${apart}${text}${tail}`)) return 'failed'
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
