import { expect, it } from 'vitest'
import { ink, oneLine } from '../../src/cli/ink.ts'

it('paints on a terminal only, and not where NO_COLOR is set', () => {
  expect(ink(true, {}).bold('a')).toBe('\u001b[1ma\u001b[22m')
  expect(ink(true, { NO_COLOR: '1' }).bold('a')).toBe('a')
  expect(ink(true, { NO_COLOR: '' }).bold('a')).not.toBe('a')
  expect(ink(true, { TERM: 'dumb' }).bold('a')).toBe('a')
  expect(ink(false, {}).bold('a')).toBe('a')
})

it('lets no mail steer the terminal', () => {
  expect(oneLine('a\u001b[2Jb\nc\u0007')).toBe('a [2Jb c')
})
