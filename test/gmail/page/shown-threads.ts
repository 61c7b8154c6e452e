/** The threads as this variant shows them: with conversation view off, every message is a thread of its own. */
import { type Thread, threads } from '../mails.ts'
import { variant } from './setting.ts'

export const shownThreads: readonly Thread[] = variant.conversations
  ? threads
  : threads.flatMap(apart).sort(newestFirst)

/** The newest message keeps the thread's id and address, so that tests find it under the same name. */
function apart(thread: Thread): Thread[] {
  const last = thread.messages.length - 1
  return thread.messages.map((mail, index) =>
    index === last
      ? { ...thread, legacyId: mail.legacyId ?? thread.legacyId, messages: [mail] }
      : {
          ...thread,
          id: `${thread.id}-${index + 1}`,
          hash: `${thread.hash.slice(0, -1)}${'kmnpqrs'[index]}`,
          permId: mail.id.replace('#msg', 'thread'),
          legacyId: mail.legacyId ?? thread.legacyId,
          messages: [mail],
        },
  )
}

/** When the newest message of a thread came, in ms. */
export function newest(thread: Thread): number {
  return Math.max(...thread.messages.map((mail) => Date.parse(mail.date)))
}

function newestFirst(one: Thread, other: Thread): number {
  return newest(other) - newest(one)
}
