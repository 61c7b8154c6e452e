import { describe, expect, it } from 'vitest'
import { graphOf } from '../../../src/engine/tone/graph.ts'
import { matchAt } from '../../../src/engine/tone/match.ts'
import { parse } from '../../../src/engine/tone/pattern.ts'
import { sentencesOf } from '../../../src/engine/tone/sentences.ts'
import { wordsOf } from '../../../src/engine/tone/words.ts'

/** The words a pattern marks in a text, or nothing. */
const marks = (pattern: string, text: string): string | undefined => {
  const words = sentencesOf(text).flatMap((span, index) => wordsOf(text, span.start, span.end, index, () => false))
  const graph = graphOf(parse(pattern))
  for (let at = 0; at < words.length; at++) {
    const hit = matchAt(graph, words, at)
    if (hit !== undefined) return text.slice(words[hit.from]?.start, words[hit.to - 1]?.end)
  }
  return undefined
}

describe('the language of the rules', () => {
  it.each([
    ['do not', 'I don’t know', 'don’t'],
    ['you (should|could) have', 'you could’ve asked', 'you could’ve'],
    ['very [very] sorry', 'I am very very sorry', 'very very sorry'],
    ['you {total}', 'and you constantly ask', 'you constantly'],
    ['you * it', 'you broke it', 'you broke it'],
    ['you ..2 late', 'you are always late', 'you are always late'],
    ['sorry ~3 but', 'sorry, the file is late, but', undefined],
    ['sorry ~4 but', 'sorry, the file is late, but', 'sorry, the file is late, but'],
    ['^ sorry', 'Sorry about that', 'Sorry'],
    ['late $', 'it was late', 'late'],
    ['sorry ; still', 'I am sorry. Still, we tried.', 'sorry. Still'],
    ['we «told you» so', 'we told you so', 'told you'],
    ['apologise', 'I apologize', 'apologize'],
  ])('%s in "%s"', (pattern, text, marked) => {
    expect(marks(pattern, text)).toBe(marked)
  })

  it.each([
    ['^ sorry', 'I am sorry'],
    ['you ..2 late', 'you are, I think, always too late'],
    ['we told', 'we. Told'],
    ['< told', 'we told'],
  ])('%s not in "%s"', (pattern, text) => {
    expect(marks(pattern, text)).toBeUndefined()
  })

  it('refuses an open bracket and an unknown class', () => {
    expect(() => parse('(a|b')).toThrow()
    expect(() => graphOf(parse('{nobody-knows}'))).toThrow()
  })
})
