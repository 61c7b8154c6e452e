import type { Span } from '../language/span.ts'

/** One sentence of the user's own words. */
export interface Line {
  /** Where it stands in the text. */
  readonly span: Span
  /** Word indexes; `to` is excluded. */
  readonly from: number
  readonly to: number
}
