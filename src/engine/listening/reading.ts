/** One sentence as the ear takes it in: its words, their base forms, the senses in them. */
import { findSenses, lemmas, type SenseHit } from '../language/senses.ts'
import { type Token, tokenise } from '../language/tokens.ts'

export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly bases: readonly string[]
  readonly hits: readonly SenseHit[]
  /** ` word word word `: what patterns of written words are tested on. */
  readonly words: string
}

export function readSentence(text: string): Reading {
  const tokens = tokenise(text)
  const bases = lemmas(tokens)
  return { text, tokens, bases, hits: findSenses(tokens, bases), words: ` ${tokens.map((t) => t.word).join(' ')} ` }
}
