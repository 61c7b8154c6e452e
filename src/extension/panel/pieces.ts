/** A draft as it is shown: runs of text and blanks in their order, and the text that goes into the mail. */
import type { Blank, Draft, Part, Span } from '../../engine/index.ts'

interface TextPiece {
  readonly is: 'text'
  readonly text: string
  readonly origin: Part['origin']
  /** It belongs to an optional sentence that is still empty: shown, but not sent. */
  readonly unsent: boolean
}

export interface BlankPiece {
  readonly is: 'blank'
  readonly name: string
  readonly hint: string
  /** What the user filled in; '' while it is open. */
  readonly value: string
  /** Left empty, it takes its sentence with it. */
  readonly optional: boolean
}

export type Piece = TextPiece | BlankPiece

/** A blank whose sentence is only sent if it is filled. */
export interface Offered extends Blank {
  readonly sentence: Span
}

/** Text whose blanks still stand in it as `[hint]`. */
export interface Template {
  readonly text: string
  readonly blanks: readonly Blank[]
  readonly offered: readonly Offered[]
  readonly parts: readonly Part[]
}

export type Fields = Readonly<Record<string, string>>

export const templateOf = ({ text, blanks, parts }: Draft, offered: readonly Offered[]): Template => ({
  text,
  blanks,
  offered,
  parts,
})

const isFilled = (fields: Fields, name: string): boolean => (fields[name] ?? '').trim() !== ''

function originAt(parts: readonly Part[], at: number): Part['origin'] {
  // The innermost part wins: the shortest that covers the place.
  const over = parts.filter((part) => part.start <= at && at < part.end)
  return over.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.origin ?? 'ours'
}

function textPieces(template: Template, fields: Fields, start: number, end: number): TextPiece[] {
  const edges = [...template.parts, ...template.offered.map(({ sentence }) => sentence)]
    .flatMap((part) => [part.start, part.end])
    .filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  const pieces: TextPiece[] = []
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const text = template.text.slice(from, cuts[index + 1])
    const origin = originAt(template.parts, from)
    const unsent = template.offered.some(
      ({ name, sentence }) => !isFilled(fields, name) && sentence.start <= from && from < sentence.end,
    )
    const last = pieces.at(-1)
    if (last?.origin === origin && last.unsent === unsent)
      pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ is: 'text', text, origin, unsent })
  }
  return pieces
}

/** The pieces of a template in reading order. */
export function piecesOf(template: Template, fields: Fields): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const blank of [...template.blanks, ...template.offered].sort((a, b) => a.start - b.start)) {
    if (blank.start < from) continue
    if (blank.start > from) pieces.push(...textPieces(template, fields, from, blank.start))
    const { name, hint } = blank
    pieces.push({ is: 'blank', name, hint, value: fields[name] ?? '', optional: 'sentence' in blank })
    from = blank.end
  }
  if (from < template.text.length) pieces.push(...textPieces(template, fields, from, template.text.length))
  return pieces
}

/** Paragraphs, cut where the text has an empty line. */
export function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.is === 'blank') {
      paragraphs.at(-1)?.push(piece)
      continue
    }
    for (const [index, text] of piece.text.split(/\n{2,}/).entries()) {
      if (index > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)?.push({ ...piece, text })
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/** Blanks that are open and have to be filled, once each, in reading order. */
export function openBlanks(pieces: readonly Piece[]): BlankPiece[] {
  const open = pieces
    .filter((piece) => piece.is === 'blank')
    .filter((blank) => !blank.optional && blank.value.trim() === '')
  return open.filter((blank, index) => open.findIndex((other) => other.name === blank.name) === index)
}

/** What the user typed over a draft, as a template: each `[hint]` that is still there is still that blank. */
export function retyped(text: string, before: readonly Piece[]): Template {
  const blanks: Blank[] = []
  let from = 0
  for (const { name, hint } of before.filter((piece) => piece.is === 'blank')) {
    const start = text.indexOf(`[${hint}]`, from)
    if (start < 0) continue
    from = start + hint.length + 2
    blanks.push({ name, hint, start, end: from })
  }
  return { text, blanks, offered: [], parts: [] }
}
