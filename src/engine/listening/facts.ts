/** Dates, amounts, people and things of a mail, in the client's words. */
import { flatten } from '../language/flatten.ts'
import { nounPhrases } from '../language/noun-phrases.ts'
import type { Quote } from '../language/span.ts'
import type { Sentence } from '../message/message.ts'
import type { Facts } from './heard.ts'

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekdays = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?'
const fullWeekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const clock = '(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm)|\\d{1,2}:\\d{2}|noon|midnight|midday)'

const dates = [
  `(?:${weekdays},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}(?:,? \\d{4})?(?![a-z])`,
  `${months} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:])(?:,? \\d{4})?`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)(?![a-z])`,
  `\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`,
  `(?:(?:next|last|this|by|on|until|before|since) )?${fullWeekdays}(?: (?:morning|afternoon|evening|night|lunchtime))?(?: ${clock}| at ${clock})?`,
  `(?:by |before )?(?:the )?(?:end of|close of|start of|beginning of|middle of) (?:the |this |next |business |play )?(?:today|tomorrow|day|week|month|quarter|year|business|play|${months})(?: tomorrow| today)?`,
  `(?:next|last|this) (?:week|month|quarter|year|weekend|spring|summer|autumn|fall|winter)`,
  `(?:by )?(?:tomorrow|tonight)(?: (?:morning|afternoon|evening|night|noon))?`,
  `(?:by )?(?:eod|cob|eow)`,
  `(?:by|at|before|until) ${clock}`,
  `q[1-4](?: \\d{4})?`,
]

const datePattern = new RegExp(`(?<![a-z0-9])(?:${dates.join('|')})(?![a-z0-9])`, 'gi')

const amountPattern =
  /(?:[£$€¥]\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:k|m|bn|million))?(?![a-z\d])|(?:usd|gbp|eur|chf|aud|cad|nzd|sek|nok|dkk|inr|zar|sgd)\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?(?:%|per cent|percent|(?:euros?|pounds?|dollars?|quid|grand|usd|gbp|eur|chf|kr|cents?|pence)(?![a-z])))(?:\s(?:a|per)\s(?:day|week|month|year|hour|user|head|unit|word|page))?/gi

const people = /(?<![\p{L}.])(?:Mr|Mrs|Ms|Dr|Mx)\.?\s\p{Lu}[\p{L}'-]+/gu
const named =
  /(?:\b(?:with|from|to|by|told|asked|called|emailed|met|and|spoke to|spoken to|colleague|colleagues|manager|boss|director|named)\s)(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,})?)(?![\p{L}'-])/gu
const subject =
  /(?:^|[.,;]\s|\b(?:when|but|that|because|and)\s)(\p{Lu}\p{Ll}{2,})\s(?:said|says|told|asked|promised|assured|wrote|called|rang|emailed|replied|confirmed|mentioned|agreed|never|hasn't|hasnt|has|is|was|will|did|didn't|gave|sent|left)(?![\p{L}'])/gu
const notNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december christmas easter google microsoft facebook instagram linkedin excel word ' +
    'english french german spanish british american this that these those there here what when where which who why ' +
    'how the our your his her its their they she nobody everyone someone everything nothing something please thanks ' +
    'then now today tomorrow yesterday not and but one two three hmrc vat hubspot shopify wordpress'
  ).split(' '),
)

const most = 20

const collect = (texts: readonly string[]): string[] => {
  const seen = new Set<string>()
  const kept: string[] = []
  for (const text of texts) {
    const key = text.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(text)
    if (kept.length === most) break
  }
  return kept
}

const all = (sentences: readonly Sentence[], pattern: RegExp, group = 0): string[] =>
  sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap((found) => (found[group] ? [found[group].trim()] : [])),
  )

/** In the order they stand in the mail, while there is room: naming things costs more than all else here. */
function thingsIn(quotes: readonly Quote[]): string[] {
  const found: string[] = []
  for (const { quote } of [...quotes].sort((a, b) => a.start - b.start)) {
    if (found.length >= most) break
    found.push(...nounPhrases(flatten(quote)).map((phrase) => phrase.quote))
  }
  return found
}

/**
 * In the order they are mentioned, each once, at most twenty of a kind. Things are looked for only in `about`, the words
 * that matter most.
 */
export function factsOf(sentences: readonly Sentence[], about: readonly Quote[]): Facts {
  const names = [...all(sentences, people), ...all(sentences, named, 1), ...all(sentences, subject, 1)]
  return {
    deadlines: collect(all(sentences, datePattern).map((date) => date.replace(/^(?:on|by|since|until|before) /i, ''))),
    amounts: collect(all(sentences, amountPattern)),
    people: collect(names.filter((name) => !notNames.has(name.split(' ')[0]?.toLowerCase() ?? ''))),
    things: collect(thingsIn(about)),
  }
}
