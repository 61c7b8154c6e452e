import { describe, expect, it } from 'vitest'
import { ownFeatures } from '../../../src/engine/listening/features.ts'
import { findPatterns, patterns } from '../../../src/engine/listening/patterns/index.ts'
import { examples, saysPlainly } from '../../../src/engine/listening/plain.ts'
import { readSentence } from '../../../src/engine/listening/reading.ts'

const found = (text: string): string[] => findPatterns(readSentence(text).words).map((hit) => hit.pattern.id)

describe('patterns of grammar', () => {
  it('have ids of their own', () => {
    expect(new Set(patterns.map((pattern) => pattern.id)).size).toBe(patterns.length)
  })

  it.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, pattern) => {
    for (const example of pattern.examples.flags) expect(found(example), example).toContain(id)
    for (const example of pattern.examples.passes) expect(found(example), example).not.toContain(id)
  })

  it('take bounded time on words made to be slow', () => {
    const started = performance.now()
    for (const words of [
      'a '.repeat(2000),
      '1 '.repeat(2000),
      'not '.repeat(2000),
      `${'x'.repeat(4000)} `.repeat(3),
      'i have not the '.repeat(500),
    ])
      findPatterns(` ${words}`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('what needs no weighing', () => {
  const says = (text: string): boolean => saysPlainly(ownFeatures(readSentence(text)))
  it.each(examples.flags)('%s', (text) => expect(says(text)).toBe(true))
  it.each(examples.passes)('not: %s', (text) => expect(says(text)).toBe(false))
})
