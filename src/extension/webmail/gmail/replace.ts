/** Puts other words in place of some in a compose, as typing over a selection would. */
import type { Span } from '../../../engine/index.ts'
import type { PageText } from '../webmail.ts'
import { plain } from './lines.ts'

const word = /\s+|[^\s]+/g

/** What differs, in whole words: words that stay keep their bold and their links. */
export function narrowed(before: string, after: string): { start: number; end: number; text: string } {
  const old = before.match(word) ?? []
  const fresh = after.match(word) ?? []
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++
  let tail = 0
  const most = Math.min(old.length, fresh.length) - head
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++
  const length = (parts: readonly string[]) => parts.join('').length
  return {
    start: length(old.slice(0, head)),
    end: before.length - length(old.slice(old.length - tail)),
    text: fresh.slice(head, fresh.length - tail).join(''),
  }
}

/** `page` is the last reading of the editable; false if the words are not there any more or would not change. */
export function replaceText(editable: HTMLElement, page: PageText, span: Span, words: string): boolean {
  const old = page.text.slice(span.start, span.end)
  const change = narrowed(old, plain(words))
  const at = { start: span.start + change.start, end: span.start + change.end }
  const whole = page.range(span)
  const range = page.range(at)
  if (!whole || !range || !editable.contains(range.commonAncestorContainer)) return false
  const { ownerDocument: document } = editable
  if (document.activeElement !== editable) editable.focus()
  const selection = document.getSelection()
  if (!selection || document.activeElement !== editable) return false
  selection.removeAllRanges()
  selection.addRange(range)
  if (at.start === at.end && change.text === '') return true
  return change.text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, change.text)
}
