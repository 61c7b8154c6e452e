import { expect, it } from 'vitest'
import { bestThreshold, learn, tabulate } from '../../src/training/table.ts'

const all = [true, true, true, true, true]

it('sets the threshold where F1 is best', () => {
  expect(bestThreshold([3, 2, 1, 0, -1], [1, 1, 0, 0, 0], all)).toBe(1.5)
  expect(bestThreshold([3, 2, 1, 0, -1], [1, 0, 1, 1, 0], all)).toBe(-0.5)
})

it('looks only at the rows that count', () => {
  expect(bestThreshold([9, 3, 2, 1, 0], [0, 1, 1, 0, 0], [false, true, true, true, true])).toBe(1.5)
})

it('gives some F1 up for silence, and no more', () => {
  const odds = [4, 3, 2, 1, 0]
  const labels = [1, 1, 0, 1, 0]
  expect(bestThreshold(odds, labels, all)).toBe(0.5)
  expect(bestThreshold(odds, labels, all, 0.1)).toBe(2.5)
})

it('keeps the features that say most, and none the weight file could not hold', () => {
  const lists = Array.from({ length: 40 }, (_, i) => [i % 2 ? 'w:late' : 'w:thanks', `w:${i % 5}`, 'w:1,200'])
  const model = learn({ table: tabulate(lists, 2), labels: lists.map((_, i) => i % 2), l2: 1 }, 2)
  expect([...model.weights.keys()].sort()).toEqual(['w:late', 'w:thanks'])
  expect(model.weights.get('w:late')).toBeGreaterThan(0)
})
