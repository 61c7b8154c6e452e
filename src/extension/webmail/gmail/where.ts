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

/** Behind bold, a link or the like if the caret stands at its end, or the draft would be bold or part of the link. */
function outOfInline(editable: HTMLElement, caret: Caret): Caret {
  let { node, offset } = caret
  const block = blockOf(editable, node) ?? editable
  for (;;) {
    const length = node instanceof CharacterData ? node.length : node.childNodes.length
    const { parentNode } = node
    if (node === block || offset < length || !parentNode) return { node, offset }
    if (parentNode === block && node instanceof CharacterData) return { node, offset }
    offset = [...parentNode.childNodes].indexOf(node as ChildNode) + 1
    node = parentNode
  }
}

/**
 * In a box without words of the user: its front. Otherwise where their caret was last, if that is not in quote or
 * signature, else below their words. A draft of several lines stands apart from theirs by an empty line.
 */
export function whereToInsert(editable: HTMLElement, text: string, remembered: Caret | undefined): Plan {
  const page = readEditable(editable)
  const end = ownEnd(page)
  if (end === 0) return { caret: front(editable), text }
  const own = remembered && !inQuoteOrSignature(editable, remembered.node) ? remembered : undefined
  const caret = own ?? endOfWords(page, end) ?? front(editable)
  if (own && !text.includes('\n')) return { caret, text }
  const { before, behind } = aroundCaret(editable, caret)
  return {
    caret: before.trim() ? outOfInline(editable, caret) : caret,
    text: `${before.trim() ? '\n\n' : ''}${text}${behind.trim() ? '\n\n' : ''}`,
  }
}
