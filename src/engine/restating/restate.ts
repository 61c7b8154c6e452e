import { hasFiniteVerb } from './acts/fragment.ts'
import { choose, join, spliced } from './choose.ts'
import { clean } from './clean.ts'
import type { RestateContext } from './context.ts'
import { contract } from './contract.ts'
import { lostFacts } from './facts.ts'
import { lowerStart } from './opening.ts'
import { flip } from './persons.ts'
import { mask, unmask } from './quotes.ts'
import { isRude } from './rude.ts'
import { piecesOf, sentencesOf } from './sentences.ts'
import { type Statement, statementOf } from './statement.ts'
import { template, thingIn } from './templates.ts'
import { anchor } from './times.ts'
import { withoutTrailingOrder } from './trailing-order.ts'
import { countWords } from './words.ts'

export type { RestateContext } from './context.ts'

/** Longest restatement, in words: what a listener can still say in one breath. */
const longest = 40
/** Longer sentences are cut at their clauses first. */
const unwieldy = 30
/** Nothing longer than this is read, in UTF-16 units. */
const readAtMost = 4000

/** "You said Monday. Then Wednesday." is one sentence in two. */
function sequel(sentences: readonly string[]): string[] {
  const out: string[] = []
  for (const sentence of sentences) {
    const before = out.at(-1)
    if (
      before !== undefined &&
      (/^(?:and )?(?:then|or) /i.test(sentence) || (/^not /i.test(sentence) && countWords(sentence) < 6)) &&
      !hasFiniteVerb(sentence) &&
      hasFiniteVerb(before) &&
      !before.endsWith('?')
    )
      out[out.length - 1] = `${before.replace(/[.;]$/, '')}, ${sentence[0]?.toLowerCase() ?? ''}${sentence.slice(1)}`
    else out.push(sentence)
  }
  return out
}

function statementsOf(text: string): Statement[] {
  return sequel(sentencesOf(text)).flatMap((sentence) => {
    const pieces =
      countWords(sentence) > unwieldy && !sentence.endsWith('?') ? piecesOf(sentence, unwieldy) : [sentence]
    return pieces.flatMap((piece) => statementOf(piece) ?? [])
  })
}

/** The statements turned round, or undefined if a fact got lost on the way or rudeness stayed. */
function said(
  statements: readonly Statement[],
  quotes: readonly string[],
  context: RestateContext,
): string | undefined {
  if (statements.length === 0) return undefined
  const turned = statements.map((statement) =>
    lowerStart(contract(flip(anchor(lowerStart(spliced(statement.text), context.mail), context.sent))), context.mail),
  )
  const text = withoutTrailingOrder(join(turned))
  if (countWords(text) > longest || isRude(text) || /\bI\b|[\ue000-\ue0c7]{2}/.test(text)) return undefined
  for (const [i, statement] of statements.entries()) {
    const before = anchor(statement.source, context.sent)
    if (lostFacts(before, turned[i] ?? '').length > 0) return undefined
  }
  return unmask(text, quotes)
}

/**
 * A complaint said back to the client: `text` is what the client wrote, one sentence or a few; what comes back addresses
 * them ("you", and "we" for the side that answers), without a capital at the start or a full stop, so that it can follow
 * "From what you've written,". At most 40 words. '' if nothing faithful can be said. Never throws.
 */
export function restate(text: string, context: RestateContext = {}): string {
  const { text: masked, quotes } = mask(text.slice(0, readAtMost).replace(/[“”„]/g, '"').replace(/[‘’]/g, "'"))
  const statements = statementsOf(clean(masked))
  const chosen = choose(statements)
  const whole = said(chosen, quotes, context)
  if (whole !== undefined) return whole
  for (const statement of [...chosen].sort((a, b) => b.weight - a.weight)) {
    const one = said([statement], quotes, context)
    if (one !== undefined) return one
  }
  const topic = context.topics?.[0]
  return topic === undefined ? '' : template(topic, thingIn(clean(text.slice(0, readAtMost))))
}
