import type { Finding } from '../../engine/index.ts'

/** What the user decided about single phrases while writing this mail. */
export interface Decisions {
  /** Ignored in this mail: `phraseOf` of each finding. */
  readonly ignored: ReadonlySet<string>
  /** Never to be flagged again, in any mail. */
  readonly neverFlag: readonly string[]
}

/** A phrase as it is remembered: case and white space make no difference. */
export function phraseOf(finding: Pick<Finding, 'quote'>): string {
  return finding.quote.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** The findings that are left when those the user has decided about are taken out. */
export function openFindings(findings: readonly Finding[], decisions: Decisions): Finding[] {
  return findings.filter((finding) => {
    const phrase = phraseOf(finding)
    return !decisions.ignored.has(phrase) && !decisions.neverFlag.includes(phrase)
  })
}
