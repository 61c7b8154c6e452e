/** Which words of a sentence a conclusion rests on, and why in plain words. */
import type { Reason } from '../language/span.ts'
import type { Sentence } from '../message/message.ts'
import { adds, type Linear } from './linear.ts'
import { meanings } from './meanings.ts'
import type { Reading } from './reading.ts'

/** They carry weight in the model, and tell a person nothing: no reason rests on them alone. */
const functionWords = new Set(
  (
    'a an the and or but if as so than that this these those which who what when where how of on in at to for with by ' +
    'from into out off up over after before about it he she they we i you me us him her them my our your his their ' +
    'its be have do can could will would shall should may might must not no yes there here then now all any some'
  ).split(' '),
)

interface Candidate extends Reason {
  readonly weight: number
}

const quoted = (words: string): string => `“${words}”`

const span = (sentence: Sentence, reading: Reading, from: number, to: number): { start: number; end: number } => ({
  start: sentence.start + (reading.tokens[from]?.start ?? 0),
  end: sentence.start + (reading.tokens[to - 1]?.end ?? 0),
})

const senseReasons = (model: Linear, sentence: Sentence, reading: Reading): Candidate[] =>
  reading.hits.flatMap((hit) => {
    const meaning = meanings[hit.sense]
    const weight = adds(model, `s:${hit.sense}`)
    if (meaning === undefined || weight <= 0) return []
    const at = span(sentence, reading, hit.from, hit.to)
    const words = sentence.text.slice(at.start - sentence.start, at.end - sentence.start)
    return [{ ...at, weight, why: `${quoted(words)} is about ${meaning}` }]
  })

/** Where the tokens begin in the words that patterns are tested on: a space stands before each. */
const beginnings = (reading: Reading): number[] => {
  let at = 1
  return reading.tokens.map(({ word }) => {
    const start = at
    at += word.length + 1
    return start
  })
}

const grammarReasons = (model: Linear, sentence: Sentence, reading: Reading): Candidate[] => {
  const begins = beginnings(reading)
  return reading.patterns.flatMap(({ pattern, start, end }) => {
    const weight = adds(model, `g:${pattern.id}`)
    if (weight <= 0) return []
    const inside = begins.flatMap((at, i) => (at >= start && at < end ? [i] : []))
    const first = inside[0]
    const last = inside.at(-1)
    if (first === undefined || last === undefined) return []
    const at = span(sentence, reading, first, last + 1)
    const words = sentence.text.slice(at.start - sentence.start, at.end - sentence.start)
    return [{ ...at, weight, why: `${quoted(words)} is about ${pattern.about}` }]
  })
}

const wordReasons = (model: Linear, what: string, sentence: Sentence, reading: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (let i = 0; i < reading.bases.length; i++)
    for (const length of [1, 2]) {
      if (i + length > reading.bases.length) break
      const kind = length === 1 ? 'w' : 'b'
      const bases = reading.bases.slice(i, i + length)
      const weight = adds(model, `${kind}:${bases.join(' ')}`)
      if (weight <= 0.2 || bases.every((base) => functionWords.has(base))) continue
      const at = span(sentence, reading, i, i + length)
      const words = sentence.text.slice(at.start - sentence.start, at.end - sentence.start)
      found.push({ ...at, weight: weight * 0.8, why: `${quoted(words)} is often said ${what}` })
    }
  return found
}

const apart = (a: Reason, b: Reason): boolean => a.end <= b.start || b.end <= a.start

/**
 * The few strongest words, in reading order, none overlapping; the whole sentence if no single word stands out.
 * `what` completes “…” is often said …: "when something is late".
 */
export function because(model: Linear, what: string, sentence: Sentence, reading: Reading, most = 3): Reason[] {
  const candidates = [
    ...senseReasons(model, sentence, reading),
    ...grammarReasons(model, sentence, reading),
    ...wordReasons(model, what, sentence, reading),
  ]
  candidates.sort((a, b) => b.weight - a.weight || a.start - b.start || a.end - b.end)
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.length === most) break
    if (chosen.every((other) => apart(other, candidate))) chosen.push(candidate)
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ start, end, why }) => ({ start, end, why }))
}
