/** Gmail, as the extension sees it. */
import type { Webmail } from '../webmail.ts'
import { caretMemory } from './caret.ts'
import { findComposes } from './compose.ts'
import { openReply } from './open-reply.ts'
import { readMessages } from './read.ts'
import { watchPage } from './watch.ts'

/** The adapter for one document. Nothing is listened to before `watch`. */
export function gmail(document: Document): Webmail {
  const memory = caretMemory(document)
  const composes = () => findComposes(document, memory)
  return {
    messages: () => readMessages(document),
    composes,
    openReply: (message) => openReply(message, composes),
    watch(changed, signal) {
      if (signal.aborted) return
      memory.start(signal)
      watchPage(document, changed, signal)
    },
  }
}
