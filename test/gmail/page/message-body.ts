/** The body of an open message: text, signature, and the trimmed quote that is in the page but hidden. */
import type { Mail, Thread } from '../mails.ts'
import { element, whenPressed } from './element.ts'
import { mailText, signatureBlock } from './mail-text.ts'
import { names } from './names.ts'
import { outlookQuoteOf, quotedBy, quoteOf } from './quote.ts'
import { labels } from './setting.ts'

/** Characters shown of a clipped mail; Gmail clips at about 100 kB. */
const clippedAt = 5000

/** `content` is what the user wrote, for a mail sent from this page. */
export function messageBody(mail: Mail, thread: Thread, content?: Node): HTMLElement {
  const shown = mail.clipped ? { ...mail, body: mail.body.slice(0, clippedAt) } : mail
  const earlier = quotedBy(mail, thread)
  return element(
    'div',
    { class: 'ii gt', jslog: '20277' },
    element(
      'div',
      { class: 'a3s aiL' },
      content ?? own(shown),
      earlier ? trimmed(mail.markup === 'outlook' ? outlookQuoteOf(earlier, thread) : quoteOf(earlier, thread)) : [],
      mail.clipped
        ? element(
            'div',
            { class: 'iX' },
            '[…] ',
            element('a', { href: '?ui=2&view=lg&permmsgid=msg-f', target: '_blank' }, labels.clipped),
          )
        : undefined,
    ),
  )
}

function own(mail: Mail): Node | Node[] {
  const text = mailText(mail)
  if (mail.markup === 'plain') return text
  const signature = mail.signature ? [element('div', {}, element('br')), ...signatureBlock(mail.signature)] : undefined
  if (mail.markup === 'outlook') return [...text, ...(signature ?? [])]
  return element('div', { dir: 'ltr' }, text, signature)
}

/** The three dots, and below them what they hide. */
function trimmed(quote: HTMLElement): Node[] {
  const hidden = element('div', { class: 'adL' }, element('br'), quote)
  const dots = element('div', {
    class: 'ajR',
    role: 'button',
    tabindex: 0,
    'aria-expanded': 'false',
    'aria-label': labels.trimmed,
    'data-tooltip': labels.trimmed,
  })
  whenPressed(dots, () => {
    const open = dots.getAttribute('aria-expanded') === 'true'
    dots.setAttribute('aria-expanded', String(!open))
    hidden.className = names(open ? 'adL' : 'adM')
  })
  return [element('div', { class: 'yj6qo ajU' }, dots), hidden]
}
