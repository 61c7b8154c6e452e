/** What `npm run eval` measured last must still hold: one fold is learned and judged again. */
import { describe, expect, it } from 'vitest'
import { calmSentences, labelledMails, labelledSentences } from '../../../src/training/corpus.ts'
import { crossValidate } from '../../../src/training/cross-validate.ts'
import { hearCalm, hearMail, hearSentence } from '../../../src/training/examples.ts'
import { f1, precision } from '../../../src/training/measure.ts'
import figures from './figures.json' with { type: 'json' }

/** Two points in a hundred. */
const slack = 0.02

describe('the figures', () => {
  it('still hold on the first fold', { timeout: 240_000 }, () => {
    const counts = crossValidate({
      lessons: {
        mails: labelledMails().map(hearMail),
        sentences: labelledSentences().map(hearSentence),
        calm: calmSentences().map(hearCalm),
      },
      only: [0],
    })
    const none = { right: 0, wrong: 0, missed: 0 }
    for (const [name, figure] of Object.entries(figures.firstFold)) {
      const count = counts.get(name) ?? none
      const now = name === 'ordinary sentence stays silent' ? precision(count) : f1(count)
      expect(now, name).toBeGreaterThanOrEqual(figure - slack)
    }
  })

  it('are what the product needs at least', () => {
    expect(figures.all['mail is a complaint']).toBeGreaterThan(0.85)
    expect(figures.all['ordinary sentence stays silent']).toBeGreaterThanOrEqual(0.98)
  })
})
