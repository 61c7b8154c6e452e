/** A question becomes a statement about what the client would like to know. */
import { textOf, type Word, wordsOf } from '../words.ts'
import { determiner, fronted, pronoun, straighten } from './straighten.ts'

const wh = new Set('what who when where why how which whose'.split(' '))

const opened = (text: string): string =>
  text
    .replace(/^(what|who|where|how|when|why)'s\b/i, '$1 is')
    .replace(/^who (?:is|was) the (?:person|one) (?:who|that) /i, 'who ')
    .replace(/^(what|who|where|how|when|why)'re\b/i, '$1 are')
    .replace(/^(what|who|where|how|when|why)'d\b/i, '$1 did')
/** "When X, is it meant to …?" */
const conditional = /^when (?!(?:is|are|was|were|will|do|does|did|can|could|would|should|has|have)\b)/i
const lead = /^(?:and|but|so|also|now|then|well|or|please|seriously|honestly|ok|okay|because|anyway),? /i
/** A second question in the same breath: only the first is said back. */
const second =
  /,? (?:and|or|or is it|but) (?=(?:what|who|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have)(?:'s|n't)? )/i

/** "who is responsible": the question word is itself the subject, so that nothing is turned round. */
function isOwnSubject(first: string, between: number, after: Word | undefined): boolean {
  if (!after || !/^(?:who|what|which|how|whose)$/.test(first)) return false
  if (first === 'how' && between < 2) return false
  if (pronoun.test(after.lower) || determiner.test(after.lower)) return false
  return after.text === after.lower && !/s$/.test(after.lower)
}

/** A direct question as a statement in the client's voice, or undefined if it is none. */
export function fromQuestion(text: string): string | undefined {
  const bare = opened(
    (
      text
        .replace(/[?.]+$/, '')
        .replace(lead, '')
        .split(second)[0] ?? ''
    ).trim(),
  )
  const words = wordsOf(bare)
  const first = words[0]?.lower ?? ''
  if (wh.has(first) && !conditional.test(bare)) {
    const at = words.findIndex((word, i) => i > 0 && i < 6 && fronted.has(word.lower))
    // "Who approved this": nothing to turn round.
    if (at < 0)
      return words.length > 2 && /^(?:who|what|which)$/.test(first)
        ? `I'd like to know ${first} ${textOf(words.slice(1))}`
        : undefined
    // "why we must upload it" is in the order of a statement already.
    if (
      /^(?:why|how|when|where|what)$/.test(first) &&
      /^(?:i|we|you|it|they|he|she)$/.test(words[1]?.lower ?? '') &&
      words.length > 3
    )
      return `I'd like to know ${first} ${textOf(words.slice(1))}`
    if (at > 1 && !/^(?:how|what|which|whose)$/.test(first)) return undefined
    const questioned = textOf([{ ...(words[0] as Word), text: first, lower: first }, ...words.slice(1, at)])
    const tail = words.slice(at)
    if (isOwnSubject(first, at, tail[1])) return `I'd like to know ${questioned} ${textOf(tail)}`
    const clause = straighten(tail)
    return clause === undefined ? undefined : `I'd like to know ${questioned} ${clause}`
  }
  if (/^(?:if|since|after|because|as|given)$/.test(first) || conditional.test(bare)) {
    const parts = /^(.+?), (.+)$/.exec(bare)
    const asked = parts?.[2] === undefined ? undefined : fromQuestion(parts[2])
    return asked === undefined
      ? undefined
      : `${asked} ${(parts?.[1] ?? '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`
  }
  if (!fronted.has(first)) return undefined
  const plain = textOf(words).replace(/^(ca|wo)?(\w*?)n't\b/i, (_, odd: string | undefined, aux: string) =>
    odd ? (/^ca$/i.test(odd) ? 'can' : 'will') : aux,
  )
  const clause = straighten(wordsOf(plain))
  if (clause === undefined) return undefined
  return first === "shouldn't" || first === "couldn't" ? `I feel ${clause}` : `I asked whether ${clause}`
}
