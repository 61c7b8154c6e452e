/** A stretch of text: UTF-16 offsets, `start` included, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that stand there. */
export interface Quote extends Span {
  readonly quote: string
}

/** The words a conclusion rests on, and why in plain words. */
export interface Reason extends Span {
  readonly why: string
}
