import type { Line } from './line.ts'
import type { Hit } from './match.ts'
import type { Rule } from './rule.ts'
import type { Candidate } from './settle.ts'
import type { Word } from './words.ts'

/** Counts the apologies of a reply: the first stands, a later one is one too many. */

const heads = new Set(['sorry', 'apologies', 'apologise', 'apology', 'apologising', 'regret'])
const before = new Set(
  'i we am are our my sincere sincerest deepest very so truly really again once more please accept deeply terribly and must do would like to can only humblest humble many an shall will did'.split(
    ' ',
  ),
)

/** An apology the user makes: not "sorry state", "no need to apologise", "apologised to them". */
function apologyAt(words: readonly Word[], at: number): Hit | undefined {
  const word = words[at]
  if (word === undefined || word.quoted || !heads.has(word.norm)) return undefined
  let from = at
  while (
    from > 0 &&
    words[from - 1]?.sentence === word.sentence &&
    words[from]?.before === '' &&
    before.has(words[from - 1]?.norm ?? '')
  )
    from--
  const start = words[from]
  const first =
    start === undefined ||
    words[from - 1]?.sentence !== start.sentence ||
    start.before !== '' ||
    /^(and|but)$/.test(start.norm)
  const spoken = [...Array(at - from).keys()].some((step) => /^(i|we|my|our)$/.test(words[from + step]?.norm ?? ''))
  const bare = first && /^(sorry|apologies)$/.test(word.norm)
  if (!spoken && !bare) return undefined
  if (word.norm === 'sorry' && /^(state|sight|tale|about your|for your loss|,)$/.test(words[at + 1]?.norm ?? ''))
    return undefined
  if (
    /^(sorry)$/.test(word.norm) &&
    bare &&
    /^(could|can|did|was|is|what|i)$/.test(words[at + 1]?.norm ?? '') &&
    !spoken
  )
    return undefined
  if (
    word.norm === 'sorry' &&
    words[at + 1]?.norm === 'to' &&
    /^(hear|read|see|learn)$/.test(words[at + 2]?.norm ?? '')
  )
    return undefined
  return { from, to: at + 1 }
}

/** Every apology but the first, and the first too where none is due. */
export function apologiesIn(
  words: readonly Word[],
  lines: readonly Line[],
  again: Rule | undefined,
  notOurs: Rule | undefined,
): Candidate[] {
  const found: { hit: Hit; line: Line }[] = []
  for (const line of lines) {
    for (let at = line.from; at < line.to; at++) {
      const hit = apologyAt(words, at)
      if (hit !== undefined) found.push({ hit, line })
    }
  }
  return found.flatMap((each, index) => {
    const rule = index === 0 ? notOurs : again
    return rule === undefined ? [] : [{ rule, ...each }]
  })
}
