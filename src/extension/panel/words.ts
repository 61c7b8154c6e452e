/** The words that go into the mail: blanks filled, and no trace of a sentence that was offered and left empty. */
import type { Piece } from './pieces.ts'

const startsSentence = /(^|[.!?]\s|\n|\n- |\n\d{1,3}\. )$/

/** A value as it stands in its sentence: one line, a capital where a sentence starts, no second full stop. */
export function inSentence(value: string, before: string, after: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  const ended = /^[.!?]/.test(after) ? line.replace(/\.+$/, '') : line
  const first = startsSentence.test(before.slice(-8))
  return first ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended
}

/** Where a sentence was left out, its space, its line or its list mark goes with it. */
function closeGaps(text: string): string {
  return text
    .replaceAll(/^(?:-|\d{1,3}\.) ?$/gm, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ +$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
}

/** The text that goes into the mail. A blank that is open stays visible as `[hint]`. */
export function textOf(pieces: readonly Piece[]): string {
  let text = ''
  let left = false
  for (const [index, piece] of pieces.entries()) {
    if (piece.is === 'text') {
      if (piece.unsent) left = true
      else text += piece.text
      continue
    }
    const next = pieces[index + 1]
    const value = inSentence(piece.value, text, next?.is === 'text' ? next.text : '')
    if (value === '' && piece.optional) left = true
    else text += value === '' ? `[${piece.hint}]` : value
  }
  return left ? closeGaps(text) : text
}
