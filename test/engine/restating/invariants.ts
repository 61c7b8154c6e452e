/** What must hold for every restatement, whatever was restated. */
import { findSenses, lemmas } from '../../../src/engine/language/senses.ts'
import { tokenise } from '../../../src/engine/language/tokens.ts'

const numbers = /\d+(?:[.,:/]\d+)*/g
const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '""').replace(/'[^']{3,}'/g, "''")
const rude = (text: string): boolean => {
  const tokens = tokenise(text)
  return findSenses(tokens, lemmas(tokens)).some(
    (hit) => !hit.phrase && (hit.sense === 'insult' || hit.sense === 'profanity'),
  )
}

/** The rules broken, in words; none for ''. */
export function broken(client: string, restated: string): string[] {
  if (restated === '') return []
  const out: string[] = []
  const given = new Set(client.match(numbers) ?? [])
  for (const figure of restated.match(numbers) ?? [])
    if (!given.has(figure)) out.push(`a figure from nowhere: ${figure}`)
  const plain = unquoted(restated)
  if (/(?:^|[^\p{L}'-])(?:I|I'm|I've|I'll|me|mine|myself)(?![\p{L}'-])/u.test(plain)) out.push('speaks as the client')
  if (/(?:^|[^\p{L}'-])my (?!manager|boss|director|supervisor|superior|ceo)/u.test(plain))
    out.push('speaks as the client')
  if (plain.split(/\s+/).length > 45) out.push('too long')
  if (rude(plain)) out.push('rude')
  if (/[.!?]$/.test(restated) && !/\b(?:a\.m|p\.m|etc|Ltd|Inc|Co|B\.V|St)\.$/.test(restated))
    out.push('ends like a sentence')
  // "the sample we showed you was thin": there the verb belongs to the sample.
  const subjects = plain.replace(
    /\b(?:\w+ed|\w+ing|of|to|with|for|from|about|by|told|tell|tells|sold|sell|lent|made|built|bought|left|sent|send|at|on|like|than|between|against|gave|cost|paid|pay|do|does|did|showed|took|off|behind|see|saw|taught|brought|under|to save) (?:you|us|we)\b/g,
    '',
  )
  if (/\b(?:you|we|they) (?:am|is|was|has|does|doesn't|hasn't|isn't)\b/.test(subjects)) out.push('verb does not agree')
  if (/\b(?:we we|us us|us we|we us)\b/.test(plain)) out.push('persons collide')
  if (/ {2}| ,|,,|\(\)|[{}\ue000-\uf8ff]/.test(plain)) out.push('a mark left over')
  return out
}
