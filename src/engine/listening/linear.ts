/** A linear model: readable features, a weight for each, the sum against a threshold. */
import { loudness } from './features.ts'

export interface Linear {
  readonly bias: number
  /** Log odds from which the answer is yes. */
  readonly threshold: number
  readonly weights: ReadonlyMap<string, number>
}

/**
 * A model as it stands in a weight file. Weights are hundredths, "feature weight" with commas between, grouped by the
 * kind of feature, so that a file is small and can still be read: `"w:": "late 73,wait 51"` is `w:late` 0.73.
 */
export interface Written {
  readonly bias: number
  readonly threshold: number
  readonly weights: Readonly<Record<string, string>>
}

/** A model from its written form. */
export function parseLinear({ bias, threshold, weights }: Written): Linear {
  const parsed = new Map<string, number>()
  for (const [kind, list] of Object.entries(weights))
    for (const entry of list.split(',')) {
      const gap = entry.lastIndexOf(' ')
      parsed.set(kind + entry.slice(0, gap), Number(entry.slice(gap + 1)) / 100)
    }
  return { bias, threshold, weights: parsed }
}

/** What a feature adds to the log odds. */
export const adds = (model: Linear, feature: string): number => {
  const weight = model.weights.get(feature)
  return weight === undefined ? 0 : weight * loudness(feature)
}

/** The log odds of yes. */
export function score(model: Linear, features: readonly string[]): number {
  let sum = model.bias
  for (const feature of features) sum += adds(model, feature)
  return sum
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The classes with their log odds, best first; ties keep the given order. */
export function rank<Class extends string>(
  models: Readonly<Record<Class, Linear>>,
  classes: readonly Class[],
  features: readonly string[],
): { readonly name: Class; readonly score: number }[] {
  return classes.map((name) => ({ name, score: score(models[name], features) })).sort((a, b) => b.score - a.score)
}
