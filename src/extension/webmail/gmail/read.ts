/** Reads the open messages off Gmail's page. */
import type { Email } from '../../../engine/index.ts'
import { readPageText } from '../page-text.ts'
import type { OpenMessage, PageText, Unreadable } from '../webmail.ts'
import { accountAddress } from './account.ts'
import { bodyOf, chipPlaceOf, senderOf } from './body.ts'
import { find } from './find.ts'
import { knownText } from './known-texts.ts'
import { notOfTheMail, places, shownInMail } from './selectors.ts'
import { openThread, type Thread, threadName } from './thread.ts'

interface Sender {
  readonly name: string
  readonly address: string
}

/** The address may be missing its attribute in part; the hovercard has it too. */
function sender(message: HTMLElement): Sender {
  const element = senderOf(message)
  const address = element?.getAttribute('email') ?? element?.getAttribute('data-hovercard-id') ?? ''
  const name = element?.getAttribute('name') ?? element?.textContent ?? ''
  return { name: name === address ? '' : name.replace(/[<>]/g, '').trim(), address: address.trim() }
}

function header({ name, address }: Sender): string | undefined {
  if (name && address) return `${name} <${address}>`
  return address || name || undefined
}

/** Gmail shows dates in the user's language, which is no place to guess in: only ISO counts. */
function isoDate(message: HTMLElement): string | undefined {
  const title = find(message, places.date)?.getAttribute('title') ?? ''
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(title) && !Number.isNaN(Date.parse(title)) ? title : undefined
}

function idOf(message: HTMLElement, place: number): string {
  const named = message.getAttribute('data-message-id') ?? message.getAttribute('data-legacy-message-id')
  return threadName(named) ?? `message ${place + 1}`
}

function isClipped(message: HTMLElement): boolean {
  return places.clipped.some(({ css }) => {
    const link = message.querySelector(css)
    return link !== null && !link.closest('[class*="gmail_quote"],blockquote')
  })
}

function readBody(body: HTMLElement): PageText {
  return readPageText(body, { shown: shownInMail, skip: notOfTheMail })
}

function emailOf(
  id: string,
  from: string | undefined,
  thread: Thread,
  date: string | undefined,
  text: PageText,
): Email {
  return {
    id,
    body: text.text,
    shown: text.shown,
    ...(from && { from }),
    ...(thread.subject && { subject: thread.subject }),
    ...(date && { date }),
  }
}

function readMessage(message: HTMLElement, place: number, thread: Thread, me: string | undefined): OpenMessage[] {
  const body = bodyOf(message)
  if (!body) return []
  const text = knownText(body, readBody)
  if (text.text.trim() === '') return []
  const id = idOf(message, place)
  const from = sender(message)
  const shownDate = find(message, places.date)?.textContent?.trim()
  return [
    {
      id,
      threadId: thread.id,
      email: emailOf(id, header(from), thread, isoDate(message), text),
      text,
      element: message,
      chipPlace: chipPlaceOf(message, body),
      fromMe: me !== undefined && from.address.toLowerCase() === me,
      clipped: isClipped(message),
      ...(shownDate && { shownDate }),
    },
  ]
}

/** Expanded messages of the open thread, oldest first. Collapsed ones hold no words to read and are left as they are. */
export function readMessages(document: Document): readonly OpenMessage[] | Unreadable {
  const thread = openThread(document)
  if (!thread) return { missing: 'thread' }
  const me = accountAddress(document)
  const messages = thread.messages.flatMap((message, place) => readMessage(message, place, thread, me))
  return messages.length > 0 ? messages : { missing: 'body' }
}
