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
  const rest = [of(clause, true), of({ from: hit.from, to: clause.to }, false), of(hit, false)]
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
  const byLine = new Map<Line, Candidate[]>()
  for (const candidate of candidates) {
    const list = byLine.get(candidate.line)
    if (list === undefined) byLine.set(candidate.line, [candidate])
    else list.push(candidate)
  }
  const all: Settled[] = []
  for (const line of [...byLine.keys()].sort((a, b) => a.from - b.from || a.span.start - b.span.start)) {
    const last = all.at(-1)
    const free = (byLine.get(line) ?? []).filter((each) => last === undefined || startOf(words, each) >= last.end)
    all.push(...settleLine(words, free))
  }
  return all
}

const startOf = (words: readonly Word[], { span, hit }: Candidate): number =>
  span?.start ?? words[hit?.from ?? 0]?.start ?? 0

function settleLine(words: readonly Word[], candidates: readonly Candidate[]): Settled[] {
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
  for (const core of [...taken]) taken = taken.map((other) => (other === core ? widest(words, core, taken) : other))
  const sorted = taken.sort((a, b) => a.start - b.start)
  return sorted.filter((each, index) => !sorted.slice(0, index).some((other) => sameThing(other, each)))
}

/** A finding as wide as its rule wants and the others leave room for. */
function widest(words: readonly Word[], core: Settled, taken: readonly Settled[]): Settled {
  const { rule, line, hit } = core
  const wide = hit === undefined ? [core] : reaches(words, { rule, line, hit })
  const free = wide.find((each) => taken.every((other) => other === core || !overlap(other, each)))
  if (free === undefined || free.whole) return free ?? core
  // What stands before it in its clause is another finding: nothing of the clause is left over.
  const clause = wide[wide.length - 3]
  const covered =
    clause !== undefined &&
    free.end === clause.end &&
    taken.some((other) => other.start <= clause.start && touches(words, other, free))
  return { ...free, whole: covered }
}

const touches = (words: readonly Word[], before: Settled, after: Settled): boolean =>
  before.hit !== undefined &&
  after.hit !== undefined &&
  before.hit.to === after.hit.from &&
  words[after.hit.from] !== undefined

/** Two findings of one kind in one clause are one finding. */
const sameThing = (a: Settled, b: Settled): boolean =>
  a.rule.kind === b.rule.kind &&
  a.line === b.line &&
  a.hit !== undefined &&
  b.hit !== undefined &&
  b.hit.from - a.hit.to < 1
