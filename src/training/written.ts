/** Models as they stand in a weight file; `parseLinears` reads them back. */
import { type Linear, stepsToOne, type Written } from '../engine/listening/linear.ts'

const kindOf = (feature: string): string => feature.slice(0, feature.indexOf(':') + 1)

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function writeLinears(models: Readonly<Record<string, Linear>>): Written {
  const classes = Object.keys(models)
  const all = Object.values(models)
  const features = [...new Set(all.flatMap((model) => [...model.weights.keys()]))].sort(byName)
  const kinds = new Map<string, string[]>()
  for (const feature of features) {
    const weights = all.map((model) => Math.round((model.weights.get(feature) ?? 0) * stepsToOne))
    if (weights.every((weight) => weight === 0)) continue
    const kind = kindOf(feature)
    const entry = `${feature.slice(kind.length)} ${weights.join(' ')}`
    const list = kinds.get(kind)
    if (list) list.push(entry)
    else kinds.set(kind, [entry])
  }
  return {
    classes,
    bias: all.map((model) => model.bias),
    threshold: all.map((model) => model.threshold),
    weights: Object.fromEntries(
      [...kinds].sort(([a], [b]) => byName(a, b)).map(([kind, list]) => [kind, list.join(',')]),
    ),
  }
}

const isLinear = (value: Linear | Readonly<Record<string, Linear>>): value is Linear => value.weights instanceof Map

/** One model, or one a class. */
export const write = (value: Linear | Readonly<Record<string, Linear>>): Written =>
  writeLinears(isLinear(value) ? { yes: value } : value)
