import type { Span } from '../language/span.ts'

/** A stretch of a mail that is not the sender speaking now. */
export interface Ignored extends Span {
  readonly what: 'quoted' | 'signature' | 'disclaimer' | 'forwarded-header'
}

/** A mail as a webmail page, a file or a paste gives it. Everything but the body may be missing. */
export interface Email {
  readonly id?: string
  /** As in a header: `Name <address>`, or either alone. */
  readonly from?: string
  readonly subject?: string
  /** When it was sent, ISO 8601. Words like "tomorrow" are read against it; there is no clock in here. */
  readonly date?: string
  /** BCP 47, where the caller has a better opinion than the words alone give, such as a browser's own detection. */
  readonly language?: string
  /** Plain text, line breaks as `\n`. All offsets in all results are UTF-16 offsets in this string. */
  readonly body: string
  /** What the page itself shows as quoted or as a signature. The rest is inferred. */
  readonly shown?: readonly Ignored[]
}

/** One sentence of what the sender says now. */
export interface Sentence extends Span {
  /**
   * The sentence on one line with straight quotes: line breaks are spaces and curly quotes are straight,
   * one character for one, so that an offset in `text` plus `start` is an offset in the body.
   */
  readonly text: string
  /** Counts from 0; sentences that share it stand in one paragraph. */
  readonly paragraph: number
}

/** What the sender says now, and what was set aside. */
export interface Message {
  readonly body: string
  readonly subject: string
  /** The sender's first name if it is known, for the greeting of a reply. */
  readonly firstName: string | undefined
  /** ISO 8601, as given. */
  readonly sent: string | undefined
  readonly sentences: readonly Sentence[]
  readonly greeting: Span | undefined
  readonly signOff: Span | undefined
  readonly ignored: readonly Ignored[]
  /** Set when the mail was too long to read whole: only what lies before this offset was read. */
  readonly readUntil: number | undefined
}
