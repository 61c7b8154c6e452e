/**
 * The sense lexicon at work: which semantic classes ("no-answer", "price-word") stand in a row of words, and on which
 * words they rest. An entry is a word, matched as written or by its base form, or a phrase of base forms.
 */
import { type Lemmatise, lemmatiser } from './lemma.ts'
import senseFile from './senses/senses.json' with { type: 'json' }
import type { Token } from './tokens.ts'

/** A sense found in a row of tokens, as token indices, `to` excluded. */
export interface SenseHit {
  readonly sense: string
  readonly from: number
  readonly to: number
  readonly phrase: boolean
}

interface Entry {
  readonly about: string
  readonly words: readonly string[]
  readonly phrases: readonly string[]
}

interface Phrase {
  readonly words: readonly string[]
  /** The index of the rarest word, from which matching starts. */
  readonly anchor: number
  readonly sense: string
}

const lexicon: Readonly<Record<string, Entry>> = senseFile

/** Words that may stand between the words of a phrase without breaking it. */
const light = new Set(
  (
    'a an the my our your his her their this that these those just really even so very actually quite also then now ' +
    'have be do yet ever still again only simply all'
  ).split(' '),
)
const mostSkipped = 2
const widestGap = 3

/** A hit inside a longer hit of one of these says the opposite or nothing: "no complaints", "can not fault". */
const masking = new Set([
  'all-fine-go-ahead',
  'praise',
  'resolved-happy',
  'own-side-cause',
  'third-party-vendor',
  'hypothetical',
  'thanks',
  'automatic-or-bulk',
])

interface Compiled {
  readonly lemma: Lemmatise
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function compile(): Compiled {
  const bases = new Set<string>()
  const words = new Map<string, string[]>()
  const entries: { readonly parts: string[]; readonly sense: string }[] = []
  for (const [sense, entry] of Object.entries(lexicon)) {
    for (const word of entry.words) {
      bases.add(word)
      push(words, word, sense)
    }
    for (const text of entry.phrases) {
      const parts = text.split(' ')
      for (const part of parts) bases.add(part)
      entries.push({ parts, sense })
    }
  }
  const lemma = lemmatiser(bases)
  const often = new Map<string, number>([['*', Number.POSITIVE_INFINITY]])
  for (const { parts } of entries)
    for (let i = 0; i < parts.length; i++) {
      const base = lemma(parts[i] as string)
      parts[i] = base
      often.set(base, (often.get(base) ?? 0) + 1)
    }
  const phrases = new Map<string, Phrase[]>()
  for (const { parts, sense } of entries) {
    let anchor = 0
    let rarest = Number.POSITIVE_INFINITY
    for (let i = 0; i < parts.length; i++) {
      const count = often.get(parts[i] as string) ?? 0
      if (count < rarest) {
        rarest = count
        anchor = i
      }
    }
    push(phrases, parts[anchor] as string, { words: parts, anchor, sense })
  }
  return { lemma, words, phrases }
}

let compiled: Compiled | undefined
const ready = (): Compiled => {
  compiled ??= compile()
  return compiled
}

/** The base form of a word, by the lexicon's knowledge of base forms. */
export const lemmaOf = (word: string): string => ready().lemma(word)

/** Walks from the anchor in one direction; the index of the last token used, or -1. */
function walk(parts: readonly string[], lemmas: readonly string[], part: number, at: number, step: 1 | -1): number {
  let last = at
  let gap = 0
  for (let p = part + step; p >= 0 && p < parts.length; p += step) {
    if (parts[p] === '*') {
      gap = widestGap
      last += step
      continue
    }
    let next = last + step
    let skipped = 0
    while (lemmas[next] !== parts[p]) {
      const word = lemmas[next]
      if (word === undefined) return -1
      if (gap > 1) gap -= 1
      else if (skipped < mostSkipped && light.has(word)) skipped += 1
      else return -1
      next += step
    }
    gap = 0
    last = next
  }
  return last
}

const mask = (hits: readonly SenseHit[]): SenseHit[] => {
  const masks = hits.filter((hit) => masking.has(hit.sense) && hit.to - hit.from > 1)
  if (masks.length === 0) return [...hits]
  return hits.filter(
    (hit) =>
      masking.has(hit.sense) ||
      !masks.some((m) => m.from <= hit.from && hit.to <= m.to && m.to - m.from > hit.to - hit.from),
  )
}

/** Base forms of tokens, one for one. */
export const lemmas = (tokens: readonly Token[]): string[] => tokens.map((token) => ready().lemma(token.word))

/** All senses in one sentence, in no promised order, without those that a longer, friendlier reading masks. */
export function findSenses(tokens: readonly Token[], bases: readonly string[]): SenseHit[] {
  const { words, phrases } = ready()
  const hits: SenseHit[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i] as Token).word
    const base = bases[i] as string
    for (const sense of words.get(word) ?? []) hits.push({ sense, from: i, to: i + 1, phrase: false })
    if (base !== word)
      for (const sense of words.get(base) ?? []) hits.push({ sense, from: i, to: i + 1, phrase: false })
    for (const phrase of phrases.get(base) ?? []) {
      const left = walk(phrase.words, bases, phrase.anchor, i, -1)
      if (left < 0) continue
      const right = walk(phrase.words, bases, phrase.anchor, i, 1)
      if (right < 0) continue
      hits.push({ sense: phrase.sense, from: left, to: right + 1, phrase: true })
    }
  }
  return mask(hits)
}
