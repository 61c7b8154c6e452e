import type { Span } from '../language/span.ts'
import { opens } from './clauses.ts'
import type { Settled } from './settle.ts'
import type { Word } from './words.ts'

/** A finding as it is offered: how much of the text a suggestion replaces, and with what. */
export interface Offer extends Span {
  readonly suggestions: readonly string[]
}

const adversative =
  /[\s,;:.–—-]*\b(?:but|however|yet|although|though|still|nevertheless|nonetheless|only|albeit|unfortunately|mind you|then again|even so|even if|all the same|that said|all that said|that being said|having said that|having said which|be that as it may|on the (?:other hand|flip side)|against that|at the same time|in the same breath|by the same token|the thing is|in fairness|to be fair|one small thing|it(?:['’]s| is) (?:just|only) that)\W*$/iu

const subordinates = new Set([
  'because',
  'since',
  'as',
  'if',
  'that',
  'which',
  'who',
  'when',
  'while',
  'although',
  'though',
  'than',
  'where',
  'how',
  'whether',
])

// Phrases like these stand beside a sentence and can go without harming it.
const adverbial = /^(?:as|like|per|for|with|in|to|no|not|once|again|yet|frankly|honestly|without)\b/i

/** Suggestions that join to the words around the finding, in order; those that would not are left out. */
export function offerFor(text: string, words: readonly Word[], settled: Settled, next: Span | undefined): Offer {
  const { rule, hit, line } = settled
  const quote = text.slice(settled.start, settled.end)
  const first = settled.start === line.span.start
  const whole = first && settled.end >= line.span.end - 1
  const before = hit === undefined ? undefined : words[hit.from - 1]
  const subordinate =
    before !== undefined &&
    hit !== undefined &&
    before.sentence === words[hit.from]?.sentence &&
    subordinates.has(before.norm)
  const clausal = rule.reach === 'clause' || rule.reach === 'sentence'
  const suggestions: string[] = []
  // "Still, the cards …": the comma after the turning word goes with it.
  const comma =
    rule.kind === 'but-reversal' ? (/^\s*[,:]/.exec(text.slice(settled.end, settled.end + 4))?.[0].length ?? 0) : 0
  const put = (suggestion: string) => {
    const capital = first && !/^\p{Ll}/u.test(quote) ? upper(suggestion) : suggestion
    const ended = suggestion !== ',' && /[.!?]$/.test(quote) && !/[.!?]$/.test(capital)
    suggestions.push(ended ? `${capital}.` : capital)
  }
  for (const rewrite of rule.rewrites) {
    if (rewrite === '') {
      const drop = leaveOut(text, words, settled, next, whole, subordinate)
      if (drop === undefined) continue
      if (suggestions.length === 0) return drop
      if (drop.start === settled.start && drop.end === settled.end) suggestions.push(...drop.suggestions)
    } else if (rewrite.startsWith('$')) {
      const made = /^[!?\s]+$/.test(quote)
        ? calmMark(quote, text.slice(settled.end, settled.end + 4))
        : makers[rewrite]?.(quote)
      if (made !== undefined) put(made)
    } else if (!clausal && rule.kind === 'but-reversal') {
      if (adversative.test(quote) && suggestions.length === 0) put(rewrite)
    } else if (settled.whole && clausal) put(subordinate ? '[what happened]' : rewrite)
  }
  return {
    start: settled.start,
    end: settled.end + (suggestions.length > 0 ? comma : 0),
    suggestions: [...new Set(suggestions)],
  }
}

const upper = (text: string): string =>
  text.replace(/^(\P{L}*)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())

/** One mark for many; a comma where the sentence goes on. */
const calmMark = (marks: string, after: string): string =>
  /^\s+\p{Ll}/u.test(after) ? ',' : marks.includes('?') ? '?' : '.'

/** Suggestions that are made of the quoted words themselves. */
const makers: Readonly<Record<string, (quote: string) => string | undefined>> = {
  $calm: (quote) => {
    return quote.toLowerCase().replace(/\bi\b/g, 'I')
  },
  '$head;': (quote) => {
    const head = quote.replace(adversative, '')
    return head !== quote && head.trim().split(/\s+/).length > 3 ? `${head};` : undefined
  },
  $please: (quote) => {
    if (!/^you\b/i.test(quote) && !/\byou to$/i.test(quote)) return undefined
    return /\bnot$|n['’]t$/i.test(quote)
      ? 'please do not'
      : /\b(?:to|must|better|shall)$/i.test(quote)
        ? 'please'
        : undefined
  },
  $sometimes: (quote) => {
    const mild = quote.replace(/\b(?:always|constantly|perpetually|continually|invariably|endlessly)\b/i, 'sometimes')
    return mild === quote ? undefined : mild
  },
}

/** The words can go if what remains is a sentence: all of it, a phrase beside it, or one of two main clauses. */
function leaveOut(
  text: string,
  words: readonly Word[],
  settled: Settled,
  next: Span | undefined,
  whole: boolean,
  subordinate: boolean,
): Offer | undefined {
  const { start, end, line, hit, rule } = settled
  if (whole) return { start, end: Math.max(end, line.span.end), suggestions: [''] }
  if (hit === undefined || subordinate) return undefined
  const after = text.slice(end, line.span.end)
  if (rule.reach === undefined && !adverbial.test(text.slice(start, end))) return undefined
  const joint = /^\s*[,;:–—-]*\s*(?:(?:and|but|so|yet)\s+)?/.exec(after)?.[0] ?? ''
  if (start === line.span.start) {
    if (rule.reach === undefined && /^\p{Ll}/u.test(text.slice(start, start + 2)))
      return { start, end, suggestions: [''] }
    let at = hit.to
    while (at < line.to && (words[at]?.start ?? 0) < end + joint.length) at++
    const word = words[at]
    if (word === undefined || at >= line.to || !(opens(words, at) || rule.reach === undefined)) return undefined
    if (next !== undefined && next.start < word.end) return undefined
    if (rule.reach !== undefined && !/[,;:–—-]/.test(joint) && !/\b(?:and|but|so|yet)\b/.test(joint)) return undefined
    return {
      start,
      end: word.end,
      suggestions: [
        /^\p{Ll}/u.test(text.slice(start, start + 2))
          ? text.slice(end + joint.length, word.end)
          : upper(text.slice(end + joint.length, word.end)),
      ],
    }
  }
  if (rule.reach === undefined) return { start, end, suggestions: [''] }
  // A last clause goes together with the mark or word that tied it on.
  if (/^[.!?]*$/.test(after)) {
    const tie = /[\s,;:–—-]*(?:\b(?:and|but|so|yet)\s+)?$/.exec(text.slice(line.span.start, start))?.[0] ?? ''
    const rest = text.slice(line.span.start, start - tie.length)
    const told = rest.trim().split(/\s+/).length >= 3 && /[,;:–—-]|\b(?:and|but|so|yet)\b/.test(tie)
    if (told) return { start: start - tie.length, end, suggestions: [''] }
  }
  return undefined
}
