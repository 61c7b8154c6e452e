/** Contractions as a person would write them; the formal voice opens them again. */
import { isPast } from './verbs.ts'

const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?<!\b(?:here|there|where|than|as) )\b(you|we) are (?=\w)/gi, "$1're "],
  [/\b(you|we) would (?=(?:like|have|rather|prefer|expect)\b)/gi, "$1'd "],
  [/\b(is|are|was|were|has|have|had|do|does|did|would|could|should) not\b(?! only\b)/gi, "$1n't"],
  [/\bcan not\b/gi, "can't"],
  [/\bwill not\b/gi, "won't"],
  [
    /(?<!\b(?:for|of|to|with|on|in|about|by|from|at|all|than|as) )\b(it|that|there) is (?=(?:not|still|now|already|a|an|the|no|only|just)\b)/gi,
    "$1's ",
  ],
]

export const contract = (text: string): string =>
  pairs
    .reduce((left, [long, short]) => left.replace(long, short), text)
    .replace(
      /\b(you|we) (have|had) (?=((?:now|already|just|still|not|only|also|never|since|all|both|been|\w+ly) )?(\w+))/gi,
      (whole: string, who: string, have: string, adverb: string | undefined, next: string) => {
        const word = adverb && !isPast(adverb.trim()) ? next : (adverb?.trim() ?? next)
        return isPast(word.toLowerCase()) && !/^(?:had|hundred|need|speed|to)$/i.test(word)
          ? `${who}'${have.toLowerCase() === 'had' ? 'd' : 've'} `
          : whole
      },
    )
