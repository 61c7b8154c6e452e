/** What may matter underneath: weighed over the whole mail, with what is named outright before what is guessed. */
import type { Reason } from '../language/span.ts'
import { type Concern, concerns } from '../vocabulary.ts'
import { because } from './because.ts'
import type { HeardConcern } from './heard.ts'
import { probability, rank } from './linear.ts'
import { plainConcerns } from './plain.ts'
import { saidWhen } from './said-when.ts'
import type { Scene } from './scene.ts'
import type { Weights } from './weights.ts'

/** A concern after the first is told from these log odds on. */
const runnerUp = -1.2
const most = 3
const mostReasons = 4

/** For the concern of a mail: everything it says, its subject included. */
export const concernFeatures = ({ pool, subject }: Pick<Scene, 'pool' | 'subject'>): string[] => [
  ...new Set([...pool, ...subject]),
]

/** The first few in reading order; the rest of a long mail is not searched for more. */
function reasonsFor(weights: Weights, concern: Concern, { spots }: Scene): Reason[] {
  const reasons: Reason[] = []
  for (const { sentence, reading } of spots) {
    if (reasons.length >= mostReasons) break
    reasons.push(...because(weights.concerns[concern], saidWhen.concerns[concern], sentence, reading, 2))
  }
  return reasons.slice(0, mostReasons)
}

/** Best first, at least one. */
export function concernsOf(weights: Weights, scene: Scene): HeardConcern[] {
  const named = (concern: Concern): number => (scene.pool.includes(plainConcerns[concern] ?? '') ? 1 : 0)
  const ranked = rank(weights.concerns, concerns, concernFeatures(scene))
  ranked.sort((a, b) => named(b.name) - named(a.name))
  return ranked
    .filter((concern, i) => i === 0 || (i < most && concern.score > runnerUp))
    .map(({ name, score: odds }) => ({
      concern: name,
      strength: Math.round(probability(odds) * 100) / 100,
      because: reasonsFor(weights, name, scene),
    }))
}
