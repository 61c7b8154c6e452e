import type { Quote } from '../language/span.ts'
import type { Email, Ignored } from '../message/message.ts'
import type { Level, Stance, ToneKind } from '../vocabulary.ts'

/** The account manager's own reply, to be checked before it is sent. */
export interface CheckRequest {
  readonly id?: string
  readonly text: string
  /** The mail it answers; a string is its body. */
  readonly client?: string | Email
  readonly stance?: Stance
  /** Parts of `text` that the page shows as quoted or as the signature: never checked. */
  readonly shown?: readonly Ignored[]
}

/** Words that may make things worse. Offsets are UTF-16 offsets in the checked text. */
export interface Finding extends Quote {
  readonly kind: ToneKind
  /** Id of the rule that spoke. */
  readonly rule: string
  readonly level: Level
  /** One sentence, never about the person. */
  readonly why: string
  /** What could stand in place of the quote, best first; '' means leave it out. */
  readonly suggestions: readonly string[]
}

/** Something the client needs and the reply does not give yet. */
export interface Missing {
  readonly what: 'restatement' | 'next-step' | 'answer'
  readonly detail: string
}

export interface Checked {
  readonly id?: string
  /** In reading order; they never overlap. */
  readonly findings: readonly Finding[]
  /** Empty unless the client's mail was given. */
  readonly missing: readonly Missing[]
  readonly verdict: 'send' | 'soften' | 'rewrite'
}
