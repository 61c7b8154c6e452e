/** Where in a compose a draft goes in, and what keeps it apart from the user's own words. */
import type { PageText } from '../webmail.ts'
import type { Caret } from './caret.ts'
import { blockOf, front, inQuoteOrSignature, ownEnd, readEditable } from './editable.ts'
import { quoteOrSignature } from './selectors.ts'

export interface Plan {
  readonly caret: Caret
  readonly text: string
}

function endOfWords(page: PageText, end: number): Caret | undefined {
  const range = page.range({ start: end - 1, end })
  return range && { node: range.endContainer, offset: range.endOffset }
}

function linesOf(fragment: DocumentFragment): string[] {
  for (const edge of fragment.querySelectorAll(`br,div,p,${quoteOrSignature}`)) edge.before('\n')
  return (fragment.textContent ?? '').split('\n')
}

/** What stands on the caret's line before and behind it. */
function aroundCaret(editable: HTMLElement, { node, offset }: Caret): { before: string; behind: string } {
  const range = editable.ownerDocument.createRange()
  range.selectNodeContents(blockOf(editable, node) ?? editable)
  const { endContainer, endOffset } = range
  range.setEnd(node, offset)
  const before = linesOf(range.cloneContents()).at(-1) ?? ''
  range.setEnd(endContainer, endOffset)
  range.setStart(node, offset)
  return { before, behind: linesOf(range.cloneContents())[0] ?? '' }
}

/**
 * In a box without words of the user: its front. Otherwise where their caret was last, if that is not in quote or
 * signature, else below their words. A draft of several lines stands on lines of its own.
 */
export function whereToInsert(editable: HTMLElement, text: string, remembered: Caret | undefined): Plan {
  const page = readEditable(editable)
  const end = ownEnd(page)
  if (end === 0) return { caret: front(editable), text }
  const own = remembered && !inQuoteOrSignature(editable, remembered.node) ? remembered : undefined
  const caret = own ?? endOfWords(page, end) ?? front(editable)
  if (own && !text.includes('\n')) return { caret, text }
  const { before, behind } = aroundCaret(editable, caret)
  return { caret, text: `${before.trim() ? '\n' : ''}${text}${behind.trim() ? '\n' : ''}` }
}
