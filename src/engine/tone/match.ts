import { inClass } from './classes.ts'
import type { Node } from './pattern.ts'
import type { Word } from './words.ts'

/** Word indexes: `to` is excluded. */
export interface Hit {
  readonly from: number
  readonly to: number
}

const hard = /[;:.!?()–—…]|--/
const anyMark = /[^'"*_]/

const isWord = (word: Word, norm: string): boolean => !word.quoted && (word.norm === norm || word.also === norm)

const joins: ReadonlySet<string> = new Set(['and', 'but', 'so', 'because', 'as', 'or', 'since', 'which', 'if', 'that'])

/** Whether a clause may start at this word. */
export function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (word === undefined || previous === undefined || previous.sentence !== word.sentence) return true
  return anyMark.test(word.before) || joins.has(previous.norm)
}

/** Whether a clause may end before this word. */
export function closesClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (word === undefined || previous === undefined || previous.sentence !== word.sentence) return true
  return anyMark.test(word.before) || joins.has(word.norm)
}

interface State {
  readonly words: readonly Word[]
  from: number
  to: number
}

/** Continues with the nodes after this one; true as soon as all fit. */
type Next = (at: number) => boolean

const runs = (state: State, at: number): boolean => {
  const word = state.words[at]
  const previous = state.words[at - 1]
  return word !== undefined && previous !== undefined && previous.sentence === word.sentence
}

function step(state: State, nodes: readonly Node[], index: number, at: number, begun: boolean, next: Next): boolean {
  const node = nodes[index]
  if (node === undefined) return next(at)
  const { words } = state
  const word = words[at]
  switch (node.is) {
    case 'word':
    case 'class':
    case 'any': {
      if (word === undefined) return false
      if (begun && (!runs(state, at) || hard.test(word.before))) return false
      if (node.is === 'word' && !isWord(word, node.word)) return false
      if (node.is === 'class' && (word.quoted || !inClass(node.name, word))) return false
      return step(state, nodes, index + 1, at + 1, true, next)
    }
    case 'gap': {
      for (let count = 0; count <= node.most; count++) {
        if (step(state, nodes, index + 1, at + count, begun, next)) return true
        const passed = words[at + count]
        if (passed === undefined || (begun && !runs(state, at + count))) return false
        if (begun && passed.before !== '' && (node.loose ? /[.!?]/.test(passed.before) : hard.test(passed.before))) {
          return false
        }
      }
      return false
    }
    case 'either': {
      for (const sequence of node.of) {
        const rest: Next = (end) => step(state, nodes, index + 1, end, begun || end > at, next)
        if (step(state, sequence, 0, at, begun, rest)) return true
      }
      return node.optional && step(state, nodes, index + 1, at, begun, next)
    }
    case 'stop': {
      if (word === undefined) return false
      const crossed = !runs(state, at) || hard.test(word.before) || word.before.includes(',')
      return crossed && step(state, nodes, index + 1, at, false, next)
    }
    case 'first':
      return !runs(state, at) && step(state, nodes, index + 1, at, begun, next)
    case 'last':
      return (word === undefined || !runs(state, at)) && step(state, nodes, index + 1, at, begun, next)
    case 'opens':
      return opensClause(words, at) && step(state, nodes, index + 1, at, begun, next)
    case 'closes':
      return closesClause(words, at) && step(state, nodes, index + 1, at, begun, next)
    case 'from': {
      const old = state.from
      state.from = at
      if (step(state, nodes, index + 1, at, begun, next)) return true
      state.from = old
      return false
    }
    case 'to': {
      const old = state.to
      state.to = at
      if (step(state, nodes, index + 1, at, begun, next)) return true
      state.to = old
      return false
    }
  }
}

/** Tries a pattern with its first word at `at`. */
export function matchAt(nodes: readonly Node[], words: readonly Word[], at: number): Hit | undefined {
  const state: State = { words, from: at, to: -1 }
  let end = -1
  const found = step(state, nodes, 0, at, false, (last) => {
    end = last
    return true
  })
  if (!found) return undefined
  const to = state.to === -1 ? end : state.to
  return to > state.from ? { from: state.from, to } : undefined
}
