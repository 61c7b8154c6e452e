/** A mail quoted below an answer to it, in the ways Gmail and Outlook quote. */
import type { Mail, Thread } from '../mails.ts'
import { element } from './element.ts'
import { mailText, signatureBlock } from './mail-text.ts'

const date = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'Europe/London',
})
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

/** The mail with everything that it quotes in its turn. */
export function quoteOf(mail: Mail, thread: Thread): HTMLElement {
  return element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element('div', { dir: 'ltr', class: 'gmail_attr' }, writtenBy(mail), element('br')),
    element(
      'blockquote',
      {
        class: 'gmail_quote',
        style: 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex',
      },
      whole(mail, thread),
    ),
  )
}

export function outlookQuoteOf(mail: Mail, thread: Thread): HTMLElement {
  const field = (name: string, value: string) => [element('b', {}, `${name}:`), ` ${value}`, element('br')]
  return element(
    'div',
    {},
    element(
      'div',
      { style: 'border:none;border-top:solid #e1e1e1 1.0pt;padding:3.0pt 0cm 0cm 0cm' },
      element(
        'p',
        { class: 'MsoNormal' },
        field('From', `${mail.from.name} <${mail.from.email}>`),
        field('Sent', date.format(new Date(mail.date))),
        field('To', mail.to.map((person) => person.name).join('; ')),
        field('Subject', thread.subject),
      ),
    ),
    whole(mail, thread),
  )
}

/** The mail before this one in its thread, if this one quotes it. */
export function quotedBy(mail: Mail, thread: Thread): Mail | undefined {
  return mail.quotes ? thread.messages[thread.messages.indexOf(mail) - 1] : undefined
}

function whole(mail: Mail, thread: Thread): Node[] {
  const earlier = quotedBy(mail, thread)
  return [
    element('div', { dir: 'ltr' }, mailText(mail), mail.signature ? signed(mail.signature) : undefined),
    ...(earlier ? [element('br'), quoteOf(earlier, thread)] : []),
  ]
}

function signed(signature: string): HTMLElement {
  return element('div', {}, element('br'), signatureBlock(signature))
}

function writtenBy(mail: Mail): Node[] {
  const when = new Date(mail.date)
  const address = element('a', { href: `mailto:${mail.from.email}`, target: '_blank' }, mail.from.email)
  return [
    new Text(`On ${date.format(when)} at ${time.format(when)}, ${mail.from.name} <`),
    address,
    new Text('> wrote:'),
  ]
}
