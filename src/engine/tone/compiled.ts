import { wordsOfClass } from './classes.ts'
import { type Graph, graphOf } from './graph.ts'
import { guarded } from './guards.ts'
import type { Hit } from './match.ts'
import { matchAt } from './match.ts'
import type { Node } from './pattern.ts'
import type { Rule } from './rule.ts'
import type { Word } from './words.ts'

/** One pattern of one rule. */
interface Compiled {
  readonly rule: Rule
  readonly graph: Graph
}

/** All rules behind one index: each pattern waits for its rarest word and sleeps until that word is written. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>
  /** Patterns that have no word of their own to wait for. */
  readonly always: readonly Compiled[]
  readonly exceptions: ReadonlyMap<string, readonly Graph[]>
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
  const exceptions = new Map<string, Graph[]>()
  for (const rule of rules) {
    if (rule.except !== undefined) exceptions.set(rule.id, rule.except.map(graphOf))
    for (const source of rule.match) {
      const compiled: Compiled = { rule, graph: graphOf(source) }
      const words = waitsFor(compiled.graph.nodes)
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
    wake(awake, matcher.byWord.get(word.norm))
    if (word.also !== undefined) wake(awake, matcher.byWord.get(word.also))
  }
  const starts = startsOf(words, sentence)
  const hits: RuleHit[] = []
  for (const { rule, graph } of awake) {
    for (const at of startsFor(graph, starts, sentence)) {
      const hit = matchAt(graph, words, at)
      if (hit === undefined) continue
      if (guarded(rule.unless ?? [], { words, hit, sentence, ending })) continue
      if (excepted(matcher.exceptions.get(rule.id), words, sentence, starts)) break
      hits.push({ ...hit, rule })
    }
  }
  return hits
}

const wake = (awake: Set<Compiled>, waiting: readonly Compiled[] | undefined): void => {
  if (waiting !== undefined) for (const compiled of waiting) awake.add(compiled)
}

/** Where each word of the sentence stands. */
type Starts = ReadonlyMap<string, readonly number[]>

function startsOf(words: readonly Word[], sentence: Hit): Starts {
  const starts = new Map<string, number[]>()
  const put = (word: string, at: number) => {
    const list = starts.get(word)
    if (list === undefined) starts.set(word, [at])
    else list.push(at)
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]
    if (word === undefined) break
    put(word.norm, at)
    if (word.also !== undefined) put(word.also, at)
  }
  return starts
}

/** Where a pattern may begin, from whichever is the shorter list: the sentence's words or the pattern's first words. */
function startsFor(graph: Graph, starts: Starts, sentence: Hit): number[] {
  const found: number[] = []
  if (graph.first === undefined) {
    for (let at = sentence.from; at < sentence.to; at++) found.push(at)
  } else if (graph.first.size < starts.size) {
    for (const word of graph.first) found.push(...(starts.get(word) ?? []))
  } else {
    for (const [word, places] of starts) if (graph.first.has(word)) found.push(...places)
  }
  return found.length < 2 ? found : found.sort((a, b) => a - b)
}

function excepted(
  patterns: readonly Graph[] | undefined,
  words: readonly Word[],
  sentence: Hit,
  starts: Starts,
): boolean {
  if (patterns === undefined) return false
  return patterns.some((graph) =>
    startsFor(graph, starts, sentence).some((at) => matchAt(graph, words, at) !== undefined),
  )
}
