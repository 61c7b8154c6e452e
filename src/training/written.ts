/** Models as they stand in a weight file; `parseLinear` reads them back. */
import type { Linear, Written } from '../engine/listening/linear.ts'

const kindOf = (feature: string): string => feature.slice(0, feature.indexOf(':') + 1)

function writeLinear({ bias, threshold, weights }: Linear): Written {
  const kinds = new Map<string, string[]>()
  for (const [feature, weight] of weights) {
    const kind = kindOf(feature)
    const entry = `${feature.slice(kind.length)} ${Math.round(weight * 100)}`
    const list = kinds.get(kind)
    if (list) list.push(entry)
    else kinds.set(kind, [entry])
  }
  return {
    bias,
    threshold,
    weights: Object.fromEntries([...kinds].sort().map(([kind, list]) => [kind, list.join(',')])),
  }
}

const isLinear = (value: Linear | Readonly<Record<string, Linear>>): value is Linear => value.weights instanceof Map

/** One model, or one a class. */
export const write = (value: Linear | Readonly<Record<string, Linear>>): object =>
  isLinear(value)
    ? writeLinear(value)
    : Object.fromEntries(Object.entries(value).map(([name, model]) => [name, writeLinear(model)]))
