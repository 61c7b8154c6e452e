import { describe, expect, it } from 'vitest'
import { findSenses, lemmaOf, lemmas } from '../../../src/engine/language/senses.ts'
import { tokenise } from '../../../src/engine/language/tokens.ts'

const words = (text: string): string =>
  tokenise(text)
    .map((token) => token.word)
    .join(' ')
const senses = (text: string): string[] => {
  const tokens = tokenise(text)
  return findSenses(tokens, lemmas(tokens)).map((hit) => hit.sense)
}

describe('tokenise', () => {
  it.each([
    ["I haven't, can't and won't.", 'i have not can not and will not'],
    ['It’s Anna’s re-send, u know', 'it be anna re send you know'],
    ['You would of told me', 'you would have told me'],
    ['£1,200 at 9am, 20%', '£ 1,200 at 9am 20 %'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))

  it('keeps the place of every word', () => {
    const text = 'We haven’t heard 😀 anything!'
    for (const token of tokenise(text))
      expect(text.slice(token.start, token.end)).toMatch(/^(We|haven’t|heard|anything)$/)
  })
})

describe('lemmaOf', () => {
  it.each([
    ['waiting', 'wait'],
    ['promised', 'promise'],
    ['cancelled', 'cancel'],
    ['included', 'include'],
    ['sent', 'send'],
    ['queries', 'query'],
    ['business', 'business'],
    ['morning', 'morning'],
    ['making', 'make'],
  ])('%s is %s', (word, base) => expect(lemmaOf(word)).toBe(base))
})

describe('findSenses', () => {
  it('finds words and phrases, with light words between', () => {
    expect(senses("I still haven't had a reply.")).toEqual(expect.arrayContaining(['waiting-still', 'no-answer']))
    expect(senses('The homepage has slipped again.')).toContain('slipped-again')
  })

  it('does not hear a complaint in its opposite', () => {
    expect(senses('I really can not fault the work.')).not.toContain('error-word')
  })

  it('takes bounded time on words made to be slow', () => {
    const started = performance.now()
    senses('still not have be do the a '.repeat(2000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
