/** A rewriting rule in the client's own voice: persons are turned round after all rules have run. */
export interface Rule {
  readonly id: string
  /** Why the client's wording is not said back as it is. */
  readonly why: string
  readonly match: RegExp
  /** A replacement, as in `String.replace`. */
  readonly to: string | ((...groups: string[]) => string)
  /** The rule says in other words what a "not" or "never" said. */
  readonly absorbsNegation?: boolean
  /** Runs before questions and orders are turned into statements. */
  readonly early?: boolean
  /** The rule leaves something out on purpose, with the facts in it. */
  readonly leavesOut?: boolean
  /** The rule's own tests: a client's sentence and what is said back. */
  readonly examples: readonly Example[]
}

/** A client's sentence and what is said back. */
type Example = readonly [client: string, restated: string]

export const apply = (text: string, rule: Rule): string =>
  typeof rule.to === 'string' ? text.replace(rule.match, rule.to) : text.replace(rule.match, rule.to)
