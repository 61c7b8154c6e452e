/** The mails of the demo mailbox: invented people, stable ids. Many are labelled mails of test/corpus (`corpus` names them). */
import data from './mails.json' with { type: 'json' }

export interface Person {
  readonly name: string
  readonly email: string
}

export interface Mail {
  /** As in `data-message-id`: `#msg-f:<digits>`. */
  readonly id: string
  /** As in `data-legacy-message-id`; a mail just sent has none yet. */
  readonly legacyId?: string
  readonly from: Person
  readonly to: readonly Person[]
  readonly cc?: readonly Person[]
  /** ISO 8601 with offset. */
  readonly date: string
  /** Which mail program's markup it carries. */
  readonly markup: Markup
  /** Plain text; an empty line parts paragraphs. */
  readonly body: string
  readonly signature?: string
  /** Carries the mail before it in the thread as a quote. */
  readonly quotes?: boolean
  /** The page shows only its beginning, with a link to the rest. */
  readonly clipped?: boolean
  readonly attachments?: readonly string[]
  /** The labelled mail of the corpus it comes from. */
  readonly corpus?: string
}

/** `pasted`: a forwarded mail that was copied off a Gmail page, with the page's own class names in it. */
export type Markup = 'gmail' | 'outlook' | 'apple' | 'plain' | 'pasted'

export interface Thread {
  readonly id: string
  /** Its part of the address: `#inbox/<hash>`. */
  readonly hash: string
  /** As in `data-thread-perm-id`. */
  readonly permId: string
  readonly legacyId: string
  readonly subject: string
  readonly labels: readonly string[]
  readonly messages: readonly Mail[]
}

interface Mails {
  readonly me: Person
  readonly signature: string
  readonly threads: readonly Thread[]
}

/** JSON knows no literal types: `markup` is a string to the compiler, nothing else is taken on trust. */
const mails = data as Omit<typeof data, 'threads'> & { threads: unknown } as Mails

export const me: Person = mails.me
export const signature: string = mails.signature
/** Newest first. */
export const threads: readonly Thread[] = mails.threads
