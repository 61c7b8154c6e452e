import { parts } from './words.ts'

/**
 * The little language of the rules, over words:
 *
 *     word        that word, in any spelling or contraction ("don't" is "do not")
 *     (a|b c)     either
 *     [a|b]       perhaps
 *     {name}      a class of words (classes.ts)
 *     *           any one word
 *     ..4         up to four words, not across a stop
 *     ~4          the same, across commas and dashes too
 *     ^  $        start and end of the sentence
 *     <  >        start and end of a clause
 *     ;           a stop inside the sentence, or a sentence end
 *     « »         where the finding starts and ends, if not all of it
 */
export type Node =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'class'; readonly name: string }
  | { readonly is: 'any' }
  | { readonly is: 'either'; readonly of: readonly (readonly Node[])[]; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number; readonly loose: boolean }
  | { readonly is: 'first' | 'last' | 'opens' | 'closes' | 'stop' | 'from' | 'to' }

const lexeme = /[()[\]|^$<>;«»]|\{[a-z-]+\}|\.\.\d+|~\d+|\*|[^\s()[\]|^$<>;«»{}]+/gu

const marks: Readonly<Record<string, Node>> = {
  '*': { is: 'any' },
  '^': { is: 'first' },
  $: { is: 'last' },
  '<': { is: 'opens' },
  '>': { is: 'closes' },
  ';': { is: 'stop' },
  '«': { is: 'from' },
  '»': { is: 'to' },
}

const literals = new Map<string, readonly Node[]>()

// The same few thousand words stand in all patterns.
const literal = (source: string): readonly Node[] => {
  const known = literals.get(source)
  if (known !== undefined) return known
  const made: readonly Node[] = parts(source).map((word) => ({ is: 'word', word }))
  literals.set(source, made)
  return made
}

/** Reads one pattern; throws on a bracket that does not close. */
export function parse(source: string): readonly Node[] {
  const lexemes = source.match(lexeme) ?? []
  let at = 0
  const sequences = (close: string): Node[][] => {
    const all: Node[][] = [[]]
    while (at < lexemes.length) {
      const next = lexemes[at++] ?? ''
      if (next === close) return all
      if (next === '|') {
        all.push([])
        continue
      }
      all.at(-1)?.push(...node(next))
    }
    if (close !== '') throw new Error(`No ${close} in pattern: ${source}`)
    return all
  }
  const node = (next: string): readonly Node[] => {
    if (next === '(') return [{ is: 'either', of: sequences(')'), optional: false }]
    if (next === '[') return [{ is: 'either', of: sequences(']'), optional: true }]
    if (next.startsWith('{')) return [{ is: 'class', name: next.slice(1, -1) }]
    if (next.startsWith('..')) return [{ is: 'gap', most: Number(next.slice(2)), loose: false }]
    if (next.startsWith('~')) return [{ is: 'gap', most: Number(next.slice(1)), loose: true }]
    const mark = marks[next]
    if (mark !== undefined) return [mark]
    return literal(next)
  }
  const all = sequences('')
  return all[0] ?? []
}
