import type { Level, ToneKind } from '../vocabulary.ts'
import type { GuardName } from './guards.ts'

/** One kind of wording, as data. The file it stands in is named after its id. */
export interface Rule {
  readonly id: string
  readonly kind: ToneKind
  readonly level: Level
  /** What finds it when no pattern can: the capitals and marks of a text, or its count of apologies. */
  readonly finder?: 'shouting' | 'apologies' | 'stance'
  /** Wordings, in the language of pattern.ts. */
  readonly match: readonly string[]
  /** Look-alikes: a pattern that fits anywhere in the sentence silences the rule there. */
  readonly except?: readonly string[]
  /** Named circumstances that silence it. */
  readonly unless?: readonly GuardName[]
  /** How far the finding reaches; the words themselves unless said otherwise. */
  readonly reach?: 'words' | 'clause' | 'sentence'
  /** Why, in one sentence, about the words and never about the person. */
  readonly advice: string
  /** What the advice rests on. */
  readonly source: string
  /** What could stand there instead, best first; '' leaves it out. Square brackets are for the user to fill. */
  readonly rewrites: readonly string[]
}

/** A rule's own tests. In `flags` the words expected to be marked stand in {braces}. */
export interface Examples {
  readonly flags: readonly string[]
  readonly passes: readonly string[]
}
