import type { Email, Ignored, Span } from '../../engine/index.ts'

/** Text read off a page in one walk, with the way back from offsets to the page's own nodes. */
export interface PageText {
  /** Plain text, `\n` between blocks. Offsets below are UTF-16 offsets in it. */
  readonly text: string
  /** What the page itself shows as quoted or as a signature. */
  readonly shown: readonly Ignored[]
  /** The nodes a span stands on; undefined if they have left the page since. */
  range(span: Span): Range | undefined
}

/** A message that is open and readable on the page. */
export interface OpenMessage {
  /** The webmail's own id, the same as long as the page lives. */
  readonly id: string
  readonly threadId: string | undefined
  readonly email: Email
  readonly text: PageText
  /** The whole message on the page. */
  readonly element: HTMLElement
  /** Where a small chip can be appended without touching the mail itself. */
  readonly chipPlace: HTMLElement
  /** Written by the user of this mailbox. */
  readonly fromMe: boolean
  /** The page shows only the beginning of a long message. */
  readonly clipped: boolean
  /** The date as the page words it, in the user's language: to show, never to parse. */
  readonly shownDate?: string
}

/** What became of an insertion. `failed` leaves the box as it was. */
export type Inserted = 'inserted' | 'needs-confirmation' | 'failed'

/** A reply being written. */
export interface ComposeBox {
  readonly id: string
  /** The thread it answers; undefined for a new mail. */
  readonly threadId: string | undefined
  readonly editable: HTMLElement
  /** Read afresh at each call: the page may replace every node at any time. */
  read(): PageText
  /**
   * Puts plain text above quote and signature, caret after it, as one undo step. Where the user has written already it
   * goes where the caret was last, or below their words; nothing of theirs is replaced. Waits out typing of just now
   * (300 ms), which the editor would undo together with it.
   */
  insert(text: string): Promise<Inserted>
  /** Puts plain text in place of a span of the last `read()`, as one undo step; false if it could not. */
  replace(span: Span, text: string): boolean
}

/** What the page could not give us, by name, for a message people can act on. */
export interface Unreadable {
  readonly missing: 'thread' | 'body' | 'compose' | 'reply-button'
}

/** All that the extension asks of a webmail page. One folder a webmail. */
export interface Webmail {
  /** Every message that is open now, oldest first, or why none can be read. */
  messages(): readonly OpenMessage[] | Unreadable
  /** Every reply box that is open and visible now. */
  composes(): readonly ComposeBox[]
  /** Opens the inline reply to a message, as the page's own button does. */
  openReply(message: OpenMessage): Promise<ComposeBox | Unreadable>
  /** Calls `changed`, at most once in 300 ms, whenever messages or reply boxes may have come or gone. */
  watch(changed: () => void, signal: AbortSignal): void
}
