import type { Checked, Finding, Missing } from './finding.ts'

/** Send it, soften it, or start again: read off the findings, and off what the client is still waiting for. */
export function verdictOf(findings: readonly Finding[], missing: readonly Missing[]): Checked['verdict'] {
  const weight = findings.reduce(
    (sum, finding) => sum + (finding.level === 'hint' ? 0.25 : finding.level === 'soften' ? 1 : 1.25),
    0,
  )
  const lacks = missing.filter((each) => each.what !== 'answer').length
  if (weight + lacks * 0.75 >= 3.5) return 'rewrite'
  return weight >= 1 || lacks > 0 ? 'soften' : 'send'
}
