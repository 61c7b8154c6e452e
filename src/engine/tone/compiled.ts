import { wordsOfClass } from './classes.ts'
import { guarded } from './guards.ts'
import type { Hit } from './match.ts'
import { matchAt } from './match.ts'
import { type Node, parse } from './pattern.ts'
import type { Rule } from './rule.ts'
import type { Word } from './words.ts'

/** One pattern of one rule. */
interface Compiled {
  readonly rule: Rule
  readonly nodes: readonly Node[]
}

/** All rules behind one index: each pattern waits for its rarest word and sleeps until that word is written. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>
  /** Patterns that have no word of their own to wait for. */
  readonly always: readonly Compiled[]
  readonly exceptions: ReadonlyMap<string, readonly (readonly Node[])[]>
}

// The commonest words of English mail wake too many patterns; a pattern waits for them only if it has nothing rarer.
const common: ReadonlyMap<string, number> = new Map(
  `the to you i and a of is we for in it that on be have your not this are will with as our can do if at was me by so an or but from all my has no had what please would there they when up just been us he she any were one out more how who them their which could get did should about am time now his her may here send know need let sent see than then still too well also only some other into may ask`
    .split(' ')
    .map((word, rank, all) => [word, all.length - rank]),
)

const cost = (words: ReadonlySet<string>): number => {
  let sum = 0
  for (const word of words) sum += 1 + (common.get(word) ?? 0) * 4
  return sum
}

/** The cheapest set of words of which every match must hold at least one. */
function waitsFor(nodes: readonly Node[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined
  for (const node of nodes) {
    const words = required(node)
    if (words !== undefined && (best === undefined || cost(words) < cost(best))) best = words
  }
  return best
}

function required(node: Node): ReadonlySet<string> | undefined {
  if (node.is === 'word') return new Set([node.word])
  if (node.is === 'class') return wordsOfClass(node.name)
  if (node.is !== 'either' || node.optional) return undefined
  const all = new Set<string>()
  for (const sequence of node.of) {
    const words = waitsFor(sequence)
    if (words === undefined) return undefined
    for (const word of words) all.add(word)
  }
  return all
}

export function compile(rules: readonly Rule[]): Matcher {
  const byWord = new Map<string, Compiled[]>()
  const always: Compiled[] = []
  const exceptions = new Map<string, (readonly Node[])[]>()
  for (const rule of rules) {
    if (rule.except !== undefined) exceptions.set(rule.id, rule.except.map(parse))
    for (const source of rule.match) {
      const compiled: Compiled = { rule, nodes: parse(source) }
      const words = waitsFor(compiled.nodes)
      if (words === undefined) always.push(compiled)
      else
        for (const word of words) {
          const waiting = byWord.get(word)
          if (waiting === undefined) byWord.set(word, [compiled])
          else waiting.push(compiled)
        }
    }
  }
  return { byWord, always, exceptions }
}

export interface RuleHit extends Hit {
  readonly rule: Rule
}

/** All hits of all rules in one sentence of the text, guards applied, overlaps not yet settled. */
export function hitsIn(matcher: Matcher, words: readonly Word[], sentence: Hit, ending: string): RuleHit[] {
  const awake = new Set<Compiled>(matcher.always)
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]
    if (word === undefined) break
    for (const compiled of matcher.byWord.get(word.norm) ?? []) awake.add(compiled)
    if (word.also !== undefined) for (const compiled of matcher.byWord.get(word.also) ?? []) awake.add(compiled)
  }
  const hits: RuleHit[] = []
  for (const { rule, nodes } of awake) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const hit = matchAt(nodes, words, at)
      if (hit === undefined) continue
      at = Math.max(at, hit.to - 1)
      if (guarded(rule.unless ?? [], { words, hit, sentence, ending })) continue
      if (excepted(matcher.exceptions.get(rule.id), words, sentence)) break
      hits.push({ ...hit, rule })
    }
  }
  return hits
}

function excepted(patterns: readonly (readonly Node[])[] | undefined, words: readonly Word[], sentence: Hit): boolean {
  if (patterns === undefined) return false
  return patterns.some((nodes) => {
    for (let at = sentence.from; at < sentence.to; at++) if (matchAt(nodes, words, at) !== undefined) return true
    return false
  })
}
