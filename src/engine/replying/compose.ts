/** Sets paragraphs as a mail: fills blanks, keeps where each came from, capital at the start, full stop at the end. */
import type { Brief } from './brief.ts'
import type { Blank, Part } from './draft.ts'
import type { Line, Paragraph } from './line.ts'
import { formal } from './voices/formal.ts'
import { americanise } from './voices/spelling.ts'

export interface Composed {
  readonly text: string
  readonly blanks: readonly Blank[]
  readonly parts: readonly Part[]
}

const blank = /\{(\??)([^{}]+)\}/g

const filled = (brief: Brief, name: string): string =>
  (brief.fields[name] ?? '').replace(/\s+/g, ' ').replace(/[{}]/g, '').trim()

/** A line with an optional blank that nobody filled leaves no trace. */
const wanted = (brief: Brief, line: Line): boolean =>
  [...line.text.matchAll(blank)].every((found) => found[1] !== '?' || filled(brief, found[2] ?? '') !== '')

const capital = (text: string): string =>
  text.replace(/^(["'(]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())

/** Frame wording in the user's voice and spelling; the client's own words keep their spelling. */
function voiced(brief: Brief, line: Line): string {
  const text = brief.voice === 'formal' ? formal(line.text) : line.text
  const spelled = brief.spelling === 'american' && line.origin === 'ours' ? americanise(text) : text
  return capital(spelled)
}

export function compose(brief: Brief, paragraphs: readonly Paragraph[]): Composed {
  let text = ''
  const blanks: Blank[] = []
  const parts: Part[] = []
  const set = (line: Line): void => {
    const source = voiced(brief, line)
    const start = text.length
    let at = 0
    let supplied = false
    for (const found of source.matchAll(blank)) {
      text += source.slice(at, found.index)
      at = found.index + found[0].length
      const name = found[2] ?? ''
      const value = filled(brief, name)
      if (value !== '') {
        supplied = true
        const ends = source[at] === '.'
        const own = ends ? value.replace(/\.+$/, '') : value
        text += found.index === 0 ? capital(own) : own
      } else {
        blanks.push({ name, hint: name, start: text.length, end: text.length + name.length + 2 })
        text += `[${name}]`
      }
    }
    text += source.slice(at)
    parts.push({
      act: line.act,
      origin: supplied ? 'yours' : line.origin,
      because: line.because,
      start,
      end: text.length,
    })
  }
  for (const paragraph of paragraphs) {
    const lines = paragraph.lines.filter((line) => line.text !== '' && wanted(brief, line))
    if (lines.length === 0) continue
    if (text !== '') text += '\n\n'
    lines.forEach((line, i) => {
      if (paragraph.list) text += `${i === 0 ? '' : '\n'}${paragraph.list === 'numbered' ? `${i + 1}. ` : '- '}`
      else if (i > 0) text += line.act === 'name' ? '\n' : ' '
      set(line)
    })
  }
  return { text, blanks, parts }
}
