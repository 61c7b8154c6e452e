/**
 * The client's words turned round: I and we become you, you becomes we or us, and the verb follows.
 * Quotes, names and fixed phrases stay.
 */
import { isGeneric } from './generic.ts'
import { isJointPossession, isJointSubject } from './inclusive.ts'
import { isSubject } from './subject.ts'
import { isVerb } from './verbs.ts'
import { as, textOf, type Word, wordsOf } from './words.ts'

const plain: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'll": "you'll",
  "i'd": "you'd",
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'll": "you'll",
  "we'd": "you'd",
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
  "you're": "we're",
  "you've": "we've",
  "you'll": "we'll",
  "you'd": "we'd",
}

const boss = new Set('manager boss director supervisor superior ceo'.split(' '))
const singularBe: Readonly<Record<string, string>> = { am: 'are', was: 'were', "wasn't": "weren't", "ain't": "aren't" }
const subjectPronoun = /^(?:he|she|it|they|you|we|that|this|which|who|there|nobody|everyone|someone)(?:'|$)/

/** Words that may stand between I, or the "and" that carries it on, and its verb. */
const light = new Set(
  'also still only just never then always now not even already really too actually certainly both times time twice each again later eventually finally in the end once since so far promptly simply immediately repeatedly today yesterday after'.split(
    ' ',
  ),
)

/** "I called and both times was told": the "was" still belongs to I. */
function carriedOn(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const lower = words[i]?.lower ?? ''
    if (/^(?:and|but|or|then|i)$/.test(lower)) return true
    if (!light.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}

/** Of two people the one spoken to comes first: "my partner and I" is "you and your partner". */
const politeOrder = (text: string): string =>
  text
    .replace(
      /((?:^|[,;] |\b(?:that|because|when|if|as|where|neither|both) )(?:(?:[Mm]y|[Oo]ur) (?:[\w-]+ ){1,2}))and I\b(?!')/g,
      (_, other: string) => {
        const lead = /^(?:[,;] |that |because |when |if |as |where |neither |both )?/.exec(other)?.[0] ?? ''
        const who = other.slice(lead.length).trimEnd()
        return `${lead}I and ${who[0]?.toLowerCase()}${who.slice(1)}`
      },
    )
    .replace(
      /\b(for|to|with|from) ((?:my|our) (?:[\w-]+ ){1,2})and me\b/g,
      (_, lead: string, other: string) => `${lead} me and ${other.trimEnd()}`,
    )

function flipped(words: readonly Word[]): Word[] {
  const out: Word[] = []
  /** The last subject was "I", so that a verb further on may still agree with it. */
  let speaking = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const { lower } = word
    const before = words[i - 1]?.lower ?? ''
    if (lower in singularBe) {
      const inverted = words[i + 1]?.lower === 'i'
      const asked = speaking && (before === 'i' || carriedOn(words, i))
      out.push((inverted || asked) && !afterNeither(words, i) ? as(word, singularBe[lower] ?? lower) : word)
      continue
    }
    if (/^(?:i|i'm|i've|i'd|i'll)$/.test(lower)) speaking = true
    else if (
      subjectPronoun.test(lower) &&
      (!/^(?:it|this|that|which|there)$/.test(lower) || isVerb(words[i + 1]?.lower ?? ''))
    )
      speaking = false
    if (i > 0 && /^(?:You|Your|We|Our|My)$/.test(word.text) && /^\p{Lu}/u.test(words[i + 1]?.text ?? '')) {
      // Words off a screen, such as You Do Not Have Permission.
      out.push(word)
      continue
    }
    if (lower === 'you' || lower.startsWith("you'")) {
      out.push(...turned(words, i))
      continue
    }
    if (/^we(?:'|$)/.test(lower) && isJointSubject(words, i)) {
      out.push(as(word, lower))
      continue
    }
    if (lower === 'our' && isJointPossession(words, i)) {
      out.push(as(word, lower))
      continue
    }
    if (lower === 'your') {
      if (boss.has(words[i + 1]?.lower ?? '')) out.push(as(word, 'my'))
      else if (/^(?:guys|people|lot)$/.test(words[i + 1]?.lower ?? '')) {
        out.push(as(word, 'our'), as(words[i + 1] as Word, 'team'))
        i += 1
      } else if (/^(?:mr|mrs|ms|dr)$/.test(words[i + 1]?.lower ?? '')) continue
      else out.push(as(word, 'our'))
      continue
    }
    const other = plain[lower]
    out.push(other === undefined ? word : as(word, other))
  }
  return out
}

const afterNeither = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 6), at).some((word) => word.lower === 'neither' || word.lower === 'nor')

function turned(words: readonly Word[], at: number): Word[] {
  const word = words[at] as Word
  if (isGeneric(words, at)) return [as(word, word.lower)]
  if (word.lower !== 'you') return [as(word, plain[word.lower] ?? word.lower)]
  const before = words[at - 1]?.lower
  if (before === 'thank' || before === 'mind') return [word]
  return [as(word, isSubject(words, at) ? 'we' : 'us')]
}

/** Same text, other person. Capitals at the start are the caller's affair. */
export const flip = (text: string): string => textOf(flipped(wordsOf(politeOrder(text))))
