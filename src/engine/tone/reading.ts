import type { Span } from '../language/span.ts'
import { hitsIn, type Matcher, type RuleHit } from './compiled.ts'
import type { Line } from './line.ts'
import { ownStretches, quotations, within } from './own-words.ts'
import { sentencesOf } from './sentences.ts'
import { isHeading, shoutsIn } from './shouting.ts'
import { type Word, wordsOf } from './words.ts'

/** What was read in one sentence; offsets are from its start, word indexes from its first word. */
interface Seen {
  readonly words: readonly Word[]
  readonly hits: readonly RuleHit[]
  readonly shouts: readonly Span[]
}

export interface Reading {
  readonly words: readonly Word[]
  readonly lines: readonly Line[]
  /** What the rules see in a line, as indexes into `words`. */
  readonly hits: readonly (readonly RuleHit[])[]
  /** Capitals and piled-up marks in a line, as offsets in the text. */
  readonly shouts: readonly (readonly Span[])[]
}

// While someone types, all sentences but one stay as they were.
const remembered = 2000

/** A reader that remembers the sentences it has read: the same sentences always read the same. */
export function readerOf(matcher: Matcher): (text: string, aside: readonly Span[]) => Reading {
  const memory = new Map<string, Seen>()

  const look = (sentence: Piece, next: Piece | undefined): Seen => {
    const key = `${sentence.key}\n${next?.key ?? ''}`
    const known = memory.get(key)
    if (known !== undefined) return known
    const own = piecesWords(sentence, 0)
    const words = next === undefined ? own : [...own, ...piecesWords(next, 1)]
    const line = { from: 0, to: own.length }
    const last = own.at(-1)
    const ending = last === undefined ? sentence.text : sentence.text.slice(last.end)
    const seen: Seen = {
      words: own,
      hits: hitsIn(matcher, words, line, ending),
      shouts: sentence.heading ? [] : shoutsIn(sentence.text, { start: 0, end: sentence.text.length }, sentence.quoted),
    }
    if (memory.size >= remembered) memory.delete(memory.keys().next().value ?? '')
    memory.set(key, seen)
    return seen
  }

  return (text, aside) => {
    const pieces = piecesOf(text, aside)
    const words: Word[] = []
    const lines: Line[] = []
    const hits: RuleHit[][] = []
    const shouts: Span[][] = []
    for (const [index, piece] of pieces.entries()) {
      const seen = look(piece, pieces[index + 1])
      const from = words.length
      const { start } = piece.span
      for (const word of seen.words)
        words.push({ ...word, start: word.start + start, end: word.end + start, sentence: index })
      lines.push({ span: piece.span, from, to: words.length })
      hits.push(seen.hits.map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from })))
      shouts.push(seen.shouts.map((span) => ({ start: span.start + start, end: span.end + start })))
    }
    return { words, lines, hits, shouts }
  }
}

/** A sentence cut out of the text, with all that its reading depends on. */
interface Piece {
  readonly span: Span
  readonly text: string
  readonly heading: boolean
  readonly quoted: (offset: number) => boolean
  readonly key: string
}

const piecesWords = (piece: Piece, sentence: number): Word[] =>
  wordsOf(piece.text, 0, piece.text.length, sentence, piece.quoted)

function piecesOf(text: string, aside: readonly Span[]): Piece[] {
  const marked = quotations(text)
  return ownStretches(text, aside).flatMap((stretch) =>
    sentencesOf(text, stretch.start, stretch.end).map((span) => {
      const sentence = text.slice(span.start, span.end)
      const inside = marked
        .filter((quote) => quote.start < span.end && quote.end > span.start)
        .map((quote) => ({ start: quote.start - span.start, end: quote.end - span.start }))
      const heading = isHeading(text, span)
      return {
        span,
        text: sentence,
        heading,
        quoted: inside.length === 0 ? nowhere : (offset: number) => within(inside, offset),
        key: `${sentence}${heading ? '#' : ''}${inside.map(({ start, end }) => `${start}-${end}`).join()}`,
      }
    }),
  )
}

const nowhere = (): boolean => false
