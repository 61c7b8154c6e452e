/**
 * A sentence as words with their punctuation. Words keep their contractions ("you've"), so that rules about persons
 * see them whole; quoted stretches are one word that nothing changes.
 */

/** One word: `lower` is `text` in lower case. `open` and `close` hold the marks around it. */
export interface Word {
  readonly open: string
  readonly text: string
  readonly lower: string
  readonly close: string
}

const opening = /^[("'“‘[]+/
const closing = /[)"'”’\].,;:!?…]+$/

const wordOf = (piece: string): Word => {
  const open = opening.exec(piece)?.[0] ?? ''
  const rest = piece.slice(open.length)
  const close = closing.exec(rest)?.[0] ?? ''
  const text = rest.slice(0, rest.length - close.length)
  return { open, text, lower: text.toLowerCase(), close }
}

export const wordsOf = (text: string): Word[] =>
  text
    .split(' ')
    .filter((piece) => piece !== '')
    .map(wordOf)

export const textOf = (words: readonly Word[]): string =>
  words
    .filter((word) => word.text !== '' || word.close !== '' || word.open !== '')
    .map((word) => word.open + word.text + word.close)
    .join(' ')

/** The same word with other letters; a capital at the start is kept. */
export const as = (word: Word, text: string): Word => ({ ...word, text, lower: text.toLowerCase() })

/** Does a clause end after this word? */
export const endsClause = (word: Word | undefined): boolean => word === undefined || /[.,;:!?)…]/.test(word.close)

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length
