import type { Span } from '../language/span.ts'
import { apologiesIn } from './apologies.ts'
import { edit } from './apply.ts'
import { compile } from './compiled.ts'
import type { Checked, CheckRequest } from './finding.ts'
import { missingIn } from './missing.ts'
import { setAside, signatureIn } from './own-words.ts'
import { readerOf } from './reading.ts'
import type { Rule } from './rule.ts'
import { type Candidate, settle } from './settle.ts'
import { offerFor } from './suggestions.ts'
import { verdictOf } from './verdict.ts'

/** A checker that knows the given rules and no others. */
export function checkerOf(rules: readonly Rule[]): (request: CheckRequest) => Checked {
  const read = readerOf(compile(rules))
  const finder = (name: Rule['finder']): Rule | undefined => rules.find((rule) => rule.finder === name)
  const loud = finder('shouting')

  /** No rule speaks up about the words of a suggestion where they would stand. */
  const calm = (text: string, place: Span, suggestion: string, sentence: Span): boolean => {
    if (suggestion === '') return true
    const change = edit(text, place, suggestion)
    const start = Math.min(sentence.start, change.start)
    const tried = `${text.slice(start, change.start)}${change.text}${text.slice(change.end, Math.max(sentence.end, change.end))}`
    const put = { start: change.start - start, end: change.start - start + change.text.length }
    const seen = read(tried, [])
    return seen.hits.every((hits) =>
      hits.every(
        (hit) => (seen.words[hit.from]?.start ?? 0) >= put.end || (seen.words[hit.to - 1]?.end ?? 0) <= put.start,
      ),
    )
  }

  return (request) => {
    const { text } = request
    const aside = setAside(text)
    const last = aside.at(-1)
    const own = last !== undefined && last.end === text.length ? last.start : text.length
    const { words, lines, hits, shouts } = read(text, [...aside, ...signatureIn(text, own), ...(request.shown ?? [])])
    const candidates: Candidate[] = []
    for (const [index, line] of lines.entries()) {
      for (const hit of hits[index] ?? []) candidates.push({ rule: hit.rule, hit, line })
      if (loud !== undefined) for (const span of shouts[index] ?? []) candidates.push({ rule: loud, span, line })
    }
    candidates.push(
      ...apologiesIn(words, lines, finder('apologies'), request.stance === 'theirs' ? finder('stance') : undefined),
    )
    const settled = settle(words, candidates)
    const findings = settled.map((each, index) => {
      const { rule } = each
      const { start, end, suggestions: offered } = offerFor(text, words, each, settled[index + 1])
      const suggestions = offered.filter((suggestion) => calm(text, { start, end }, suggestion, each.line.span))
      const quote = text.slice(start, end)
      return { start, end, quote, kind: rule.kind, rule: rule.id, level: rule.level, why: rule.advice, suggestions }
    })
    const missing = request.client === undefined ? [] : missingIn({ text, lines, flagged: findings }, request.client)
    const weighed = settled.map(({ rule, line }) => ({ level: rule.level, sentence: line.from }))
    const checked = { findings, missing, verdict: verdictOf(weighed, missing) }
    return request.id === undefined ? checked : { id: request.id, ...checked }
  }
}
