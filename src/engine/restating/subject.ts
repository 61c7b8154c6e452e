/** Is this "you" the one who acts, or the one it is done to? Neighbouring words decide; a tag alone does not. */
import { auxiliaries, baseOf, isBase, isPast, isPlainVerb, isVerb } from './verbs.ts'
import { endsClause, type Word } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const prepositions = set(
  'to for with from of at about by between on behind against without towards toward into onto through via near over under upon beside besides among around off than like',
)
/** Words that open a clause; what follows is a subject if a verb comes after it. */
const openers = set(
  'that what which who when where why how if whether because since before after until till as once while although though whatever whenever and or but so unless then than like where whereas the',
)
const fronted = set(
  "do did does can could will would shall should may might must have had are were don't didn't can't couldn't won't wouldn't shouldn't haven't hadn't aren't weren't",
)
const singular = set("is was has does isn't wasn't hasn't doesn't")
/** Verbs with a person as their object: "told you", "sent you". */
const giving = set(
  'tell ask give send pay email mail call phone ring write owe show offer message text warn remind inform chase contact hire trust thank forward hand bring cost buy charge help let make want need expect get keep see hear meet follow reach like love respect believe forgive refer recommend leave choose use copy cc invite approach brief engage appoint retain instruct bother visit give grant lend supply provide promise assure teach advise',
)
/** Verbs that agree with "you" and so speak of it: "I was told you were away". */
const plural = set("are were have don't didn't can't couldn't won't will would haven't weren't aren't")
const adverbs = set(
  "also always never ever still already just only even now then really actually clearly simply obviously again all both each have'nt kindly then guys",
)

const nextReal = (words: readonly Word[], at: number): Word | undefined => {
  let i = at + 1
  while (i < words.length && i < at + 4 && adverbs.has(words[i]?.lower ?? '') && !endsClause(words[i])) i += 1
  return words[i]
}

/** Whether the "you" at `at` is a subject. */
export function isSubject(words: readonly Word[], at: number): boolean {
  const here = words[at]
  const before = at > 0 ? words[at - 1] : undefined
  const starts = before === undefined || /[.,;:!?)–—-]$/.test(before.close)
  if (endsClause(here)) {
    // "… than you." and "… did you?" end a clause either way.
    return before !== undefined && fronted.has(before.lower) && !starts
  }
  const next = nextReal(words, at)
  if (next === undefined) return false
  const followed = isVerb(next.lower) || next.text === ''
  if (starts || before === undefined) return true
  if (
    fronted.has(before.lower) &&
    (isBase(next.lower) || isPast(next.lower) || next.lower.endsWith('ing') || !isPlainVerb(next.lower))
  )
    return true
  if (singular.has(next.lower)) return false
  if (next.lower === 'to') return false
  const verb = baseOf(before.lower)
  if (prepositions.has(before.lower)) {
    if (before.lower === 'than' || before.lower === 'like') return followed
    return false
  }
  if (openers.has(before.lower)) return followed || !isVerb(before.lower)
  if (giving.has(verb) && isVerb(before.lower)) {
    // "what we pay you covers", "I asked you for", but "I know you are", "I expect you will".
    if (/^(?:let|make|help|see|hear|want|need|expect)$/.test(verb))
      return auxiliaries.has(next.lower) && next.lower !== 'be'
    if (/^(?:trust|believe|hear|see|promise)$/.test(verb) && (auxiliaries.has(next.lower) || isPast(next.lower)))
      return true
    return plural.has(next.lower)
  }
  return followed
}
