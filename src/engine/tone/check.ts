import { checkerOf } from './checker.ts'
import type { Checked, CheckRequest } from './finding.ts'
import { rules } from './rules/index.ts'

let checker: ReturnType<typeof checkerOf> | undefined

/**
 * Looks through the account manager's own words for wording that would make things worse. Quoted mail, the signature
 * and words in quotation marks are never looked at. Pure; any string is fine. The rules are made ready on first use.
 */
export function check(request: CheckRequest): Checked {
  checker ??= checkerOf(rules)
  return checker(request)
}
