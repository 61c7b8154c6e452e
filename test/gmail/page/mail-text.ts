/** The text of a mail in the markup of the program it was written with. */
import type { Mail, Markup } from '../mails.ts'
import { element } from './element.ts'
import { words } from './words.ts'

type Lines = (lines: readonly string[]) => Node[]

/** Gmail and most others: the first line bare, then a div for each. */
const divs: Lines = (lines) =>
  lines.flatMap((line, index) => {
    const content = line === '' ? [element('br')] : words(line)
    return index === 0 ? content : [element('div', {}, content)]
  })

/** Outlook: a paragraph for each line, empty ones with a no-break space, and its `<u>` left over from `<o:p>`. */
const paragraphs: Lines = (lines) => [
  element(
    'div',
    { class: 'WordSection1' },
    lines.map((line) => {
      const content = line === '' ? [new Text('\u00a0')] : words(line)
      return element('p', { class: 'MsoNormal' }, content, element('u'), element('u'))
    }),
  ),
]

/** A plain-text mail: line breaks and line ends, all in one block. */
const breaks: Lines = (lines) => lines.flatMap((line) => [...words(line), element('br'), new Text('\n')])

/** Copied off a Gmail page: what is forwarded carries the names by which the page's own messages are known. */
const pasted: Lines = (lines) => {
  const start = lines.findIndex((line) => line.startsWith('-----'))
  const copied = element('div', { class: 'ii gt' }, element('div', { class: 'a3s aiL' }, divs(lines.slice(start + 1))))
  return [
    ...divs(lines.slice(0, start)),
    element(
      'div',
      { class: 'gmail_quote' },
      element('div', { dir: 'ltr', class: 'gmail_attr' }, lines[start]),
      element(
        'div',
        { class: 'adn ads', 'data-message-id': '#msg-f:1800000000000000001', 'data-legacy-message-id': '18fa0' },
        element('h2', { class: 'hP', 'data-thread-perm-id': 'thread-f:1800000000000000001' }, 'Refund'),
        element('span', { class: 'gD', email: 'customer@elsewhere.example', name: 'A customer' }, 'A customer'),
        copied,
      ),
    ),
  ]
}

const linesOf: Readonly<Record<Markup, Lines>> = {
  gmail: divs,
  apple: divs,
  outlook: paragraphs,
  plain: breaks,
  pasted,
}

export function mailText(mail: Mail): Node[] {
  return linesOf[mail.markup](mail.body.split('\n'))
}

export function signatureBlock(text: string): Node[] {
  const [first = '', ...rest] = text.split('\n')
  return [
    element('span', { class: 'gmail_signature_prefix' }, '-- '),
    element('br'),
    element(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      element(
        'div',
        { dir: 'ltr' },
        first,
        rest.map((line) => element('div', {}, line)),
      ),
    ),
  ]
}
