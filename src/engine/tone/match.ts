import type { Graph, Step } from './graph.ts'
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
function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (word === undefined || previous === undefined || previous.sentence !== word.sentence) return true
  return anyMark.test(word.before) || joins.has(previous.norm)
}

/** Whether a clause may end before this word. */
function closesClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (word === undefined || previous === undefined || previous.sentence !== word.sentence) return true
  return anyMark.test(word.before) || joins.has(word.norm)
}

interface State {
  readonly words: readonly Word[]
  from: number
  to: number
  end: number
}

/** Whether this word stands in the same sentence as the one before. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]?.sentence === words[at - 1]?.sentence

/** `begun` says that a word has matched already, so that the next one must follow it without a stop between. */
function fits(state: State, step: Step, at: number, begun: boolean): boolean {
  const { words } = state
  const word = words[at]
  switch (step.is) {
    case 'end':
      state.end = at
      return true
    case 'word':
      return (
        word !== undefined &&
        isWord(word, step.word) &&
        follows(words, at, begun) &&
        fits(state, step.next, at + 1, true)
      )
    case 'class':
      return (
        word !== undefined &&
        !word.quoted &&
        (step.test(word.norm) || (word.also !== undefined && step.test(word.also))) &&
        follows(words, at, begun) &&
        fits(state, step.next, at + 1, true)
      )
    case 'any':
      return word !== undefined && follows(words, at, begun) && fits(state, step.next, at + 1, true)
    case 'choice':
      return (
        (word !== undefined && oneFits(state, step.byWord.get(word.norm), at, begun)) ||
        (word?.also !== undefined && oneFits(state, step.byWord.get(word.also), at, begun)) ||
        oneFits(state, step.rest, at, begun)
      )
    case 'gap':
      for (let count = 0; ; count++) {
        if (fits(state, step.next, at + count, begun)) return true
        const passed = words[at + count]
        if (count === step.most || passed === undefined) return false
        if (begun && (!goesOn(words, at + count) || (step.loose ? /[.!?]/ : hard).test(passed.before))) return false
      }
    case 'stop':
      return (
        word !== undefined &&
        (!goesOn(words, at) || hard.test(word.before) || word.before.includes(',')) &&
        fits(state, step.next, at, false)
      )
    case 'first':
      return !goesOn(words, at) && fits(state, step.next, at, begun)
    case 'last':
      return (word === undefined || !goesOn(words, at)) && fits(state, step.next, at, begun)
    case 'opens':
      return opensClause(words, at) && fits(state, step.next, at, begun)
    case 'closes':
      return closesClause(words, at) && fits(state, step.next, at, begun)
    case 'from':
      return marking(state, 'from', at, fits, step.next, begun)
    case 'to':
      return marking(state, 'to', at, fits, step.next, begun)
  }
}

const follows = (words: readonly Word[], at: number, begun: boolean): boolean =>
  !begun || (goesOn(words, at) && !hard.test(words[at]?.before ?? ''))

const oneFits = (state: State, ways: readonly Step[] | undefined, at: number, begun: boolean): boolean => {
  if (ways === undefined) return false
  for (const way of ways) if (fits(state, way, at, begun)) return true
  return false
}

function marking(
  state: State,
  mark: 'from' | 'to',
  at: number,
  rest: typeof fits,
  next: Step,
  begun: boolean,
): boolean {
  const old = state[mark]
  state[mark] = at
  if (rest(state, next, at, begun)) return true
  state[mark] = old
  return false
}

/** Tries a pattern with its first word at `at`. */
export function matchAt(graph: Graph, words: readonly Word[], at: number): Hit | undefined {
  const word = words[at]
  if (graph.first !== undefined && word !== undefined) {
    if (!graph.first.has(word.norm) && (word.also === undefined || !graph.first.has(word.also))) return undefined
  }
  const state: State = { words, from: at, to: -1, end: -1 }
  if (!fits(state, graph.start, at, false)) return undefined
  const to = state.to === -1 ? state.end : state.to
  return to > state.from ? { from: state.from, to } : undefined
}
