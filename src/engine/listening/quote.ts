import type { Quote, Span } from '../language/span.ts'
import type { Message } from '../message/message.ts'

/** A stretch of the mail with its words. */
export const quoteOf = (message: Message, { start, end }: Span): Quote => ({
  start,
  end,
  quote: message.body.slice(start, end),
})
