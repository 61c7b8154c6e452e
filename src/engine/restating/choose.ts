/** Which statements are said back: facts before feelings, the client's order, no more than fits one sentence. */
import { hasFiniteVerb } from './acts/fragment.ts'
import type { Statement } from './statement.ts'
import { countWords } from './words.ts'

const room = 34

export function choose(statements: readonly Statement[]): Statement[] {
  const ranked = statements
    .map((statement, at) => ({ statement, at }))
    .sort((a, b) => b.statement.weight - a.statement.weight || a.at - b.at)
  const chosen: { statement: Statement; at: number }[] = []
  let words = 0
  for (const each of ranked) {
    const length = countWords(each.statement.text)
    if (chosen.length > 0 && (words + length > room || chosen.length === 3 || each.statement.weight < 1)) continue
    chosen.push(each)
    words += length
  }
  return chosen.sort((a, b) => a.at - b.at).map((each) => each.statement)
}

const dependent =
  /^(?:when|whenever|if|since|because|as|after|before|until|while|although|though|once|unless|whether|where|whatever|even|despite|given|for|in|on|at|from|by|with|without|to|during|under|over|of|according|apart|instead|having|being|\w+ing)\b/i

/** A "but" after what was acknowledged takes it back, in a reply more than in a complaint. */
const unbut = (text: string): string =>
  text.replace(
    /(?<!\bnot [^,]*), (?:but|yet) (?!(?:for|not|only|also|rather|to|with|without|by|of|from|then|at)\b)(?:that )?/gi,
    ', and ',
  )

const splice =
  /, (?=(?:i|we|you|it|he|she|they|there|nobody|nothing|this is|that is|that's)(?:'(?:m|ve|re|s|d|ll))? (?!(?:and|or|,))[\w']+)(?!(?:i|we|you|it|he|she|they) (?:think|guess|know|believe|suppose|hope|say|said|mean|imagine|see|feel|wrote|told|asked|felt|understand|understood)\b)/gi
const linked = /\b(?:and|but|or|when|where|if|because|as|though|although|which|who|that)\b/i

/** Two sentences with only a comma between them get the "and" they lack. */
export const spliced = (text: string): string => {
  if (dependent.test(text) || /, and /.test(text)) return unbut(text)
  const joined = unbut(text)
  const commas = [...joined.matchAll(splice)]
  const found = commas.at(-1)
  const before = found ? joined.slice(0, found.index) : ''
  if (!found || !hasFiniteVerb(before) || (commas.length === 1 && linked.test(before))) return joined
  return `${before}, and ${joined.slice(found.index + 2)}`
}

/** "I'd like to know X, and I'd like to know Y" says its beginning once. */
const wishes = /^((?:you'd like (?:to know|us to|someone to)|you asked whether) )/

export const join = (texts: readonly string[]): string => {
  const shared = texts.map((text, i) => {
    const opening = wishes.exec(text)?.[1]
    return opening && i > 0 && texts[i - 1]?.startsWith(opening)
      ? text.slice(opening.length - (opening.endsWith('us to ') || opening.endsWith('one to ') ? 3 : 0))
      : text
  })
  if (shared.length < 2) return shared[0] ?? ''
  const last = shared.at(-1) ?? ''
  return `${shared.slice(0, -1).join(', ')}, and ${last}`
}
