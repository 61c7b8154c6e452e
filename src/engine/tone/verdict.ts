import type { Level } from '../vocabulary.ts'
import type { Checked, Missing } from './finding.ts'

const weights: Readonly<Record<Level, number>> = { hint: 0.25, soften: 1, stop: 1 }

/** From here on a reply is better written anew; fitted on whole replies marked by hand. */
const anew = 2.5

/**
 * Send it, soften it, or start again. Each sentence counts once, by its gravest finding; so does each thing the client
 * still waits for.
 */
export function verdictOf(
  findings: readonly { level: Level; sentence: number }[],
  missing: readonly Missing[],
): Checked['verdict'] {
  const gravest = new Map<number, number>()
  for (const { level, sentence } of findings)
    gravest.set(sentence, Math.max(gravest.get(sentence) ?? 0, weights[level]))
  let weight = 0
  for (const each of gravest.values()) weight += each
  const lacks = missing.filter((each) => each.what !== 'answer').length
  const answers = Math.min(1, missing.length - lacks)
  const hurt = weight >= 1
  if (hurt && weight + lacks * 0.75 + answers * 0.25 >= anew) return 'rewrite'
  return hurt || lacks > 0 || answers > 0 ? 'soften' : 'send'
}
