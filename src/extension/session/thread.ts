/** Which reply belongs to which message. */
import type { ComposeBox, OpenMessage, Webmail } from '../webmail/webmail.ts'

/** Open messages, oldest first; none where the page cannot be read. */
export function openMessages(webmail: Webmail): readonly OpenMessage[] {
  const messages = webmail.messages()
  return 'missing' in messages ? [] : messages
}

/** A message as it stands on the page now: the page may have drawn it anew. */
export function messageOf(webmail: Webmail, id: string): OpenMessage | undefined {
  return openMessages(webmail).find((message) => message.id === id)
}

/**
 * By the thread's id where the page gives one to both; Gmail sometimes gives none. Then a reply box that stands in the
 * same view as the message answers it.
 */
function belongTogether(box: ComposeBox, message: OpenMessage): boolean {
  if (box.threadId !== undefined && message.threadId !== undefined) return box.threadId === message.threadId
  const view = box.editable.closest('[role="main"]')
  return view !== null && view === message.element.closest('[role="main"]')
}

/** The reply box of the thread that a message is in. */
export function boxFor(webmail: Webmail, message: OpenMessage): ComposeBox | undefined {
  return webmail.composes().find((box) => belongTogether(box, message))
}

/** The client's mail that a reply answers: the newest open message of its thread that the user did not write. */
export function answeredBy(webmail: Webmail, box: ComposeBox): OpenMessage | undefined {
  return openMessages(webmail).findLast((message) => !message.fromMe && belongTogether(box, message))
}
