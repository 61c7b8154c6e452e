import type { Hit } from './match.ts'
import type { Word } from './words.ts'

/**
 * Circumstances in which wording that looks harmful is not. Each looks at the words of the sentence around a hit,
 * some at the next sentence. Shared by all rules, tested once.
 */
export interface Scene {
  /** All words of the text. */
  readonly words: readonly Word[]
  readonly hit: Hit
  /** Word indexes of the sentence; `to` is excluded. */
  readonly sentence: Hit
  /** Marks after the last word of the sentence. */
  readonly ending: string
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const we = set('i we')
const done = set(
  'fixed moved replaced corrected refunded restored booked sent changed asked ordered added stopped shipped checked repaired updated rung called phoned arranged credited reissued put written spoken blocked offered drafted attached taken made switched added set own brought',
)
const asks = set(
  'what when where who which why how do does did is are was were can could would will shall may has have',
)
const offers =
  /^(can|could) (?!not)|^(will|am|are|have) (?:send|ring|call|fix|put|do|offer|bring|make|get|fixed|found|sent|put|moved|asked|booked|rung|back|here|on)\b/
const hypothetical = set('if when whenever whether unless until once should')

const some = (scene: Scene, from: number, to: number, test: (word: Word, at: number) => boolean): boolean => {
  for (let at = Math.max(from, scene.sentence.from); at < Math.min(to, scene.sentence.to); at++) {
    const word = scene.words[at]
    if (word !== undefined && test(word, at)) return true
  }
  return false
}

const norm = (scene: Scene, at: number): string => scene.words[at]?.norm ?? ''

/** "I have moved …", "I will call …", "we now …": someone on our side does something about it. */
const acts = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (!we.has(norm(scene, at))) continue
    for (let next = at + 1; next <= at + 3 && next < to; next++) {
      const word = norm(scene, next)
      if (word === 'not') break
      if (done.has(word)) return true
    }
  }
  return false
}

const guards = {
  /** The sentence is a real question: it opens like one and ends in a question mark. */
  question: (scene: Scene) => scene.ending.includes('?') && asks.has(norm(scene, scene.sentence.from)),
  /** "not", "never", "no" up to three words before. */
  negated: (scene: Scene) =>
    some(scene, scene.hit.from - 3, scene.hit.from, (word) => /^(not|never|no|without|none|nor)$/.test(word.norm)),
  /** It stands in an if-, when- or whether-clause. */
  conditional: (scene: Scene) =>
    some(scene, scene.hit.from - 5, scene.hit.from, (word, at) => {
      if (!hypothetical.has(word.norm)) return false
      for (let next = at + 1; next <= scene.hit.from; next++) if (scene.words[next]?.before.includes(',')) return false
      return true
    }),
  /** It stands in a relative clause: "everything you need to know". */
  'relative-clause': (scene: Scene) => {
    const previous = norm(scene, scene.hit.from - 1)
    const before = scene.words[scene.hit.from]?.before ?? ''
    return (
      scene.hit.from > scene.sentence.from &&
      before === '' &&
      !/^(and|but|so|then|that|because|think|believe|hope|say|now|still|also|clearly|again)$/.test(previous)
    )
  },
  /** "you must be tired": a guess, not an order. */
  epistemic: (scene: Scene) => /^(be|have|feel|think|wonder)$/.test(norm(scene, scene.hit.to)),
  /** The same sentence owns it: "that is on me", "our mistake". */
  'own-fault': (scene: Scene) => {
    for (let at = scene.sentence.from; at < scene.sentence.to - 1; at++) {
      const pair = `${norm(scene, at)} ${norm(scene, at + 1)}`
      if (
        /^(on (me|us)|(my|our) (fault|mistake|error|side|doing|slip|oversight)|(i|we) (missed|forgot|failed|apologise))$/.test(
          pair,
        )
      )
        return true
    }
    return false
  },
  /** What follows in this sentence or the next is something we did or do about it. */
  'followed-by-action': (scene: Scene) => {
    let end = scene.sentence.to
    const next = scene.words[end]
    if (next !== undefined) while (scene.words[end]?.sentence === next.sentence) end++
    return acts(scene, scene.hit.to, end)
  },
  /** What follows is good news or something we do or offer: "but the refund is through", "but I can do Thursday". */
  'good-news': (scene: Scene) => {
    for (let at = scene.hit.to; at < Math.min(scene.hit.to + 4, scene.words.length); at++) {
      if (/^(good|glad|happy)$/.test(norm(scene, at)) && /^(news|to)$/.test(norm(scene, at + 1))) return true
      if (we.has(norm(scene, at)) && offers.test(`${norm(scene, at + 1)} ${norm(scene, at + 2)}`)) return true
    }
    return false
  },
  /** The client's own words are reported: "you wrote that", "you asked whether". */
  'reports-client': (scene: Scene) =>
    some(scene, scene.sentence.from, scene.hit.from + 1, (word, at) => {
      if (word.norm !== 'you') return false
      return /^(wrote|said|asked|told|mentioned|feel|felt|say|write|describe|described|point|pointed|reported|noted|think|believe|expected)$/.test(
        norm(scene, at + 1),
      )
    }),
} satisfies Record<string, (scene: Scene) => boolean>

export type GuardName = keyof typeof guards
export const guardNames = Object.keys(guards) as readonly GuardName[]

export const guarded = (names: readonly GuardName[], scene: Scene): boolean => names.some((name) => guards[name](scene))
