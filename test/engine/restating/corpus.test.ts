/** Invariants over every complaint of the corpus, and speed. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restate } from '../../../src/engine/restating/restate.ts'
import { broken } from './invariants.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const rows = <T>(prefix: string): T[] =>
  readdirSync(corpus)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as T)

const quotes = rows<{ body: string; date: string; complaints: { quote: string }[] }>('emails-').flatMap((mail) =>
  mail.complaints.map((each) => ({ quote: each.quote, mail: mail.body })),
)
const sentences = rows<{ t: string; y: number }>('sentences-').filter((row) => row.y === 1)

describe('restating the corpus', () => {
  it('breaks no rule on complaints of whole mails', () => {
    const bad = quotes.flatMap(({ quote, mail }) =>
      broken(quote, restate(quote, { mail })).map((what) => `${what}: ${quote} → ${restate(quote, { mail })}`),
    )
    expect(bad).toEqual([])
  })

  it('breaks no rule on single complaints', () => {
    const bad = sentences.flatMap(({ t }) => broken(t, restate(t)).map((what) => `${what}: ${t} → ${restate(t)}`))
    expect(bad).toEqual([])
  })

  it('finds words of its own for at least nine in ten', () => {
    expect(quotes.filter(({ quote }) => restate(quote) !== '').length / quotes.length).toBeGreaterThan(0.9)
  })

  it('takes a few milliseconds for each at most, warm', () => {
    const start = performance.now()
    for (const { quote } of quotes) restate(quote)
    expect((performance.now() - start) / quotes.length).toBeLessThan(5)
  })
})

describe('any string', () => {
  it('is taken without complaint', () => {
    const word = fc.constantFrom(
      'you',
      'I',
      'never',
      'the',
      'site',
      'is',
      'down',
      ',',
      '.',
      '?',
      '"',
      "don't",
      'and',
      'but',
      'please',
      'send',
      '5',
      'Monday',
      '\n',
      '!',
      '(',
      ')',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(broken(text, restate(text)).filter((what) => what.startsWith('a '))).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['one word over and over', 'you '.repeat(5000)],
    ['commas', 'a, '.repeat(5000)],
    ['quotation marks', '"'.repeat(5000)],
    ['capitals', 'WHY '.repeat(5000)],
    ['joints', 'I said and you said but '.repeat(400)],
    ['openers', 'honestly, '.repeat(2000)],
    ['spaces', ' '.repeat(20000)],
    ['letters', 'x'.repeat(20000)],
    ['question', `why ${'the '.repeat(3000)}?`],
  ])('is read in bounded time: %s', (_, text) => {
    const start = performance.now()
    restate(text)
    expect(performance.now() - start).toBeLessThan(250)
  })
})
