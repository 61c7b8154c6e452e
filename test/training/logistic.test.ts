import { expect, it } from 'vitest'
import { fitLogistic, logit, type Row } from '../../src/training/logistic.ts'

/** Rows from a generator that gives the same each time (Park & Miller 1988). */
function example(): { rows: Row[]; labels: number[] } {
  let state = 7
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  const rows = Array.from({ length: 400 }, () => {
    const at = [...new Set(Array.from({ length: 6 }, () => Math.floor(next() * 40)))]
    return { at: Int32Array.from(at), value: Float32Array.from(at, (_, i) => (i % 2 === 0 ? 1 : 0.5)) }
  })
  const labels = rows.map(({ at }) => (at.filter((f) => f < 12).length > 1 ? (next() < 0.2 ? 0.6 : 1) : 0))
  return { rows, labels }
}

it('stands where the loss with its penalty is lowest', () => {
  const { rows, labels } = example()
  const l2 = 2
  const fitted = fitLogistic({ rows, labels, features: 40, l2 })
  const slope = Float64Array.from(fitted.weights, (weight) => l2 * weight)
  for (const [r, row] of rows.entries()) {
    const away = 1 / (1 + Math.exp(-logit(fitted, row))) - (labels[r] ?? 0)
    row.at.forEach((f, k) => {
      slope[f] = (slope[f] ?? 0) + away * (row.value[k] ?? 0)
    })
  }
  expect(Math.max(...slope.map(Math.abs))).toBeLessThan(0.5)
})

it('fits the same twice, and counts weights as repeated rows', () => {
  const { rows, labels } = example()
  const once = fitLogistic({ rows, labels, features: 40, l2: 2 })
  expect(fitLogistic({ rows, labels, features: 40, l2: 2 })).toEqual(once)
  const twice = fitLogistic({ rows: [...rows, ...rows], labels: [...labels, ...labels], features: 40, l2: 4 })
  const weighed = fitLogistic({ rows, labels, weights: labels.map(() => 2), features: 40, l2: 4 })
  const odds = (row: Row) => [logit(once, row), logit(twice, row), logit(weighed, row)]
  for (const row of rows.slice(0, 20)) {
    const [a = 0, b = 0, c = 0] = odds(row)
    expect(Math.abs(a - b)).toBeLessThan(0.15)
    expect(Math.abs(a - c)).toBeLessThan(0.15)
  }
})
