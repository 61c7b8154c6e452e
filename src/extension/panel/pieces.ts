/** A draft as it is shown: runs of text and blanks in their order, and the text that goes into the mail. */
import type { Blank, Draft, Part } from '../../engine/index.ts'

export interface TextPiece {
  readonly is: 'text'
  readonly text: string
  readonly origin: Part['origin']
}

export interface BlankPiece {
  readonly is: 'blank'
  readonly name: string
  readonly hint: string
  /** What the user filled in; '' while it is open. */
  readonly value: string
}

export type Piece = TextPiece | BlankPiece

/** Text whose blanks still stand in it as `[hint]`. */
export interface Template {
  readonly text: string
  readonly blanks: readonly Blank[]
  readonly parts: readonly Part[]
}

export type Fields = Readonly<Record<string, string>>

export const templateOf = ({ text, blanks, parts }: Draft): Template => ({ text, blanks, parts })

/** A value as it stands in a sentence: one line, and no second full stop where the sentence has its own. */
export function inSentence(value: string, next: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  return /^[.!?]/.test(next) && /[^.]\.$/.test(line) ? line.slice(0, -1) : line
}

function originAt(parts: readonly Part[], at: number): Part['origin'] {
  // The innermost part wins: the shortest that covers the place.
  const over = parts.filter((part) => part.start <= at && at < part.end)
  return over.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.origin ?? 'ours'
}

function textPieces(template: Template, start: number, end: number): TextPiece[] {
  const edges = template.parts.flatMap((part) => [part.start, part.end]).filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  const pieces: TextPiece[] = []
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const text = template.text.slice(from, cuts[index + 1])
    const origin = originAt(template.parts, from)
    const last = pieces.at(-1)
    if (last?.origin === origin) pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ is: 'text', text, origin })
  }
  return pieces
}

/** The pieces of a template in reading order. */
export function piecesOf(template: Template, fields: Fields): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const blank of [...template.blanks].sort((a, b) => a.start - b.start)) {
    if (blank.start < from) continue
    if (blank.start > from) pieces.push(...textPieces(template, from, blank.start))
    pieces.push({ is: 'blank', name: blank.name, hint: blank.hint, value: fields[blank.name] ?? '' })
    from = blank.end
  }
  if (from < template.text.length) pieces.push(...textPieces(template, from, template.text.length))
  return pieces
}

/** The text that goes into the mail. A blank that is open stays visible as `[hint]`. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) => {
      if (piece.is === 'text') return piece.text
      const next = pieces[index + 1]
      const value = inSentence(piece.value, next?.is === 'text' ? next.text : '')
      return value === '' ? `[${piece.hint}]` : value
    })
    .join('')
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

/** Blanks that are open, once each, in reading order. */
export function openBlanks(pieces: readonly Piece[]): BlankPiece[] {
  const open = pieces.filter((piece) => piece.is === 'blank').filter((blank) => blank.value.trim() === '')
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
  return { text, blanks, parts: [] }
}
