/** What `npm run eval` measured last must still hold: one fold is learned and judged again. */
import { describe, expect, it } from 'vitest'
import { judgeFold } from '../../../src/training/cross-validate.ts'
import { figuresOf } from '../../../src/training/figures.ts'
import { wholeCorpus } from '../../../src/training/lessons.ts'
import figures from './figures.json' with { type: 'json' }

/** Two points in a hundred. */
const slack = 0.02

describe('the figures', () => {
  it('still hold on the first fold', { timeout: 240_000 }, () => {
    const now = figuresOf(judgeFold(wholeCorpus(), { using: 'all', share: 1 }, 0))
    for (const [name, figure] of Object.entries(figures.firstFold))
      expect(now[name], name).toBeGreaterThanOrEqual(figure - slack)
  })

  it('are what the product needs at least', () => {
    expect(figures.all['mail is a complaint']).toBeGreaterThan(0.85)
    expect(figures.all['ordinary sentence stays silent']).toBeGreaterThanOrEqual(0.98)
  })
})
