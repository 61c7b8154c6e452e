/**
 * Puts plain text into Gmail's compose body, which is a field of the Closure editor. Only `execCommand` keeps the
 * browser's undo, the editor's undo and the autosave in order. Which command is clean depends on what stands at the
 * caret, so the outcome is checked and the next way tried. No mark-up of ours stays in the mail, only its lines.
 */
import type { Inserted } from '../webmail.ts'
import type { Caret, CaretMemory } from './caret.ts'
import { blockOf, readEditable } from './editable.ts'
import { linesAsHtml, linesAsNodes, plain, withHardSpaces } from './lines.ts'
import { type Before, takeBefore } from './proof.ts'
import { quoteOrSignature } from './selectors.ts'
import { type Plan, whereToInsert } from './where.ts'

/** The editor merges changes that follow each other within 250 ms into one undo step. */
const undoStep = 300

/** False when the focus or the caret did not arrive: elsewhere, text has landed in the subject line. */
function focusAt(editable: HTMLElement, { node, offset }: Caret): boolean {
  const { ownerDocument: page } = editable
  if (page.activeElement !== editable) editable.focus()
  const selection = page.getSelection()
  selection?.collapse(node, offset)
  return page.activeElement === editable && editable.contains(selection?.anchorNode ?? null)
}

const inlineFormat = 'b,strong,i,em,u,s,strike,font,span,a,code'

/** A block starts a line and ends it by itself, so one line end on either side is already said. */
function asBlocks(text: string): string {
  return text.replace(/^\n|\n$/g, '')
}

/**
 * Chrome splits the block around the caret and takes a quote or signature in it along with the last line; and it makes
 * new lines bold below a bold word. In both cases lines given as blocks come out clean.
 */
function byCommand(editable: HTMLElement, { caret, text }: Plan): void {
  if (!focusAt(editable, caret)) return
  const { ownerDocument: page } = editable
  const firefox = 'MozAppearance' in page.documentElement.style
  const block = blockOf(editable, caret.node)
  const splits = block === undefined || block.querySelector(quoteOrSignature) !== null
  const formatted = text.startsWith('\n') && (block ?? editable).querySelector(inlineFormat) !== null
  if (!firefox && text.includes('\n') && (splits || formatted))
    page.execCommand('insertHTML', false, linesAsHtml(asBlocks(text)))
  else page.execCommand('insertText', false, withHardSpaces(text))
}

/** Nodes put in by hand; the event lets the editor's undo and the autosave know. */
function byNodes(editable: HTMLElement, { caret, text }: Plan): void {
  const range = editable.ownerDocument.createRange()
  range.setStart(caret.node, caret.offset)
  range.insertNode(linesAsNodes(editable.ownerDocument, asBlocks(text)))
  editable.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

function takeBack(editable: HTMLElement, before: Before): void {
  if (before.untouched()) return
  editable.ownerDocument.execCommand('undo')
  if (!before.untouched()) before.restore()
}

function caretAt(editable: HTMLElement, offset: number): void {
  const range = readEditable(editable).range({ start: offset, end: offset })
  if (range) editable.ownerDocument.getSelection()?.collapse(range.endContainer, range.endOffset)
}

/** Inserts as `ComposeBox.insert` promises. */
export async function insertText(editable: HTMLElement, words: string, memory: CaretMemory): Promise<Inserted> {
  const text = plain(words)
  if (text.trim() === '') return 'failed'
  const due = undoStep - memory.sinceTyped(editable)
  if (due > 0) await new Promise((done) => setTimeout(done, due))
  if (!editable.isConnected) return 'failed'
  for (const way of [byCommand, byNodes]) {
    const before = takeBefore(editable)
    try {
      way(editable, whereToInsert(editable, text, memory.caretIn(editable)))
    } catch {
      // The page may refuse the command; the next way needs none.
    }
    const behind = before.added(text)
    if (behind !== undefined) {
      caretAt(editable, behind)
      return 'inserted'
    }
    takeBack(editable, before)
  }
  return 'failed'
}
