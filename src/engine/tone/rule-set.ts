import { compile } from './compiled.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** The rules, compiled once. */
export const matcher = compile(rules)

/** The rule behind a finder that is code and not patterns. */
export function finderRule(finder: NonNullable<Rule['finder']>): Rule {
  const rule = rules.find((each) => each.finder === finder)
  if (rule === undefined) throw new Error(`No rule has the finder ${finder}`)
  return rule
}
