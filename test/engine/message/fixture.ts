/**
 * A mail with what is to be kept of it, in one file: a letter before each line says what the line is, two spaces that
 * the sender speaks. `group:` and `from:` stand above `---`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Email, Message } from '../../../src/engine/message/message.ts'

const folder = join(import.meta.dirname, '../../fixtures/mails')

const letters: Readonly<Record<string, string>> = {
  quoted: 'q',
  signature: 's',
  disclaimer: 'd',
  'forwarded-header': 'f',
}

export interface Fixture {
  readonly slug: string
  readonly group: string
  readonly email: Email
  /** The body with a letter before each line. */
  readonly marked: string
}

export function fixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const [head = '', marked = ''] = readFileSync(join(folder, file), 'utf8').split(/^---\n/m, 2)
      const from = /^from: (.*)$/m.exec(head)?.[1]
      const body = marked
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => line.slice(2))
        .join('\n')
      return {
        slug: file.slice(0, -4),
        group: /^group: (.*)$/m.exec(head)?.[1] ?? '',
        email: { body, ...(from === undefined ? {} : { from }) },
        marked: marked.replace(/\n$/, ''),
      }
    })
}

/** The body again, each line marked with what `message` says about it. */
export function mark(message: Message): string {
  let at = 0
  return message.body
    .split('\n')
    .map((line) => {
      const start = at
      const end = at + line.length
      at = end + 1
      if (line.trim() === '' || line === '>') return line === '>' ? `${letterOf(message, start, end)} ${line}` : ''
      return `${letterOf(message, start, end)} ${line}`
    })
    .join('\n')
}

function letterOf(message: Message, start: number, end: number): string {
  const over = (span: { start: number; end: number } | undefined): boolean =>
    span !== undefined && span.start < end && span.end > start
  const hidden = message.ignored.find(over)
  if (hidden) return letters[hidden.what] ?? '?'
  if (over(message.signOff)) return 'c'
  if (message.sentences.some(over)) return ' '
  return over(message.greeting) ? 'g' : '?'
}
