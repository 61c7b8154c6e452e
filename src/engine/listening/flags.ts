/** Things to know before answering, each with the sentence that raises it. */
import { flags } from '../vocabulary.ts'
import type { HeardFlag } from './heard.ts'
import { score } from './linear.ts'
import { plainFlags } from './plain.ts'
import { quoteOf } from './quote.ts'
import type { Scene } from './scene.ts'
import type { Weights } from './weights.ts'

/** For the flags of a mail: everything it says, its end once more, its subject, and what stands around it. */
export const flagFeatures = ({
  pool,
  subject,
  end,
  situation,
}: Pick<Scene, 'pool' | 'subject' | 'end' | 'situation'>): string[] => [
  ...new Set([...pool, ...end, ...situation, ...subject.filter((feature) => feature.startsWith('s:'))]),
]

/** In the order of the vocabulary. */
export function flagsOf(weights: Weights, scene: Scene): HeardFlag[] {
  const features = flagFeatures(scene)
  return flags.flatMap((flag) => {
    const model = weights.flags[flag]
    const plain = scene.spots.find((spot) => spot.own.includes(plainFlags[flag] ?? ''))
    if (!plain && score(model, features) < model.threshold) return []
    const best = plain ?? [...scene.spots].sort((a, b) => score(model, b.own) - score(model, a.own))[0]
    return best ? [{ flag, ...quoteOf(scene.message, best.sentence) }] : []
  })
}
