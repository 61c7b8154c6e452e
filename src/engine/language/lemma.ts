import { irregular, uninflected } from './irregular.ts'

/**
 * The base form of an English word: "waiting" and "waited" are "wait". A table for the irregular forms, suffix rules
 * for the rest. Spelling alone cannot say whether "priced" is "pric" or "price", so known base forms decide where they can.
 */
export type Lemmatise = (word: string) => string

const irregularForms = new Map<string, string>()
for (const [base, forms] of Object.entries(irregular)) {
  irregularForms.set(base, base)
  for (const form of forms.split(' ')) irregularForms.set(form, base)
}

const vowel = /[aeiouy]/
const shortSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/
const doubled = /([bdfgklmnprtvz])\1$/
const takesE =
  /(?:(?<![aeiou])[aeiou]d|[^aeiou][aeiou](?:k|v|z|c|s|g)|at|[aeiou]r(?<!er|or|air|eer|our)|[rlndv](?:c|g)|[^s]s|[uv]|[bcdfgkpstz]l)$/

const restore = (stem: string, known: ReadonlySet<string>): string => {
  if (doubled.test(stem) && !known.has(stem)) {
    const single = stem.slice(0, -1)
    return known.has(single) || !/[lsfz]$/.test(stem) ? single : stem
  }
  const withE = `${stem}e`
  const first = shortSyllable.test(stem) ? withE : stem
  const second = first === stem ? withE : stem
  if (known.has(first)) return first
  if (known.has(second)) return second
  return first === withE || takesE.test(stem) ? withE : stem
}

const strip = (word: string, known: ReadonlySet<string>): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word) && word.length > 4) {
    const withE = word.slice(0, -1)
    return known.has(withE) ? withE : word.slice(0, -2)
  }
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ed') && !word.endsWith('eed')) {
    const stem = word.slice(0, -2)
    return stem.length > 1 && vowel.test(stem) ? restore(stem, known) : word
  }
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3)
    return stem.length > 1 && vowel.test(stem) ? restore(stem, known) : word
  }
  return word
}

/** A lemmatiser that trusts `known`, a set of base forms, where spelling is ambiguous. */
export function lemmatiser(known: ReadonlySet<string>): Lemmatise {
  const seen = new Map<string, string>()
  return (word) => {
    const before = seen.get(word)
    if (before !== undefined) return before
    const lemma =
      irregularForms.get(word) ??
      (word.length < 4 || uninflected.has(word) || !/^[a-z]+$/.test(word) ? word : strip(word, known))
    // A mail of made-up words must not grow the table without end.
    if (seen.size < 50_000) seen.set(word, lemma)
    return lemma
  }
}
