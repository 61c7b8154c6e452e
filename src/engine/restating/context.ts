import type { Topic } from '../vocabulary.ts'

/** What else is known about the words to restate. All of it may be missing. */
export interface RestateContext {
  /** When the mail was sent, ISO 8601: "tomorrow" becomes the name of that day. */
  readonly sent?: string | undefined
  /** What the grievance is about, best first: the wording of last resort. */
  readonly topics?: readonly Topic[] | undefined
  /** The whole mail. Tells names from common words that open a sentence. */
  readonly mail?: string | undefined
}
