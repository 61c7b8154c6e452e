/**
 * What the models weigh. A feature is a short readable string, so that a weight file can be read and each conclusion
 * explained: `s:no-answer` a sense, `w:` a base form, `b:` two in a row, `g:` grammar, `<` and `>` the sentence before
 * and after, `m` elsewhere in the mail, `$` at the end of the mail. (Three in a row added nothing in cross-validation.)
 */
import { grammarOf } from './grammar.ts'
import type { Reading } from './reading.ts'

const isNumber = (word: string): boolean => /^\d/.test(word)

/** What one sentence says by itself. */
export function ownFeatures(reading: Reading): string[] {
  const found = new Set<string>()
  for (const hit of reading.hits) found.add(`s:${hit.sense}`)
  for (const pattern of grammarOf(reading)) found.add(`g:${pattern}`)
  const words = reading.bases.map((base, i) => (isNumber(reading.tokens[i]?.word ?? '') ? '#' : base))
  for (let i = 0; i < words.length; i++) {
    found.add(`w:${words[i]}`)
    found.add(`b:${words[i - 1] ?? '^'} ${words[i]}`)
  }
  return [...found]
}

/** Is it a sense or grammar, which mean the same wherever they stand? */
export const told = (feature: string): boolean => feature.startsWith('s:') || feature.startsWith('g:')

/** What each sentence says in its place: itself, its neighbours, the rest of the mail. */
export function inPlace(own: readonly (readonly string[])[], paragraphs: readonly number[]): string[][] {
  const heard = own.map((features) => features.filter(told))
  const often = new Map<string, number>()
  for (const features of heard) for (const f of features) if (f.startsWith('s:')) often.set(f, (often.get(f) ?? 0) + 1)
  return own.map((features, i) => {
    const before = heard[i - 1]
    const after = heard[i + 1]
    const near = new Map<string, number>()
    for (const list of [heard[i], before, after]) for (const f of list ?? []) near.set(f, (near.get(f) ?? 0) + 1)
    const all = [...features]
    if (before) for (const f of before) all.push(`<${f}`)
    else all.push('<none')
    if (after) for (const f of after) all.push(`>${f}`)
    else all.push('>none')
    all.push(`from-start:${Math.min(i, 4)}`, `from-end:${Math.min(own.length - 1 - i, 5)}`)
    all.push(`sentences:${Math.min(9, own.length >> 1)}`)
    if (i > 0 && paragraphs[i] === paragraphs[i - 1]) all.push('same-paragraph')
    for (const [f, count] of often) if (count > (near.get(f) ?? 0)) all.push(`m${f}`)
    return all
  })
}

/** What a mail says as a whole: everything any of its sentences says. */
export function pooled(own: readonly (readonly string[])[]): string[] {
  const all = new Set<string>()
  for (const features of own) for (const f of features) all.add(f)
  return [...all]
}

const scales: Readonly<Record<string, number>> = { w: 0.8, b: 0.8, m: 0.3, $: 0.4, '<': 0.4, '>': 0.4, '2': 0.5 }

/** How strongly a feature speaks when present: rarer and farther things are held down before the weights are fitted. */
export const loudness = (feature: string): number => scales[feature[0] ?? ''] ?? 1
