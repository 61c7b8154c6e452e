/** How loud a mail is: the likeliest step of the ladder, from how likely the mail is to stand at least on each. */
import { type Heat, heats } from '../vocabulary.ts'
import { told } from './features.ts'
import { probability, score } from './linear.ts'
import type { Scene } from './scene.ts'
import type { Weights } from './weights.ts'
import { surest } from './whole.ts'

/** For the heat of a mail: also what is said more than once. `odds`: log odds of each sentence. */
export function heatFeatures(
  odds: readonly number[],
  own: readonly (readonly string[])[],
  pool: readonly string[],
): string[] {
  const often = new Map<string, number>()
  for (const features of own) for (const f of features) if (told(f)) often.set(f, (often.get(f) ?? 0) + 1)
  const twice = [...often].filter(([, count]) => count > 1).map(([feature]) => `2${feature}`)
  return [...pool, ...twice, ...surest(odds)]
}

/** `unhappy`: they say so in plain words, which is never calm. */
export function heatOf(weights: Weights, { spots, pool }: Scene, odds: readonly number[], unhappy: boolean): Heat {
  const own = spots.map((spot) => spot.own)
  const features = heatFeatures(odds, own, pool)
  const atLeast = heats.map((heat) => (heat === 'calm' ? 1 : probability(score(weights.heats[heat], features))))
  const exactly = atLeast.map((p, i) => p - (atLeast[i + 1] ?? 0))
  const found = heats[exactly.indexOf(Math.max(...exactly))] ?? 'calm'
  return unhappy && found === 'calm' ? 'frustrated' : found
}
