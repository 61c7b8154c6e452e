/** What tells of a mail as a whole whether it complains: how sure the ear is of its surest sentences, and all senses. */

const steps = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4]

/** `best>1` and every lower step, so that a model can learn any rising curve. */
const stairs = (name: string, value: number): string[] =>
  steps.filter((step) => value > step).map((step) => `${name}>${step}`)

/** `odds`: the log odds of each sentence of being a complaint; `pool`: everything any sentence says. */
export function wholeFeatures(odds: readonly number[], pool: readonly string[]): string[] {
  const sorted = [...odds].sort((a, b) => b - a)
  const [first = -9, second = -9, third = -9] = sorted
  return [
    ...stairs('best', first),
    ...stairs('second', second),
    ...stairs('third', third),
    ...pool.filter((feature) => feature.startsWith('s:') || feature.startsWith('g:')),
  ]
}
