/** A linear model: readable features, a weight for each, the sum against a threshold. */
import { loudness } from './features.ts'

export interface Linear {
  readonly bias: number
  /** Log odds from which the answer is yes. */
  readonly threshold: number
  readonly weights: ReadonlyMap<string, number>
}

/**
 * One or more models as they stand in a weight file. Weights are twentieths, one for each class in the order of
 * `classes`, "feature weight weight …" with commas between, grouped by the kind of feature, so that a file is small and
 * can still be read: with two classes, `"w:": "late 14 -3,wait 9 0"` is `w:late` 0.7 and -0.15.
 */
export interface Written<Class extends string = string> {
  readonly classes: readonly Class[]
  readonly bias: readonly number[]
  readonly threshold: readonly number[]
  readonly weights: Readonly<Record<string, string>>
}

/** How many steps there are from 0 to 1 in a weight file. */
export const stepsToOne = 20

/** The models from their written form. */
export function parseLinears<Class extends string>(written: Written<Class>): Record<Class, Linear> {
  const maps = written.classes.map(() => new Map<string, number>())
  for (const [kind, list] of Object.entries(written.weights))
    for (const entry of list.split(',')) {
      const parts = entry.split(' ')
      const feature = kind + parts.slice(0, -maps.length).join(' ')
      for (const [i, map] of maps.entries()) {
        const weight = Number(parts[parts.length - maps.length + i])
        if (weight !== 0) map.set(feature, weight / stepsToOne)
      }
    }
  const models: Partial<Record<Class, Linear>> = {}
  for (const [i, name] of written.classes.entries())
    models[name] = { bias: written.bias[i] ?? 0, threshold: written.threshold[i] ?? 0, weights: maps[i] ?? new Map() }
  return models as Record<Class, Linear>
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
