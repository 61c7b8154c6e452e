import type { Reason, Span } from '../language/span.ts'
import type { Email } from '../message/message.ts'
import type { Concern, ReplyKind, Spelling, Stance, Topic, Voice } from '../vocabulary.ts'

/** Who the reply is from. What is missing becomes a blank or is left out. */
export interface Me {
  readonly name?: string
  readonly company?: string
  /** The closing line, such as "Best wishes". */
  readonly signOff?: string
}

/** What the user corrected in the reading. */
export interface Corrections {
  /** The concern to name; null for "not clear yet". */
  readonly concern?: Concern | null
  /** Start offsets of complaints the user says are none. */
  readonly notComplaints?: readonly number[]
  /** Topic by start offset of the complaint. */
  readonly topics?: Readonly<Record<number, Topic>>
}

/** A mail and how it should be answered. */
export interface ReplyRequest extends Email {
  readonly stance?: Stance
  /** Only this kind; without it, every kind that suits the mail, best first. */
  readonly kind?: ReplyKind
  readonly voice?: Voice
  readonly spelling?: Spelling
  readonly me?: Me
  /** Blanks the user has filled, by name. */
  readonly fields?: Readonly<Record<string, string>>
  /** 0, 1, 2 …: another phrasing of the same content, stable per mail. */
  readonly variant?: number
  readonly corrections?: Corrections
}

/** A gap only the user can fill. In the text it reads `[hint]`. */
export interface Blank extends Span {
  readonly name: string
  readonly hint: string
}

/** One piece of a draft: which speech act it is and where its words come from. */
export interface Part extends Span {
  readonly act: string
  readonly origin: 'theirs' | 'yours' | 'ours'
  /** Offsets are in the client's mail, not in the draft. */
  readonly because: readonly Reason[]
}

export interface Draft {
  readonly kind: ReplyKind
  readonly stance: Stance
  readonly variant: number
  readonly text: string
  readonly blanks: readonly Blank[]
  readonly parts: readonly Part[]
}

export interface Replies {
  readonly id?: string
  /** Best first; empty if there is nothing to answer calmly, such as a mail that is not in English. */
  readonly drafts: readonly Draft[]
}
