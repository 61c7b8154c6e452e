import { wordsOfClass } from './classes.ts'
import { type Graph, graphOf } from './graph.ts'
import { guarded } from './guards.ts'
import type { Hit } from './match.ts'
import { matchAt } from './match.ts'
import { type Node, parse } from './pattern.ts'
import type { Rule } from './rule.ts'
import type { Word } from './words.ts'

/** One pattern of one rule; its graph is made when it first wakes. */
interface Compiled {
  readonly rule: Rule
  readonly graph: () => Graph
}

/** All rules behind one index: each pattern waits for its rarest word and sleeps until that word is written. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>
  /** Patterns that have no word of their own to wait for. */
  readonly always: readonly Compiled[]
  /** A rule's look-alikes, made ready when it first hits. */
  readonly exceptions: (rule: Rule) => readonly Graph[]
}

// The commonest words of English mail wake too many patterns; a pattern waits for them only if it has nothing rarer.
const common: ReadonlyMap<string, number> = new Map(
  `the to you i and a of is we for in it that on be have your not this are will with as our can do if at was me by so an or but from all my has no had what please would there they when up just been us he she any were one out more how who them their which could get did should about am time now his her may here send know need let sent see than then still too well also only some other into may ask`
    .split(' ')
    .map((word, rank, all) => [word, all.length - rank]),
)

/** Words of which every match must hold at least one, and how often they wake the pattern. */
interface Wait {
  readonly words: readonly string[]
  readonly cost: number
}

const costOf = (word: string): number => 1 + (common.get(word) ?? 0) * 4

/** The cheapest wait in a sequence. */
function waitsFor(nodes: readonly Node[]): Wait | undefined {
  let best: Wait | undefined
  for (const node of nodes) {
    const wait = waitOf(node)
    if (wait !== undefined && (best === undefined || wait.cost < best.cost)) best = wait
  }
  return best
}

const classWaits = new Map<string, Wait | undefined>()

function waitOf(node: Node): Wait | undefined {
  if (node.is === 'word') return { words: [node.word], cost: costOf(node.word) }
  if (node.is === 'class') {
    if (!classWaits.has(node.name)) {
      const words = wordsOfClass(node.name)
      const all = words === undefined ? undefined : [...words]
      classWaits.set(
        node.name,
        all === undefined ? undefined : { words: all, cost: all.reduce((sum, each) => sum + costOf(each), 0) },
      )
    }
    return classWaits.get(node.name)
  }
  if (node.is !== 'either' || node.optional) return undefined
  const words: string[] = []
  let cost = 0
  for (const sequence of node.of) {
    const wait = waitsFor(sequence)
    if (wait === undefined) return undefined
    words.push(...wait.words)
    cost += wait.cost
  }
  return { words, cost }
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

export function compile(rules: readonly Rule[]): Matcher {
  const byWord = new Map<string, Compiled[]>()
  const always: Compiled[] = []
  const exceptions = new Map<Rule, () => readonly Graph[]>()
  for (const rule of rules) {
    exceptions.set(
      rule,
      once(() => (rule.except ?? []).map((source) => graphOf(parse(source)))),
    )
    for (const source of rule.match) {
      const nodes = parse(source)
      const compiled: Compiled = { rule, graph: once(() => graphOf(nodes)) }
      const wait = waitsFor(nodes)
      if (wait === undefined) always.push(compiled)
      else
        for (const word of new Set(wait.words)) {
          const waiting = byWord.get(word)
          if (waiting === undefined) byWord.set(word, [compiled])
          else waiting.push(compiled)
        }
    }
  }
  return { byWord, always, exceptions: (rule) => exceptions.get(rule)?.() ?? [] }
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
  for (const { rule, graph: ready } of awake) {
    const graph = ready()
    for (const at of startsFor(graph, starts, sentence)) {
      const hit = matchAt(graph, words, at)
      if (hit === undefined) continue
      if (guarded(rule.unless ?? [], { words, hit, sentence, ending })) continue
      if (excepted(matcher.exceptions(rule), words, sentence, starts)) break
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

function excepted(patterns: readonly Graph[], words: readonly Word[], sentence: Hit, starts: Starts): boolean {
  return patterns.some((graph) =>
    startsFor(graph, starts, sentence).some((at) => matchAt(graph, words, at) !== undefined),
  )
}
