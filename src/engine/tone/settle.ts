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
}

const spanOf = (words: readonly Word[], hit: Hit): Span => ({
  start: words[hit.from]?.start ?? 0,
  end: words[hit.to - 1]?.end ?? 0,
})

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How far a candidate reaches, widest first: what it would mark, and what it marks when that is taken. */
function reaches(text: string, words: readonly Word[], { rule, hit, span, line }: Candidate): Span[] {
  if (span !== undefined) return [span]
  if (hit === undefined) return []
  const core = spanOf(words, hit)
  if (rule.reach === 'sentence') return [line.span, spanOf(words, clauseAround(words, line, hit)), core]
  if (rule.reach === 'clause') return [spanOf(words, clauseAround(words, line, hit)), core]
  return [core]
}

const weight = (candidate: Candidate): number => levels.indexOf(candidate.rule.level)

/** Settles overlaps: the graver wins, then the longer, then the earlier rule. In reading order. */
export function settle(text: string, words: readonly Word[], candidates: readonly Candidate[]): Settled[] {
  const length = (candidate: Candidate) => (candidate.hit === undefined ? 0 : candidate.hit.to - candidate.hit.from)
  const ranked = [...candidates].sort((a, b) => weight(b) - weight(a) || length(b) - length(a))
  const cores = ranked.map((candidate) => ({ candidate, all: reaches(text, words, candidate) }))
  const taken: Settled[] = []
  const put = (candidate: Candidate, span: Span | undefined) => {
    if (span === undefined || taken.some((other) => overlap(other, span))) return false
    taken.push({ ...span, rule: candidate.rule, line: candidate.line })
    return true
  }
  const kept = cores.filter(({ candidate, all }) => put(candidate, all.at(-1)))
  for (const { candidate, all } of kept) {
    const at = taken.findIndex((other) => other.rule === candidate.rule && other.start === all.at(-1)?.start)
    const mine = taken[at]
    if (mine === undefined) continue
    const wider = all.find((span) => taken.every((other) => other === mine || !overlap(other, span)))
    if (wider !== undefined) taken[at] = { ...mine, ...wider }
  }
  // Several hits of one kind in one clause are one finding.
  const sorted = taken.sort((a, b) => a.start - b.start)
  return sorted.filter((each, index) => {
    const previous = sorted[index - 1]
    const near = previous !== undefined && previous.rule.kind === each.rule.kind && previous.line === each.line
    return !(near && /^[\s,]*$/.test(text.slice(previous.end, each.start)) && each.rule.kind !== 'shouting')
  })
}
