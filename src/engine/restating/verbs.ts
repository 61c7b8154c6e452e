/** Forms of English verbs: which word is one, and how to bend it. */
import { irregular } from '../language/irregular.ts'
import { lemmatiser } from '../language/lemma.ts'
import { verbBases } from './verb-bases.ts'

const lemma = lemmatiser(verbBases)

/** The base form: "sent" is "send". Words that are no verb come back as they are or nearly so. */
export const baseOf = (word: string): string => lemma(word)

export const isBase = (word: string): boolean => verbBases.has(word)

const endsShort = /[^aeiou][aeiou][bdglmnprt]$/

const double = (base: string): string => {
  const single = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(base) && !/^[aeiou]/.test(base)
  const stressed =
    /(?:mit|fer|cur|pel|gin|cel|vel|set|get|put|run|drop|stop|ship|plan)$/.test(base) && endsShort.test(base)
  return (single || stressed) &&
    !/(?:open|offer|deliver|happen|visit|answer|order|cover|edit|suffer|differ)$/.test(base)
    ? base + base.slice(-1)
    : base
}

const formsOf = (base: string): string[] => irregular[base]?.split(' ') ?? []
const finite = (base: string): string[] =>
  formsOf(base).filter((form) => !form.endsWith('ing') || ['bring', 'sing'].includes(form))

const regularPast = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${double(base)}ed`
}

/** Irregular verbs whose past is the base form itself. */
const unchanged = new Set(
  'beat bet burst cost cut hit hurt let put quit read rid set shut spread split upset'.split(' '),
)
const special: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  have: ['had', 'had'],
  do: ['did', 'done'],
  go: ['went', 'gone'],
  say: ['said', 'said'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  come: ['came', 'come'],
  run: ['ran', 'run'],
  overrun: ['overran', 'overrun'],
  fly: ['flew', 'flown'],
  get: ['got', 'had'],
  redo: ['redid', 'redone'],
  prove: ['proved', 'proven'],
  show: ['showed', 'shown'],
  die: ['died', 'died'],
  tie: ['tied', 'tied'],
  lie: ['lied', 'lied'],
  forbid: ['forbade', 'forbidden'],
}

export function pastOf(base: string): string {
  const known = special[base]
  if (known) return known[0]
  if (unchanged.has(base)) return base
  return finite(base)[0] ?? regularPast(base)
}

export function participleOf(base: string): string {
  const known = special[base]
  if (known) return known[1]
  if (unchanged.has(base)) return base
  const forms = finite(base)
  return forms[1] ?? forms[0] ?? regularPast(base)
}

/** "send" with he or it: "sends". */
export function thirdOf(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:s|sh|ch|x|zz|o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

/** "send" as "sending". */
export function gerundOf(base: string): string {
  if (base === 'be') return 'being'
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^aeiouy]e$|ue$|[aeiou][^aeiou]e$/.test(base) && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${double(base)}ing`
}

export const auxiliaries: ReadonlySet<string> = new Set(
  (
    'am is are was were be been being have has had do does did can could will would shall should may might must ' +
    "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't " +
    "shouldn't mustn't mightn't needn't ought"
  ).split(' '),
)

const nounLike = new Set(
  (
    'release email mail invoice quote charge bill order plan report request reply answer call update fee work review design ' +
    'brief change support access process result results issue test list post link file page cost price discount refund ' +
    'credit notice warning lead leads market contract date deal draft copy document record score target view visit ' +
    'look need offer name time times work works thing feedback'
  ).split(' '),
)

/** A word that is a verb and is seldom a noun. */
export const isPlainVerb = (word: string): boolean => isVerb(word) && !nounLike.has(word) && !nounLike.has(baseOf(word))

/** A form of a verb, whatever else the word may be. */
export function isVerb(word: string): boolean {
  if (auxiliaries.has(word)) return true
  if (verbBases.has(word) || verbBases.has(baseOf(word))) return true
  return word.length > 4 && (word.endsWith('ed') || word.endsWith('ised') || word.endsWith('ized'))
}

/** A past form or participle: "sent", "promised". */
export const isPast = (word: string): boolean => {
  if (/^(?:was|were|had|did|been|done|went|said|made)$/.test(word)) return true
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')) return true
  const base = baseOf(word)
  return base !== word ? verbBases.has(base) && !/(?:s|ing)$/.test(word) : unchanged.has(word)
}
