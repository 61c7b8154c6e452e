import { countWords } from './words.ts'

/** Sentences and clauses of cleaned text. Abbreviations and decimals do not end a sentence. */

const abbreviation =
  /(?:\b(?:mr|mrs|ms|dr|prof|st|no|nos|vs|e\.g|i\.e|etc|inc|ltd|co|approx|incl|dept|fig|p|pp|vol|tel|ext|ref|art|cf|a\.m|p\.m)|\b\p{Lu})\.$/iu

export function sentencesOf(text: string): string[] {
  const out: string[] = []
  let from = 0
  for (const end of text.matchAll(/[.?;…](?:["')\]])*(?=\s)/g)) {
    const to = end.index + end[0].length
    const piece = text.slice(from, to)
    if (end[0].startsWith('.') && abbreviation.test(piece) && !/\bno\.$/.test(piece.slice(-4) === 'no.' ? '' : piece))
      continue
    if (
      end[0].startsWith('.') &&
      /^\s+\p{Ll}/u.test(text.slice(to, to + 3)) &&
      /\b(?:no|nos|ref|approx|incl|ext|tel)\.$/i.test(piece)
    )
      continue
    out.push(piece.trim())
    from = to
  }
  out.push(text.slice(from).trim())
  return out.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** Places inside a sentence where a clause of its own may begin, with the joining words cut off. */
const joints =
  /(?:,|;| [-–—]{1,2}|:|—)? (?:and|but|so|yet|whereas|while|although|though)(?: (?:then|now|so|yet|also|still))?(?= (?:i|we|you|the|a|an|my|our|your|it|they|he|she|there|nobody|no one|nothing|this|that|these|those|now|when|i'm|we're|i've|we've|you've|it's)\b)|; | [-–—]{1,2} |: (?=(?:i|we|you|the|my|our|your|it|they|there|nobody|no)\b)|, (?=(?:i|we|you|it|they|he|she|there|nobody)(?:'\w+)? (?!think|know|believe|guess|say|said|hope|suppose|imagine|see)\w+)/gi

/** A long sentence in pieces of at most `most` words where its clauses allow it; a piece keeps the words that join it inside. */
export function piecesOf(sentence: string, most: number): string[] {
  const cuts: { from: number; to: number }[] = []
  for (const joint of sentence.matchAll(joints)) cuts.push({ from: joint.index, to: joint.index + joint[0].length })
  const out: string[] = []
  let from = 0
  let last: { from: number; to: number } | undefined
  for (const cut of [...cuts, { from: sentence.length, to: sentence.length }]) {
    if (
      last &&
      last.from > from &&
      countWords(sentence.slice(from, cut.from)) > most &&
      countWords(sentence.slice(from, last.from)) >= 4
    ) {
      out.push(sentence.slice(from, last.from).trim())
      from = last.to
    }
    last = cut
  }
  out.push(sentence.slice(from).trim())
  return out.filter((piece) => piece !== '')
}
