/** The wording of last resort: true of any grievance of its topic, with the thing it is about if that is plain. */
import type { Topic } from '../vocabulary.ts'

const withThing: Readonly<Record<Topic, (thing: string) => string>> = {
  delay: (thing) => `${thing} is later than you were expecting`,
  silence: (thing) => `you haven't had the answer you need about ${thing}`,
  quality: (thing) => `${thing} isn't up to the standard you were expecting`,
  mismatch: (thing) => `${thing} isn't what you asked for`,
  outage: (thing) => `${thing} isn't working`,
  cost: (thing) => `you're not happy with what you're being charged for ${thing}`,
  scope: (thing) => `you and we see it differently whether ${thing} is included`,
  results: (thing) => `${thing} hasn't brought the results you were hoping for`,
  conduct: (thing) => `you're unhappy with how you were treated over ${thing}`,
  process: (thing) => `${thing} is taking more effort from you than it should`,
}

const without: Readonly<Record<Topic, string>> = {
  delay: 'this is later than you were expecting',
  silence: "you haven't had the reply you were expecting",
  quality: "the work isn't up to the standard you were expecting",
  mismatch: "what you received isn't what you asked for",
  outage: "something you rely on isn't working",
  cost: "you're not happy with what you're being charged",
  scope: 'we see it differently what is included',
  results: "the work hasn't brought the results you were hoping for",
  conduct: "you're unhappy with how you've been treated",
  process: 'this is taking more effort from you than it should',
}

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
