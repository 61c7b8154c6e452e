import { wordsOf } from './words.ts'

/** The words of a text that carry its matter, cut to their stems: what two texts share when they speak of the same thing. */

const empty = new Set(
  `the a an and or but so if of to in on at for from with by as is are was were be been being am do does did have has had
  having will would can could shall should may might must not no it its this that these those there here what when where
  who which why how i me my we us our you your he him his she her they them their one ones just only also still even very
  really too then than now again please thank thanks hi hello hey dear regards best kind sorry get got gets getting go
  goes going gone come came make made take took give gave given know say said tell told ask asked want need like see look
  think feel let out up down off over about into back all any some more most much many other another each every both
  because since while after before until yet already ever never always well good sure yes ok okay lot thing things way
  bit day days week weeks time times today tomorrow yesterday tonight would us via per pls email emails message write
  wrote new happen happened happening two three first second`.split(/\s+/),
)

const stem = (word: string): string => {
  if (word.length < 5) return word
  const cut = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s|ly|er|ers)$/, '')
  return cut.length < 3 ? word : cut.replace(/e$/, '').replace(/([bdgklmnprt])\1$/, '$1')
}

const numbers: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
)

/** Stems of the words that carry the matter of a stretch of text. */
export function contentOf(text: string, start = 0, end = text.length): Set<string> {
  const stems = new Set<string>()
  for (const word of wordsOf(text, start, end, 0, () => false)) {
    const plain = numbers[word.norm] ?? word.norm
    if (/^\d/.test(plain)) stems.add(plain.replace(/(?:st|nd|rd|th)$/, ''))
    else if (plain.length > 2 && !empty.has(plain)) stems.add(stem(plain))
  }
  return stems
}

/** How many stems of one set stand in the other too. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0
  for (const each of a) if (b.has(each)) count++
  return count
}
