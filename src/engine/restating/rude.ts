import { findSenses, lemmas } from '../language/senses.ts'
import { tokenise } from '../language/tokens.ts'

/** Insults and profanity, by the lexicon: what still holds one is not said back. */
export function isRude(text: string): boolean {
  const tokens = tokenise(text)
  return findSenses(tokens, lemmas(tokens)).some(
    (hit) => !hit.phrase && (hit.sense === 'insult' || hit.sense === 'profanity'),
  )
}
