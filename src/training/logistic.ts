/**
 * Logistic regression with an L2 penalty, fitted by coordinate descent on its dual (Yu, Huang & Lin, "Dual coordinate
 * descent methods for logistic regression and maximum entropy models", 2011, algorithm 5): one example at a time, no
 * learning rate to tune, and the order of examples is drawn from a fixed seed, so that the same corpus gives the same
 * weights.
 */

/** One example: indices of the features that are present, each with its value. */
export interface Row {
  readonly at: Int32Array
  readonly value: Float32Array
}

export interface Fitted {
  readonly weights: Float64Array
  readonly bias: number
}

export interface Fitting {
  readonly rows: readonly Row[]
  /** 1 or 0, one a row; anything between is a soft label. */
  readonly labels: ArrayLike<number>
  /** How much a row counts; all alike if missing. */
  readonly weights?: ArrayLike<number>
  readonly features: number
  /** Strength of the L2 penalty on every weight. */
  readonly l2: number
}

/** The bias is learned as the weight of a feature that is always there; a large value keeps the penalty off it. */
const always = 4

/** Done when no example moves its dual variable's slope by more than this in a pass. */
const settled = 0.1
const mostPasses = 60

/** Numbers from 0 to 1, the same each time (Lehmer 1951; modulus 2^31 - 1). */
function* draws(): Generator<number> {
  for (let state = 20_261_201; ; ) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

/** An example on one side: a soft label becomes two of them. */
interface Pull {
  readonly row: Row
  readonly side: 1 | -1
  /** Upper end of its dual variable. */
  readonly most: number
  /** Squared length of the row. */
  readonly length: number
}

const pullsOf = ({ rows, labels, weights, l2 }: Fitting): Pull[] =>
  rows.flatMap((row, r) => {
    const label = labels[r] as number
    const counts = (weights?.[r] ?? 1) / l2
    const length = row.value.reduce((sum, value) => sum + value * value, always * always)
    return ([1, -1] as const).flatMap((side) => {
      const most = counts * (side === 1 ? label : 1 - label)
      return most > 0 ? [{ row, side, most, length }] : []
    })
  })

/** Where the slope of one example's own problem is nought: from `start`, by Newton's method held inside (0, most). */
function settle(start: number, slope: number, length: number, most: number): number {
  let z = most - start < 0.5 * most ? 0.1 * start : start
  const slopeAt = (x: number): number => length * (x - start) + slope + Math.log(x / (most - x))
  for (let step = 0; step < 100; step++) {
    const rise = slopeAt(z)
    if (Math.abs(rise) < 1e-3) break
    const next = z - rise / (length + most / ((most - z) * z))
    z = next <= 0 ? 0.1 * z : Math.min(next, most * (1 - 1e-12))
  }
  return z
}

/** Fits until a pass over all examples changes next to nothing. */
export function fitLogistic(fitting: Fitting): Fitted {
  const pulls = pullsOf(fitting)
  const x = new Float64Array(fitting.features)
  let bias = 0
  const move = ({ row, side }: Pull, by: number): void => {
    const step = side * by
    for (let k = 0; k < row.at.length; k++) {
      const at = row.at[k] as number
      x[at] = (x[at] as number) + step * (row.value[k] as number)
    }
    bias += step * always
  }
  const lead = ({ row, side }: Pull): number => {
    let z = bias * always
    for (let k = 0; k < row.at.length; k++) z += (x[row.at[k] as number] as number) * (row.value[k] as number)
    return side * z
  }
  const dual = Float64Array.from(pulls, ({ most }) => Math.min(0.001 * most, 1e-8))
  for (const [i, pull] of pulls.entries()) move(pull, dual[i] as number)
  const order = Int32Array.from(pulls.keys())
  const random = draws()
  for (let pass = 0; pass < mostPasses; pass++) {
    let steepest = 0
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor((random.next().value as number) * (i + 1))
      const swapped = order[i] as number
      order[i] = order[j] as number
      order[j] = swapped
    }
    for (const i of order) {
      const pull = pulls[i] as Pull
      const { most, length } = pull
      const before = dual[i] as number
      const slope = lead(pull)
      steepest = Math.max(steepest, Math.abs(slope + Math.log(before / (most - before))))
      // The nearer end of (0, most) is the one to measure from: numbers close to it keep their precision.
      const far = 0.5 * length * (most - 2 * before) + slope < 0
      const after = far ? most - settle(most - before, -slope, length, most) : settle(before, slope, length, most)
      if (after === before || !(after > 0 && after < most)) continue
      move(pull, after - before)
      dual[i] = after
    }
    if (steepest < settled) break
  }
  return { weights: x, bias: bias * always }
}

/** The log odds a fitted model gives a row. */
export function logit(model: Fitted, row: Row): number {
  let z = model.bias
  for (let k = 0; k < row.at.length; k++) z += (model.weights[row.at[k] as number] as number) * (row.value[k] as number)
  return z
}
