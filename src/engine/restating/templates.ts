/** The wording of last resort: true of any grievance of its topic, with the thing it is about if that is plain. */
import type { Topic } from '../vocabulary.ts'

const withThing: Readonly<Record<Topic, (thing: string) => string>> = {
  delay: (thing) => `${thing} is taking longer than you were expecting`,
  silence: (thing) => `you haven't had the answer you need about ${thing}`,
  quality: (thing) => `${thing} isn't right as it stands`,
  mismatch: (thing) => `${thing} isn't what you were expecting`,
  outage: (thing) => `${thing} isn't working as it should`,
  cost: (thing) => `you're not happy with the cost of ${thing}`,
  scope: (thing) => `there is a question about what ${thing} includes`,
  results: (thing) => `${thing} hasn't brought the result you were hoping for`,
  conduct: (thing) => `you're unhappy with how things were handled over ${thing}`,
  process: (thing) => `${thing} is taking more effort from you than it should`,
}

const without: Readonly<Record<Topic, string>> = {
  delay: 'this is taking longer than you were expecting',
  silence: "you haven't had the answer you need from us",
  quality: "something isn't right with what you received",
  mismatch: "what you received isn't what you were expecting",
  outage: "something you rely on isn't working as it should",
  cost: "the cost isn't what you were expecting",
  scope: 'there is a question about what is included',
  results: "the result isn't what you were hoping for",
  conduct: "you're unhappy with how things were handled",
  process: 'this is taking more effort from you than it should',
}

const vague: ReadonlySet<string> = new Set(Object.values(without))

/** Wording of last resort that names nothing of the mail. */
export const isVague = (restated: string): boolean => vague.has(restated)

const plural = /(?:[^s]s|people|data|media)$/

export function template(topic: Topic, thing: string | undefined): string {
  if (thing === undefined) return without[topic]
  const text = withThing[topic](thing)
  return plural.test(thing)
    ? text
        .replace(`${thing} is `, `${thing} are `)
        .replace(`${thing} isn't`, `${thing} aren't`)
        .replace(`${thing} hasn't`, `${thing} haven't`)
    : text
}

const phrase =
  /\b(?:the|my|our|your) ((?:new |latest |final |updated |weekly |monthly |first |second |last )?(?:[a-z]+ )?(?:site|website|homepage|page|pages|shop|store|app|portal|logo|banner|campaign|report|reports|invoice|invoices|copy|design|designs|brochure|newsletter|order|delivery|contract|booking form|checkout|form|photos|video|translation|proof|proofs|draft|files|server|system|migration|dashboard|quote|project|figures|training|brief|proposal|renewal|subscription|installation|parcel|shipment|catalogue|event))\b/i

/** The first thing of the work that the words name, turned round: "our homepage" is "your homepage". */
export function thingIn(text: string): string | undefined {
  const found = phrase.exec(text)
  if (!found) return undefined
  const owner = found[0].toLowerCase().startsWith('your') ? 'our' : /^(?:my|our)/i.test(found[0]) ? 'your' : 'the'
  return `${owner} ${(found[1] ?? '').toLowerCase()}`
}
