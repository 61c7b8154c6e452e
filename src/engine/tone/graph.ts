import { classTest, wordsOfClass } from './classes.ts'
import type { Node } from './pattern.ts'

/**
 * A pattern made ready for matching: every step knows the step after it, and a choice knows by the next word which of
 * its ways can fit.
 */
export type Step =
  | { readonly is: 'word'; readonly word: string; readonly next: Step }
  | { readonly is: 'class'; readonly test: (norm: string) => boolean; readonly next: Step }
  | { readonly is: 'any'; readonly next: Step }
  | { readonly is: 'gap'; readonly most: number; readonly loose: boolean; readonly next: Step }
  | { readonly is: 'choice'; readonly byWord: ReadonlyMap<string, readonly Step[]>; readonly rest: readonly Step[] }
  | { readonly is: 'first' | 'last' | 'opens' | 'closes' | 'stop' | 'from' | 'to'; readonly next: Step }
  | { readonly is: 'end' }

const end: Step = { is: 'end' }

/** The words with which a step can begin; nothing if that cannot be listed. */
function firstWords(step: Step, classOf: ReadonlyMap<Step, string>): ReadonlySet<string> | undefined {
  switch (step.is) {
    case 'word':
      return new Set([step.word])
    case 'class':
      return wordsOfClass(classOf.get(step) ?? '')
    case 'choice':
      return step.rest.length > 0 ? undefined : new Set(step.byWord.keys())
    case 'first':
    case 'opens':
    case 'from':
      return firstWords(step.next, classOf)
    default:
      return undefined
  }
}

export interface Graph {
  readonly start: Step
  /** Words one of which every match begins with. */
  readonly first: ReadonlySet<string> | undefined
}

export function graphOf(nodes: readonly Node[]): Graph {
  const classOf = new Map<Step, string>()
  const link = (sequence: readonly Node[], next: Step): Step =>
    sequence.reduceRight<Step>((after, node) => one(node, after), next)
  const one = (node: Node, next: Step): Step => {
    if (node.is === 'class') {
      const step: Step = { is: 'class', test: classTest(node.name), next }
      classOf.set(step, node.name)
      return step
    }
    if (node.is !== 'either') return { ...node, next }
    const ways = node.of.map((sequence) => link(sequence, next))
    if (node.optional) ways.push(next)
    const byWord = new Map<string, Step[]>()
    const rest: Step[] = []
    for (const way of new Set(ways)) {
      const words = firstWords(way, classOf)
      if (words === undefined || words.size > 40) rest.push(way)
      else
        for (const word of words) {
          const list = byWord.get(word)
          if (list === undefined) byWord.set(word, [way])
          else list.push(way)
        }
    }
    return { is: 'choice', byWord, rest }
  }
  const start = link(nodes, end)
  return { start, first: firstWords(start, classOf) }
}
