import type { Span } from '../language/span.ts'
import { levels } from '../vocabulary.ts'
import { clauseAround } from './clauses.ts'
import type { Line } from './line.ts'
import type { Hit } from './match.ts'
import type { Rule } from './rule.ts'
import type { Word } from './words.ts'

/** Something a rule has seen: words of the text, or a span of its characters. */
export interface Candidate {
  readonly rule: Rule
  readonly line: Line
  readonly hit?: Hit
  readonly span?: Span
}

export interface Settled extends Span {
  readonly rule: Rule
  readonly line: Line
  /** The words it marks; nothing for marks and capitals. */
  readonly hit: Hit | undefined
  /** It reaches as far as its rule wants. */
  readonly whole: boolean
}

const spanOf = (words: readonly Word[], hit: Hit): Span => ({
  start: words[hit.from]?.start ?? 0,
  end: words[hit.to - 1]?.end ?? 0,
})

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How far a candidate reaches: first what it would mark, last what it marks when all else is taken. */
function reaches(words: readonly Word[], candidate: Candidate): Settled[] {
  const { rule, hit, span, line } = candidate
  if (span !== undefined) return [{ ...span, rule, line, hit: undefined, whole: true }]
  if (hit === undefined) return []
  const of = (part: Hit, whole: boolean): Settled => ({ ...spanOf(words, part), rule, line, hit: part, whole })
  if (rule.reach === undefined || rule.reach === 'words') return [of(hit, true)]
  const clause = clauseAround(words, line, hit)
  const rest = [of(clause, true), of({ from: hit.from, to: clause.to }, true), of(hit, false)]
  if (rule.reach === 'clause') return rest
  return [{ ...line.span, rule, line, hit: { from: line.from, to: line.to }, whole: true }, ...rest]
}

/** Which kind names a wording best when two of one level see it: what is in its form before what is in its mood. */
const naming = [
  'shouting',
  'but-reversal',
  'over-apology',
  'insult',
  'over-promise',
  'policy-wall',
  'command',
  'denial',
  'blame',
  'absolute',
  'dismissal',
  'excuse',
  'passive-aggression',
  'empty-empathy',
]

/** Settles overlaps: the graver wins, then the longer, then the kind that names it best. In reading order. */
export function settle(words: readonly Word[], candidates: readonly Candidate[]): Settled[] {
  const length = ({ hit }: Candidate) => (hit === undefined ? 99 : hit.to - hit.from)
  const weight = ({ rule }: Candidate) => levels.indexOf(rule.level)
  const ranked = [...candidates].sort(
    (a, b) =>
      weight(b) - weight(a) || length(b) - length(a) || naming.indexOf(a.rule.kind) - naming.indexOf(b.rule.kind),
  )
  let taken: Settled[] = []
  for (const candidate of ranked) {
    const core = reaches(words, candidate).at(-1)
    if (core !== undefined && !taken.some((other) => overlap(other, core))) taken.push(core)
  }
  for (const core of [...taken]) {
    const wide = reaches(
      words,
      core.hit === undefined
        ? { rule: core.rule, line: core.line, span: core }
        : { rule: core.rule, line: core.line, hit: core.hit },
    )
    const free = wide.find((each) => taken.every((other) => other === core || !overlap(other, each)))
    if (free !== undefined) taken = taken.map((other) => (other === core ? free : other))
  }
  const sorted = taken.sort((a, b) => a.start - b.start)
  return sorted.filter((each, index) => !sorted.slice(0, index).some((other) => sameThing(other, each)))
}

/** Two findings of one kind in one clause are one finding. */
const sameThing = (a: Settled, b: Settled): boolean =>
  a.rule.kind === b.rule.kind &&
  a.line === b.line &&
  a.hit !== undefined &&
  b.hit !== undefined &&
  b.hit.from - a.hit.to < 1
