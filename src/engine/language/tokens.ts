/**
 * Words of a sentence in one spelling: lower case, straight quotes, contractions opened ("haven't" is "have not"),
 * hyphens and slashes as spaces, so that lexicon, rules and n-grams all see the same words.
 */
import { openContraction } from './contractions.ts'
import type { Span } from './span.ts'

/** A normalised word; several may share one span ("haven't"). Offsets are in the text given. */
export interface Token extends Span {
  readonly word: string
  /** The mark that follows directly, such as ',' or '?'; '' if none. */
  after: string
  /** Written in capitals throughout and longer than one letter. */
  readonly shouted: boolean
}

const pieces =
  /(\p{L}[\p{L}\p{M}]*(?:\*+\p{L}*)*(?:['’]\p{L}+)*['’]?)|(\d+(?:[.,:]\d+)*(?:\p{L}+)?)|([£$€¥₹%#])|([.,;:!?()"“”…]+|[-–—]+)/gu

/** Opens no more than the text holds; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const found of text.matchAll(pieces)) {
    const start = found.index
    const raw = found[0]
    const mark = found[4]
    if (mark !== undefined) {
      const last = tokens.at(-1)
      if (last && last.after === '') last.after = mark
      continue
    }
    const end = start + raw.length
    const lower = raw.toLowerCase().replaceAll('’', "'")
    const shouted = found[1] !== undefined && raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()
    if (found[1] === undefined) tokens.push({ word: lower, start, end, after: '', shouted })
    else
      for (const word of openContraction(lower, tokens.at(-1)?.word))
        tokens.push({ word, start, end, after: '', shouted })
  }
  return tokens
}
