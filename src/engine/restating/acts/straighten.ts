/** Undoes the word order of a question: the inversion and the "do" come out, the verb is bent to match. */
import { auxiliaries, isBase, isPast, isPlainVerb, isVerb, pastOf, thirdOf } from '../verbs.ts'
import { textOf, type Word } from '../words.ts'

const doing: Readonly<Record<string, 'past' | 'third' | 'base'>> = {
  do: 'base',
  does: 'third',
  did: 'past',
  "don't": 'base',
  "doesn't": 'third',
  "didn't": 'past',
}
export const fronted = new Set([...auxiliaries].filter((word) => !['be', 'been', 'being', 'ought'].includes(word)))
export const pronoun =
  /^(?:i|you|he|she|it|we|they|this|that|there|anyone|anybody|someone|somebody|everyone|everybody|nobody|nothing|something|anything|these|those|no-one)$/
export const determiner =
  /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|any|no|some|every|each|all|both|one|two|three|another|so|such)$/

const closers =
  /^(?:what|how|why|where|honestly|really|actually|supposed|not|still|so|always|never|ever|even|only|just|back|up|down|ready|live|late|wrong|missing|here|there|worth|being|on|out|off|due|supposed|able|available|visible|correct|right|good|bad|okay|ok|such|too|very|really|a|an|my|your|our|no|if|when|because|until|before|after|with|without|over|under|like|as)$/
const be = /^(?:am|is|are|was|were|isn't|aren't|wasn't|weren't)$/

/** Can the verb of the clause stand here, after this auxiliary? After "be" it is "doing" or "done", else the base form. */
function isMainVerb(words: readonly Word[], at: number, aux: string): boolean {
  const lower = words[at]?.lower ?? ''
  if (be.test(aux)) return /ing$/.test(lower) || (isPast(lower) && !isBase(lower)) || /^(?:been|being)$/.test(lower)
  if (/^(?:has|have|had|hasn't|haven't|hadn't)$/.test(aux)) return isPast(lower)
  const next = words[at + 1]?.lower ?? ''
  if (determiner.test(words[at - 1]?.lower ?? '') && words[at - 1] !== words[0]) return false
  return isBase(lower) && (isPlainVerb(lower) || !isPlainVerb(next))
}

/** Where the subject that starts at `from` ends: one pronoun, or a noun phrase up to the verb. */
function subjectEnd(words: readonly Word[], from: number): number {
  const aux = words[0]?.lower ?? ''
  const first = words[from]?.lower ?? ''
  const second = words[from + 1]?.lower ?? ''
  if (first === 'no' && second === 'one') return from + 2
  const alone =
    pronoun.test(first) &&
    (!determiner.test(first) || second === '' || isMainVerb(words, from + 1, aux) || closers.test(second))
  if (alone) return from + 1
  let i = from + 1
  while (i < words.length && i < from + 8) {
    const { lower } = words[i] as Word
    if (/^(?:of|in|for|from|at|and|to)$/.test(lower) && i > from) {
      i += 2
      continue
    }
    // "the quote I asked you for": all of it is the subject.
    if (be.test(aux) && /^(?:i|we|you|who|which)$/.test(lower)) return words.length
    if (isMainVerb(words, i, aux) || closers.test(lower)) break
    i += 1
  }
  return i
}

/** "hasn't anyone" is "no one has". */
function negate(aux: string, subject: string): { aux: string; subject: string } {
  const positive = aux.replace(/n't$/, '').replace(/^ca$/, 'can').replace(/^wo$/, 'will')
  if (aux.endsWith("n't") && /^any(?:one|body)$/i.test(subject)) return { aux: positive, subject: 'no one' }
  if (aux.endsWith("n't") && /^any\b/i.test(subject)) return { aux: positive, subject: `no${subject.slice(3)}` }
  return { aux, subject }
}

/** The clause with its words in the order of a statement, or undefined if this is no inverted clause. */
export function straighten(words: readonly Word[]): string | undefined {
  const aux = words[0]?.lower ?? ''
  if (!fronted.has(aux) || words.length < 2) return undefined
  let from = 1
  const not = words[1]?.lower === 'not'
  if (not) from = 2
  const end = subjectEnd(words, from)
  const subject = textOf(words.slice(from, end))
  const rest = words.slice(end)
  const form = doing[aux]
  const told = negate(aux, subject)
  if (form !== undefined) {
    const negative = aux.endsWith("n't") && told.subject === subject
    if (negative || not) return `${subject} ${aux.replace(/n't$/, '')}n't ${textOf(rest)}`
    const at = rest.findIndex(
      (word) => !/^(?:even|ever|still|also|just|actually|really|not|always|keep(?=ing))$/.test(word.lower),
    )
    const verb = rest[at]
    if (!verb || !isVerb(verb.lower)) return undefined
    const bent = form === 'past' ? pastOf(verb.lower) : form === 'third' ? thirdOf(verb.lower) : verb.lower
    const lead = textOf(rest.slice(0, at).filter((word) => word.lower !== 'even'))
    return [told.subject, lead, bent + verb.close, textOf(rest.slice(at + 1))].filter((part) => part !== '').join(' ')
  }
  // "Are my files?" after "where": the verb goes to the end.
  return [told.subject, not ? `${told.aux} not` : told.aux, textOf(rest)].filter((part) => part !== '').join(' ')
}
