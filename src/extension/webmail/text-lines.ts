/**
 * Lines of plain text being put together from nodes of a page, white space collapsed as a browser paints it, with a
 * record of which node each character stands on.
 */
import { isInkless } from './ink.ts'
import type { Look } from './page-look.ts'

/** Characters `start` to `end` of the text stand one for one in `node` from its offset `from` on. */
export interface Segment {
  readonly start: number
  end: number
  readonly node: Text | Element
  readonly from: number
}

export interface TextLines {
  readonly segments: readonly Segment[]
  written(): string
  words(node: Text, spaces: Look['spaces']): void
  /** A picture that stands for a character, or for nothing but keeps words apart. */
  picture(node: Element, alt: string): void
  /** A line break of its own; ends even an empty line. */
  lineBreak(node: Text | Element, from: number): void
  /** The edge of a block: ends the line if there is anything on it. */
  edge(gap: boolean): void
  /** The edge between two table cells of one row. */
  cell(): void
}

const collapsible = /[ \t\n\r\f]/

export function textLines(): TextLines {
  const segments: Segment[] = []
  let text = ''
  let lineStart = 0
  /** Line ends and white space wait until something follows them, so that neither trails. */
  let breaks = 0
  let gapDue = false
  let space: { node: Text | Element; from: number } | undefined
  let tab = false

  const push = (char: string, node: Text | Element, from: number, length = char.length) => {
    const last = segments.at(-1)
    if (last && last.node === node && last.end === text.length && last.from + last.end - last.start === from)
      last.end += length
    else segments.push({ start: text.length, end: text.length + length, node, from })
    text += char
  }

  const settle = () => {
    if (breaks > 0 || gapDue) {
      if (text !== '') {
        text += '\n'.repeat(breaks)
        if (gapDue && !text.endsWith('\n\n')) text += text.endsWith('\n') ? '\n' : '\n\n'
      }
      breaks = 0
      gapDue = false
      lineStart = text.length
    }
  }

  const put = (char: string, node: Text | Element, from: number) => {
    settle()
    if (tab && text.length > lineStart) text += '\t'
    else if (space && text.length > lineStart) push(' ', space.node, space.from)
    tab = false
    space = undefined
    push(char, node, from)
  }

  const lineBreak = (node: Text | Element, from: number) => {
    if (text === '') return
    settle()
    push('\n', node, from)
    lineStart = text.length
    space = undefined
    tab = false
  }

  return {
    segments,
    written: () => text,
    lineBreak,
    words(node, spaces) {
      const data = node.data
      for (let at = 0; at < data.length; at++) {
        const char = data.charAt(at)
        if (collapsible.test(char)) {
          if (char === '\n' && spaces !== 'collapse') lineBreak(node, at)
          else if (spaces === 'keep') put(char === '\r' ? ' ' : char, node, at)
          else space ??= { node, from: at }
        } else if (char === '\u00a0') put(' ', node, at)
        else if (!isInkless(char)) put(char, node, at)
      }
    },
    picture(node, alt) {
      if (alt === '') space ??= { node, from: 0 }
      else put(alt, node, 0)
    },
    edge(gap) {
      if (text.length > lineStart && breaks === 0) breaks = 1
      if (gap && text !== '') gapDue = true
      space = undefined
      tab = false
    },
    cell() {
      if (text.length > lineStart && breaks === 0) tab = true
      space = undefined
    },
  }
}
