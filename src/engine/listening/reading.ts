/** One sentence as the ear takes it in: its words, their base forms, the senses and the patterns of grammar in them. */
import { findSenses, lemmas, type SenseHit } from '../language/senses.ts'
import { type Token, tokenise } from '../language/tokens.ts'
import { findPatterns, type PatternHit } from './patterns/index.ts'

export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly bases: readonly string[]
  readonly hits: readonly SenseHit[]
  /** ` word word word `: what patterns of written words are tested on. */
  readonly words: string
  readonly patterns: readonly PatternHit[]
}

export function readSentence(text: string): Reading {
  const tokens = tokenise(text)
  const bases = lemmas(tokens)
  const words = ` ${tokens.map((t) => t.word).join(' ')} `
  return { text, tokens, bases, hits: findSenses(tokens, bases), words, patterns: findPatterns(words) }
}
