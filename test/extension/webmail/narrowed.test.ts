import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { narrowed } from '../../../src/extension/webmail/gmail/replace.ts'

describe('what differs between two wordings', () => {
  test.each([
    ['As per my last email', 'In my last email', 'As per', 'In'],
    ['my last email', 'my email', 'last ', ''],
    ['you always do', 'you do', 'always ', ''],
    ['same', 'same', '', ''],
    ['sorry', 'so', 'sorry', 'so'],
    ['very late', '', 'very late', ''],
  ])('%s → %s', (before, after, old, fresh) => {
    const { start, end, text } = narrowed(before, after)
    expect([before.slice(start, end), text]).toEqual([old, fresh])
  })

  test('put in place it gives the new wording', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'long', ' ', '  ', '\n', '👩‍👧', '.'), { maxLength: 12 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { start, end, text } = narrowed(before, after)
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after)
      }),
    )
  })
})
