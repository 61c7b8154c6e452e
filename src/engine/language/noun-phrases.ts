/**
 * The things a sentence is about, as its noun phrases: "the anniversary booklet", "our logo", whatever the trade. No
 * list of things could keep up with that, so this is where the tagger of compromise comes in. It costs about half a
 * millisecond a sentence, so ask it about the few sentences that matter and not about whole mails.
 */
import nlp from 'compromise/two'
import type { Quote } from './span.ts'

/** A word that points to a thing the reader knows. */
const points = /^(?:the|our|my|your|this|that|these|those)$/i

/** Nouns of time, place in a text, number and people: they stand in the same pattern and are no things. */
const dull = new Set(
  (
    'time times way thing things lot day days week weeks month months year years hour hours minute minutes morning ' +
    'afternoon evening night weekend quarter end start beginning fact point problem problems issue issues question ' +
    'questions reason answer word words matter part moment people person man woman client clients customer customers ' +
    'team boss colleague colleagues manager director company money hand side one ones number place sort kind case ' +
    'idea bit same last all full whole face name here everything moron'
  ).split(' '),
)

interface Term {
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

const has = (term: Term | undefined, ...tags: readonly string[]): boolean =>
  term !== undefined && tags.some((tag) => term.tags.includes(tag))

/** No thing is a date, a pronoun, a person or somebody who does something ("your driver"). */
const isNoun = (term: Term | undefined): boolean =>
  has(term, 'Noun') && !has(term, 'Date', 'Pronoun', 'Person', 'Actor')
const describes = (term: Term | undefined): boolean => has(term, 'Adjective', 'Gerund', 'PastTense', 'Possessive')

/** The number of terms from `at` on that make one phrase: a pointing word, what describes, at least one noun last. */
function lengthAt(terms: readonly Term[], at: number): number {
  let end = at + 1
  while (isNoun(terms[end]) || describes(terms[end])) end++
  while (end > at + 1 && (!isNoun(terms[end - 1]) || has(terms[end - 1], 'Possessive'))) end--
  return end - at
}

/** In the order they stand; offsets are UTF-16 offsets in `text`. */
export function nounPhrases(text: string): Quote[] {
  const sentences: { terms: Term[] }[] = nlp(text).json({ offset: true })
  const found: Quote[] = []
  for (const { terms } of sentences) {
    const wordOf = ({ offset }: Term): string => text.slice(offset.start, offset.start + offset.length)
    for (let at = 0; at < terms.length; at++) {
      const first = terms[at]
      const last = first && points.test(wordOf(first)) ? terms[at + lengthAt(terms, at) - 1] : undefined
      // "told you that our logo": there "that" points to nothing.
      if (
        !first ||
        !last ||
        last === first ||
        points.test(wordOf(terms[at + 1] ?? last)) ||
        dull.has(wordOf(last).toLowerCase())
      )
        continue
      const start = first.offset.start
      const end = last.offset.start + last.offset.length
      found.push({ start, end, quote: text.slice(start, end) })
      at = terms.indexOf(last)
    }
  }
  return found
}
