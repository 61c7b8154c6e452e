/** A mail quoted below an answer to it, in the ways Gmail and Outlook quote. */
import type { Mail, Thread } from '../mails.ts'
import { element } from './element.ts'
import { labelsIn, localeOf, timeZone } from './labels.ts'
import { mailText, signatureBlock } from './mail-text.ts'

/** The line above a quote, in the language of the program that quoted. */
export interface Attribution {
  readonly line: string
  readonly locale: string
}

const english: Attribution = { line: labelsIn.en.attribution, locale: localeOf.en }

/** The mail with everything that it quotes in its turn. */
export function quoteOf(mail: Mail, thread: Thread, attribution: Attribution = english): HTMLElement {
  return element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element('div', { dir: 'ltr', class: 'gmail_attr' }, writtenBy(mail, attribution), element('br')),
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
        field('Sent', dayOf(mail, english.locale)),
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

function writtenBy(mail: Mail, { line, locale }: Attribution): Node[] {
  const [before = '', after = ''] = line
    .replace('{date}', dayOf(mail, locale))
    .replace('{time}', timeOf(mail, locale))
    .replace('{name}', mail.from.name)
    .split('{address}')
  const address = element('a', { href: `mailto:${mail.from.email}`, target: '_blank' }, mail.from.email)
  return [new Text(before), address, new Text(after)]
}

function dayOf(mail: Mail, locale: string): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(new Date(mail.date))
}

function timeOf(mail: Mail, locale: string): string {
  const parts = { hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(new Date(mail.date))
}
