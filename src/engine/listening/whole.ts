/** What tells of a mail as a whole: how sure the ear is of its surest sentences, and what any of them says. */
import { told } from './features.ts'

const steps = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4]

/** `best>1` and every lower step, so that a model can learn any rising curve. */
const stairs = (name: string, value: number): string[] =>
  steps.filter((step) => value > step).map((step) => `${name}>${step}`)

/** The odds of the three surest sentences, as steps they rise above. */
export const surest = (odds: readonly number[]): string[] => {
  const [first = -9, second = -9, third = -9] = [...odds].sort((a, b) => b - a)
  return [...stairs('best', first), ...stairs('second', second), ...stairs('third', third)]
}

/** For the question whether a mail complains. `odds`: log odds of each sentence; `pool`: everything any sentence says. */
export const wholeFeatures = (odds: readonly number[], pool: readonly string[]): string[] => [
  ...surest(odds),
  ...pool.filter((feature) => told(feature) || feature.startsWith('w:') || feature.startsWith('b:')),
]
