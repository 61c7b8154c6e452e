/** A linear model: readable features, a weight for each, the sum against a threshold. */
import { loudness } from './features.ts'

export interface Linear {
  readonly bias: number
  /** Log odds from which the answer is yes. */
  readonly threshold: number
  readonly weights: Readonly<Record<string, number>>
}

/** What a feature adds to the log odds. */
export const adds = (model: Linear, feature: string): number => {
  const weight = Object.hasOwn(model.weights, feature) ? model.weights[feature] : undefined
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
