/** Logistic regression with an L2 penalty, fitted by L-BFGS: no randomness, no learning rate to tune. */

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
  /** Strength of the L2 penalty on every weight but the bias. */
  readonly l2: number
  readonly steps?: number
}

const memory = 8

const lossAndSlope = (fitting: Fitting, x: Float64Array, slope: Float64Array): number => {
  const { rows, labels, weights, features, l2 } = fitting
  slope.fill(0)
  let loss = 0
  for (let i = 0; i < features; i++) {
    const w = x[i] as number
    loss += 0.5 * l2 * w * w
    slope[i] = l2 * w
  }
  const bias = x[features] as number
  for (let r = 0; r < rows.length; r++) {
    const { at, value } = rows[r] as Row
    let z = bias
    for (let k = 0; k < at.length; k++) z += (x[at[k] as number] as number) * (value[k] as number)
    const y = labels[r] as number
    const c = weights ? (weights[r] as number) : 1
    const away = Math.abs(z)
    loss += c * (Math.log1p(Math.exp(-away)) + (z > 0 ? (1 - y) * z : -y * z))
    const d = c * (1 / (1 + Math.exp(-z)) - y)
    for (let k = 0; k < at.length; k++) {
      const f = at[k] as number
      slope[f] = (slope[f] as number) + d * (value[k] as number)
    }
    slope[features] = (slope[features] as number) + d
  }
  return loss
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** The direction of steepest useful descent, by the two-loop recursion (Nocedal 1980). */
const direction = (slope: Float64Array, steps: Float64Array[], changes: Float64Array[]): Float64Array => {
  const q = slope.map((v) => -v)
  const alphas: number[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const s = steps[i] as Float64Array
    const y = changes[i] as Float64Array
    const alpha = dot(s, q) / dot(y, s)
    alphas[i] = alpha
    for (let k = 0; k < q.length; k++) q[k] = (q[k] as number) - alpha * (y[k] as number)
  }
  const lastStep = steps.at(-1)
  const lastChange = changes.at(-1)
  if (lastStep && lastChange) {
    const scale = dot(lastStep, lastChange) / dot(lastChange, lastChange)
    for (let k = 0; k < q.length; k++) q[k] = (q[k] as number) * scale
  }
  for (let i = 0; i < steps.length; i++) {
    const s = steps[i] as Float64Array
    const y = changes[i] as Float64Array
    const beta = dot(y, q) / dot(y, s)
    for (let k = 0; k < q.length; k++) q[k] = (q[k] as number) + (s[k] as number) * ((alphas[i] as number) - beta)
  }
  return q
}

/** Fits until the loss stands still or `steps` are used up. */
export function fitLogistic(fitting: Fitting): Fitted {
  const size = fitting.features + 1
  let x = new Float64Array(size)
  let slope = new Float64Array(size)
  let loss = lossAndSlope(fitting, x, slope)
  const steps: Float64Array[] = []
  const changes: Float64Array[] = []
  for (let step = 0; step < (fitting.steps ?? 60); step++) {
    const way = direction(slope, steps, changes)
    const fall = dot(way, slope)
    if (fall >= -1e-9) break
    let rate = step === 0 ? Math.min(1, 10 / Math.sqrt(dot(slope, slope))) : 1
    let next = x
    let nextSlope = slope
    let nextLoss = Number.POSITIVE_INFINITY
    for (let trial = 0; trial < 20; trial++, rate /= 2) {
      const from = x
      const stride = rate
      next = from.map((v, i) => v + stride * (way[i] as number))
      nextSlope = new Float64Array(size)
      nextLoss = lossAndSlope(fitting, next, nextSlope)
      if (nextLoss <= loss + 1e-4 * rate * fall) break
    }
    if (!(nextLoss < loss)) break
    const s = next.map((v, i) => v - (x[i] as number))
    const y = nextSlope.map((v, i) => v - (slope[i] as number))
    if (dot(s, y) > 1e-12) {
      steps.push(s)
      changes.push(y)
      if (steps.length > memory) {
        steps.shift()
        changes.shift()
      }
    }
    const settled = loss - nextLoss < 1e-5 * Math.abs(loss)
    x = next
    slope = nextSlope
    loss = nextLoss
    if (settled) break
  }
  return { weights: x.slice(0, fitting.features), bias: x[fitting.features] as number }
}

/** The log odds a fitted model gives a row. */
export function logit(model: Fitted, row: Row): number {
  let z = model.bias
  for (let k = 0; k < row.at.length; k++) z += (model.weights[row.at[k] as number] as number) * (row.value[k] as number)
  return z
}
