import type { Quote, Reason } from '../language/span.ts'
import type { Ignored } from '../message/message.ts'
import type { Concern, Flag, Heat, Topic } from '../vocabulary.ts'

/** One grievance, in the client's words. */
export interface Complaint extends Quote {
  /** Best first, at least one. */
  readonly topics: readonly Topic[]
  /** How sure we are and how much it weighs, 0 to 1. */
  readonly strength: number
  /** The grievance said back in the second person, no capital at the start and no full stop; '' if nothing faithful can be said. */
  readonly restatement: string
  readonly because: readonly Reason[]
}

/** What may matter underneath. */
export interface HeardConcern {
  readonly concern: Concern
  /** 0 to 1. */
  readonly strength: number
  readonly because: readonly Reason[]
}

/** A flag and the words that raise it. */
export interface HeardFlag extends Quote {
  readonly flag: Flag
}

/** Facts of the mail, in the client's words. */
export interface Facts {
  readonly deadlines: readonly string[]
  readonly amounts: readonly string[]
  readonly people: readonly string[]
  readonly things: readonly string[]
}

/** All that was heard in one mail. Offsets are UTF-16 offsets in the mail's body. */
export interface Heard {
  readonly id?: string
  /** BCP 47 tag of the mail's language; 'und' if it is too short to tell. Only English is listened to. */
  readonly language: string
  readonly isComplaint: boolean
  readonly heat: Heat
  readonly complaints: readonly Complaint[]
  /** Best first. */
  readonly concerns: readonly HeardConcern[]
  readonly requests: readonly Quote[]
  readonly positives: readonly Quote[]
  readonly flags: readonly HeardFlag[]
  readonly facts: Facts
  readonly ignored: readonly Ignored[]
  /** Set when the mail was too long to read whole: only what lies before this offset was read. */
  readonly readUntil?: number
}
