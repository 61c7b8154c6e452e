/** What a new compose box starts with. */
import { type Mail, me, type Person, signature, type Thread } from '../mails.ts'
import { element } from './element.ts'
import { signatureBlock } from './mail-text.ts'
import type { Answer } from './message.ts'
import { nameOf } from './names.ts'
import { quoteOf } from './quote.ts'
import { labels, locale, variant } from './setting.ts'

export interface Draft {
  readonly kind: Answer | 'new'
  /** The thread and the mail that it answers. */
  readonly thread?: Thread
  readonly mail?: Mail
  readonly to: readonly Person[]
  readonly subject: string
}

export const newMail: Draft = { kind: 'new', to: [], subject: '' }

export function answerTo(kind: Answer, mail: Mail, thread: Thread): Draft {
  const prefix = kind === 'forward' ? 'Fwd: ' : 'Re: '
  const subject = thread.subject.toLowerCase().startsWith(prefix.trim().toLowerCase())
    ? thread.subject
    : prefix + thread.subject
  return { kind, thread, mail, to: recipients(kind, mail), subject }
}

function recipients(kind: Answer, mail: Mail): readonly Person[] {
  if (kind === 'forward') return []
  const answered = mail.from.email === me.email ? mail.to : [mail.from]
  if (kind === 'reply') return answered
  const others = [...mail.to, ...(mail.cc ?? [])].filter(({ email }) => email !== me.email)
  return [...answered, ...others.filter((other) => !answered.some(({ email }) => email === other.email))]
}

/** The quoted mail, for an answer in a variant that quotes. */
export function quoteFor({ mail, thread, kind }: Draft): HTMLElement | undefined {
  if (!mail || !thread || (variant.quote === 'none' && kind !== 'forward')) return undefined
  return unmarked(quoteOf(mail, thread, { line: labels.attribution, locale }))
}

/** The mail as it was sent, without the marks that the page puts in the mails it shows. */
function unmarked(quote: HTMLElement): HTMLElement {
  for (const hit of quote.querySelectorAll(`.${nameOf('il')}`)) hit.replaceWith(...hit.childNodes)
  for (const mark of quote.querySelectorAll('wbr')) mark.remove()
  quote.normalize()
  return quote
}

/** A bare break, or a first block to write in, then the signature, then the quote if it is shown from the start. */
export function firstContent(draft: Draft): Node[] {
  const quote = variant.quote === 'shown' || draft.kind === 'forward' ? quoteFor(draft) : undefined
  const above = variant.signature ? signed() : [element('br')]
  if (!quote) return above
  return variant.signature ? [...above, element('br'), quote] : [...above, quote]
}

function signed(): Node[] {
  if (variant.format === 'plain')
    return ['', '-- ', ...signature.split('\n')].flatMap((line) => [new Text(line), element('br')])
  return [element('div', {}, element('br')), element('br', { clear: 'all' }), ...signatureBlock(signature)]
}
