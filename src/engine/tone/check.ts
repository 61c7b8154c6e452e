import type { Span } from '../language/span.ts'
import { apologiesIn } from './apologies.ts'
import { hitsIn } from './compiled.ts'
import type { Checked, CheckRequest } from './finding.ts'
import type { Line } from './line.ts'
import { ownStretches, quotations, setAside, within } from './own-words.ts'
import { finderRule, matcher } from './rule-set.ts'
import { sentencesOf } from './sentences.ts'
import { type Candidate, settle } from './settle.ts'
import { isHeading, shoutsIn } from './shouting.ts'
import { suggestionsFor } from './suggestions.ts'
import { verdictOf } from './verdict.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * Looks through the account manager's own words for wording that would make things worse. Quoted mail, the signature
 * and words in quotation marks are never looked at. Pure; any string is fine.
 */
export function check(request: CheckRequest): Checked {
  const { text } = request
  const lines = linesOf(text, [...setAside(text), ...(request.shown ?? [])])
  const words = lines.words
  const candidates: Candidate[] = []
  for (const line of lines.lines) {
    for (const hit of hitsIn(matcher, words, line, line.ending)) candidates.push({ rule: hit.rule, hit, line })
    if (isHeading(text, line.span, words.slice(line.from, line.to))) continue
    for (const span of shoutsIn(text, line.span, lines.quoted))
      candidates.push({ rule: finderRule('shouting'), span, line })
  }
  candidates.push(...apologiesIn(words, lines.lines, request.stance ?? 'unknown'))
  const findings = settle(text, words, candidates).map(({ start, end, rule, line }) => ({
    start,
    end,
    quote: text.slice(start, end),
    kind: rule.kind,
    rule: rule.id,
    level: rule.level,
    why: rule.advice,
    suggestions: suggestionsFor(text, { start, end }, rule, line),
  }))
  const missing: Checked['missing'] = []
  const checked = { findings, missing, verdict: verdictOf(findings, missing) }
  return request.id === undefined ? checked : { id: request.id, ...checked }
}

interface Lines {
  readonly words: readonly Word[]
  readonly lines: readonly Line[]
  readonly quoted: (offset: number) => boolean
}

function linesOf(text: string, aside: readonly Span[]): Lines {
  const marked = quotations(text)
  const quoted = marked.length === 0 ? () => false : (offset: number) => within(marked, offset)
  const words: Word[] = []
  const lines: Line[] = []
  for (const stretch of ownStretches(text, aside)) {
    for (const span of sentencesOf(text, stretch.start, stretch.end)) {
      const from = words.length
      for (const word of wordsOf(text, span.start, span.end, lines.length, quoted)) words.push(word)
      const last = words.at(-1)
      const ending = words.length > from && last !== undefined ? text.slice(last.end, span.end) : ''
      lines.push({ span, from, to: words.length, ending })
    }
  }
  return { words, lines, quoted }
}
