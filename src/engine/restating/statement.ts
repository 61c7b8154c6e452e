/** One sentence of the client as a statement in the client's own voice, ready to be turned round. */
import { complete, hasFiniteVerb } from './acts/fragment.ts'
import { fromQuestion } from './acts/question.ts'
import { fromRequest } from './acts/request.ts'
import { fromRhetorical } from './acts/rhetorical.ts'
import { isSneer } from './acts/sarcasm.ts'
import { isNegative } from './facts.ts'
import { dropAsides, dropMarkers } from './markers.ts'
import { apply } from './rule.ts'
import { rules } from './rules/rules.ts'
import { countWords } from './words.ts'

export interface Statement {
  readonly text: string
  /** What it was made of, after cleaning: the facts in it must survive. */
  readonly source: string
  /** How much it says about the problem. */
  readonly weight: number
}

const questionStart =
  /^(?:(?:what|who|when|where|why|how|which|whose)(?:'s|'re|'d)?|do|does|did|is|are|was|were|am|can|could|will|would|has|have|had|should|might|may|shall|must|don't|doesn't|didn't|isn't|aren't|wasn't|can't|couldn't|won't|hasn't|haven't) /i
/** Says only that something will be said. */
const announcement =
  /^(?:hi[^,.]*, )?(?:i'm|i am|we're|we are|i|we|this email is|just) (?:just |only )?(?:writ(?:e|ing)|emailing|contacting you|getting in touch|following up|checking in)\b[^,.;]* (?:about|regarding|concerning|with regard to|in relation to|on|re) [^,.;]*[.]?$/i
/** "14k for an app??" */
const surprise = /^(?:[£$€]\s?)?\d\S*(?: \w+){0,3} (?:for|to) /i
/** A question typed without its mark. */
const unmarked =
  /^(?:(?:why|who|how|where)(?:'s)? (?!(?:ever|far|soon|much later)\b)|(?:do|does|did|is|are|was|were|can|could|will|would|has|have) (?:i|you|we|he|she|it|they|anyone|anybody|someone|somebody|any of you|the|your|my|our|this|that|there)\b)/i
const aboutFeelings =
  /^(?:i'm|i am|we're|we are|i feel|we feel|i'd like|we'd like|i want|we want|i asked whether|i'd like to know) ?/i
const hollow =
  /^(?:i'm (?:very )?(?:unhappy|disappointed|frustrated|annoyed|angry|upset|taken aback)|this (?:isn't acceptable to me|falls well short of what i expected)|i (?:feel misled)|i don't feel like a priority to you)$/i

/** "If it is not covered, could you tell me what is?" */
const onCondition =
  /^((?:if|when|since|as|because|after|before) [^,]+), ((?:can|could|would|will|is|are|do|does|did|should|may|might) .+)$/i

function converted(bare: string, asked: boolean): string | undefined {
  const parts = onCondition.exec(bare)
  if (parts?.[1] && parts[2]) {
    const main = converted(parts[2], true)
    return main ? `${main} ${parts[1][0]?.toLowerCase()}${parts[1].slice(1)}` : main
  }
  if (asked || questionStart.test(bare)) {
    const turned = fromRhetorical(bare)
    if (turned !== undefined) return turned
    const request = fromRequest(bare)
    if (request !== undefined) return request
    if (asked || unmarked.test(bare)) return fromQuestion(bare) ?? ''
  }
  return fromRequest(bare)
}

/** "You said Monday, didn't you?" says that you did. */
const untagged = (text: string): string =>
  text
    .replace(/[?.]+$/, '')
    .replace(
      /,? (?:right|correct|yes|no|ok|okay|surely|(?:is|was|are|were|do|does|did|have|has|had|can|could|will|would|should)(?:n't)? (?:i|you|he|she|it|we|they|there|that))$/i,
      '',
    )
    .replace(
      /,? (?:(?:so|and|but) )?(?:what|when|where|why|how)(?: exactly| on earth| the hell)?(?:'s| (?:is|am|are|was|were|do|does|did|can|could|will|would|should|has|have)) [^,]*$/i,
      '',
    )
    .replace(/,? (?:so|and|but) (?:is|are|was|were|do|does|did|can|could|will|would|should)(?:n't)? [^,]*$/i, '')

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/^[\s,.;:–—-]+|[\s,.;:–—-]+$/g, '')
    .replace(/,\s*,/g, ',')

/** The statement in a sentence, or undefined if nothing in it can be said back. */
export function statementOf(sentence: string): Statement | undefined {
  if (isSneer(sentence) || announcement.test(sentence)) return undefined
  const asked = /\?["')]*$/.test(sentence)
  const plain = tidy(dropAsides(dropMarkers(tidy(sentence))))
    .replace(/,? yes or no$/i, '')
    .replace(
      /,? so (?:why|how|where|what)(?:'s| (?:is|am|are|was|were|do|does|did|can|could|will|would|should|has|have)) [^,]*$/i,
      '',
    )
  const bare = rules.reduce((left, rule) => (rule.early ? apply(left, rule) : left), plain)
  if (bare === '' || isSneer(bare)) return undefined
  // "If I have to buy it all, what am I paying you for?" says its point in the question.
  const tail = asked ? /^(?:if|since|when|because|given|after|as)\b.*, (what|why|how)\b(.*)$/i.exec(bare) : null
  if (tail) {
    const turned = fromRhetorical(`${tail[1]}${tail[2]}`)
    return turned ? { text: turned, source: turned, weight: 1 } : undefined
  }
  const told =
    asked &&
    !onCondition.test(bare) &&
    !surprise.test(bare) &&
    !questionStart.test(bare) &&
    !/^you know (?:how|what|who)\b/i.test(bare)
  const act = converted(told ? untagged(bare) : bare, asked && !told)
  if (act === '') return undefined
  const spoken = act ?? complete(told ? untagged(bare) : bare)
  let text = spoken
  // What was left out on purpose, such as a question at the end, is no loss.
  let source = told ? untagged(bare) : bare
  let absorbed = act !== undefined
  for (const rule of rules) {
    const next = apply(text, rule)
    if (next !== text && rule.absorbsNegation) absorbed = true
    if (next !== text && rule.leavesOut) source = apply(source, rule)
    text = next
  }
  text = tidy(text)
  if (countWords(text) < 2 || !hasFiniteVerb(text)) return undefined
  if (!absorbed && isNegative(bare) && !isNegative(text)) return undefined
  const feeling = aboutFeelings.test(text)
  return {
    text,
    source,
    weight: hollow.test(text) ? 0.5 : feeling ? 1 : act === undefined ? 3 : 1.5,
  }
}
