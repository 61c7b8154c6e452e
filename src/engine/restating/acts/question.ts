/** A question becomes a statement about what the client would like to know: the inversion and the "do" come undone. */
import { auxiliaries, isVerb, pastOf, thirdOf } from '../verbs.ts'
import { textOf, type Word, wordsOf } from '../words.ts'

const wh = new Set('what who when where why how which whose'.split(' '))
const doing: Readonly<Record<string, 'past' | 'third' | 'base'>> = {
  do: 'base',
  does: 'third',
  did: 'past',
  "don't": 'base',
  "doesn't": 'third',
  "didn't": 'past',
}
const fronted = new Set([...auxiliaries].filter((word) => !['be', 'been', 'being', 'ought'].includes(word)))
const pronoun =
  /^(?:i|you|he|she|it|we|they|this|that|there|anyone|anybody|someone|somebody|everyone|everybody|nobody|nothing|something|anything|these|those|no-one)$/
const determiner =
  /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|any|no|some|every|each|all|both|one|two|three|another|so|such)$/

/** Where the subject that starts at `from` ends: one pronoun, or a noun phrase up to the verb. */
function subjectEnd(words: readonly Word[], from: number): number {
  const first = words[from]?.lower ?? ''
  if (first === 'no' && words[from + 1]?.lower === 'one') return from + 2
  if (
    pronoun.test(first) &&
    !(
      determiner.test(first) &&
      words[from + 1] &&
      !isVerb(words[from + 1]?.lower ?? '') &&
      !/^(?:so|not|still|even|only|just|too|really|a|an|the|such|being|on|in|at|my|your|our)$/.test(
        words[from + 1]?.lower ?? '',
      )
    )
  ) {
    return from + 1
  }
  let i = from + 1
  while (i < words.length && i < from + 7) {
    const { lower } = words[i] as Word
    if (/^(?:of|in|for|from|on|at|and|to)$/.test(lower)) {
      i += 2
      continue
    }
    if (
      isVerb(lower) ||
      /(?:ing|ed)$/.test(lower) ||
      /^(?:not|still|so|always|never|ever|even|only|just|back|up|down|ready|live|late|wrong|missing|here|there|worth|being)$/.test(
        lower,
      )
    )
      break
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

const opened = (text: string): string =>
  text
    .replace(/^(what|who|where|how|when|why)'s\b/i, '$1 is')
    .replace(/^(what|who|where|how|when|why)'re\b/i, '$1 are')
    .replace(/^(what|who|where|how|when|why)'d\b/i, '$1 did')

/** A direct question as a statement in the client's voice, or undefined if it is none. */
export function fromQuestion(text: string): string | undefined {
  const bare = opened(
    text
      .replace(/[?.]+$/, '')
      .replace(/^(?:and|but|so|also|now|then|well|or|please|seriously|honestly|ok|okay|because),? /i, ''),
  )
  const words = wordsOf(bare)
  const first = words[0]?.lower ?? ''
  if (wh.has(first)) {
    const at = words.findIndex((word, i) => i > 0 && i < 6 && fronted.has(word.lower))
    // "Who approved this": nothing to turn round.
    if (at < 0)
      return words.length > 2 && isVerb(words[1]?.lower ?? '')
        ? `I'd like to know ${first} ${textOf(words.slice(1))}`
        : undefined
    if (at > 1 && !/^(?:how|what|which|whose)$/.test(first)) return undefined
    const questioned = textOf([{ ...(words[0] as Word), text: first, lower: first }, ...words.slice(1, at)])
    const tail = words.slice(at)
    const subjectWh =
      at === 1 &&
      /^(?:who|what|which)$/.test(first) &&
      (isVerb(tail[1]?.lower ?? '') ||
        tail[1]?.lower === 'the' ||
        tail[1]?.lower === 'going' ||
        tail[1]?.lower === 'wrong') &&
      !/^(?:do|does|did|don't|doesn't|didn't|can|will|should|would|could)$/.test(tail[0]?.lower ?? '')
    if (subjectWh && tail[1]?.lower !== 'the') return `I'd like to know ${questioned} ${textOf(tail)}`
    const clause = straighten(tail)
    return clause === undefined ? undefined : `I'd like to know ${questioned} ${clause}`
  }
  if (!fronted.has(first)) return undefined
  const clause = straighten(words)
  return clause === undefined ? undefined : `I asked whether ${clause}`
}
