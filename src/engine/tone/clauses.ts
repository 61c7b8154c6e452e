import type { Hit } from './match.ts'
import type { Word } from './words.ts'

/** Where a main clause starts and ends, read off marks and joining words alone. */

const subject = new Set(
  `i we you he she it they this that these those there here the a an my our your his her its their both all each every
  no-one someone everyone what who let could can would shall may will please do is are has have was were did should if
  when nothing none one two`.split(/\s+/),
)
const joining = new Set(['and', 'but', 'so', 'or', 'yet', 'because', 'which', 'though', 'although', 'while'])

const strong = /[;:.!?–—…()]|--|-$/

/** Whether the words from `at` on may stand as a clause of their own. */
export const opens = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word !== undefined && subject.has(word.norm)
}

/** Widens a hit to the clause it stands in. */
export function clauseAround(words: readonly Word[], sentence: Hit, hit: Hit): Hit {
  let from = hit.from
  while (from > sentence.from) {
    const word = words[from]
    const previous = words[from - 1]
    if (word === undefined || previous === undefined) break
    if (strong.test(word.before)) break
    if (word.before.includes(',') && (opens(words, from) || joining.has(word.norm))) break
    if (joining.has(previous.norm) && (previous.before.includes(',') || opens(words, from))) break
    from--
  }
  if (from < hit.from && joining.has(words[from]?.norm ?? '') && from > sentence.from) from++
  let to = hit.to
  while (to < sentence.to) {
    const word = words[to]
    if (word === undefined || strong.test(word.before)) break
    if (word.before.includes(',') && (opens(words, to) || (joining.has(word.norm) && to + 1 < sentence.to))) break
    if (/^(and|but|so)$/.test(word.norm) && opens(words, to + 1) && to - hit.from > 1) break
    to++
  }
  return { from, to }
}
