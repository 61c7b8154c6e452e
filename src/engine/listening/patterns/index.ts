/** All patterns, compiled. */
import { agreed } from './agreed.ts'
import { asking } from './asking.ts'
import { elsewhere } from './elsewhere.ts'
import { faulty } from './faulty.ts'
import { fine } from './fine.ts'
import { impact } from './impact.ts'
import { outright } from './outright.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import { people } from './people.ts'
import { questions } from './questions.ts'
import { reaching } from './reaching.ts'
import { waiting } from './waiting.ts'
import { warnings } from './warnings.ts'

export const patterns: readonly Pattern[] = [
  ...waiting,
  ...reaching,
  ...agreed,
  ...faulty,
  ...people,
  ...impact,
  ...questions,
  ...asking,
  ...outright,
  ...fine,
  ...warnings,
  ...elsewhere,
]

const compiled = patterns.map((pattern) => ({ pattern, regex: compilePattern(pattern) }))

/** A pattern found: where in the normalised words, as offsets in that text. */
export interface PatternHit {
  readonly pattern: Pattern
  readonly start: number
  readonly end: number
}

/** The first place of each pattern in ` word word `. */
export function findPatterns(words: string): PatternHit[] {
  const hits: PatternHit[] = []
  for (const { pattern, regex } of compiled) {
    const found = regex.exec(words)
    if (found) hits.push({ pattern, start: found.index, end: found.index + found[0].length })
  }
  return hits
}
