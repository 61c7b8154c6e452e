/** The shape of the weight files, which `npm run train` makes from the corpus. */
import type { Concern, Flag, Heat, Topic } from '../vocabulary.ts'
import type { Linear } from './linear.ts'

export interface Weights {
  /** Is this sentence a complaint? */
  readonly complaint: Linear
  /** Is this mail of several sentences a complaint? */
  readonly mail: Linear
  /** Is this mail of one sentence a complaint? */
  readonly lone: Linear
  readonly request: Linear
  readonly praise: Linear
  readonly topics: Readonly<Record<Topic, Linear>>
  readonly concerns: Readonly<Record<Concern, Linear>>
  /** Is this mail at least this hot? */
  readonly heats: Readonly<Record<Exclude<Heat, 'calm'>, Linear>>
  readonly flags: Readonly<Record<Flag, Linear>>
}
