import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nounPhrases } from '../../../src/engine/language/noun-phrases.ts'

const cases: readonly [sentence: string, things: readonly string[]][] = [
  ['The patient app was due with our testers on 2 February.', ['The patient app']],
  ['The proofs for the anniversary booklet were meant to be here.', ['The proofs', 'the anniversary booklet']],
  ['Your driver left the pallets in the rain, again.', ['the pallets', 'the rain']],
  ['We told you that our logo was wrong.', ['our logo']],
  ['It has taken the whole week and nobody rang.', []],
  ['You said this would be quick.', []],
]

describe('nounPhrases', () => {
  it.each(cases)('%s', (sentence, things) => {
    expect(nounPhrases(sentence).map((phrase) => phrase.quote)).toEqual(things)
  })

  it('finds in any string only what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        for (const { start, end, quote } of nounPhrases(text)) expect(text.slice(start, end)).toBe(quote)
      }),
      { numRuns: 200 },
    )
  })
})
