/** What the page records for tests, as `window.mailbox`. */
import { type Thread, threads } from '../mails.ts'
import { variant } from './setting.ts'

interface KeyReceived {
  readonly type: string
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly meta: boolean
  /** Tag and id of the element the page saw the key on. For a shadow root that is its host. */
  readonly target: string
  /** Typed into a field or an editable, so no shortcut. */
  readonly typing: boolean
  /** What the page did: the shortcut's name, or `taken` for one of Gmail's keys that this page has no use for. */
  readonly did: string | undefined
}

/** The state of a compose box at one moment. */
export interface Written {
  readonly composeId: string
  readonly draftId: string
  readonly threadId: string | undefined
  readonly subject: string
  readonly to: readonly string[]
  /** The exact inner HTML of the editable. */
  readonly html: string
  /** Its text, line by line, as the mail's plain part would have it. */
  readonly text: string
  /** The quoted mail that would go below it, still folded; empty if shown in the editable or left out. */
  readonly folded: string
  readonly plain: boolean
}

export interface Recorded {
  readonly variant: typeof variant
  readonly threads: readonly Thread[]
  readonly keys: KeyReceived[]
  readonly saved: Written[]
  readonly sent: Written[]
  readonly discarded: Written[]
  /** Threads archived or deleted by key or button. */
  readonly archived: string[]
  /** Closure editors that are alive now, by compose id. */
  readonly composes: string[]
}

export const mailbox: Recorded = {
  variant,
  threads,
  keys: [],
  saved: [],
  sent: [],
  discarded: [],
  archived: [],
  composes: [],
}

declare global {
  interface Window {
    mailbox: Recorded
  }
}
window.mailbox = mailbox
