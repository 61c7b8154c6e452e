/** The wording of last resort: true of any grievance of its topic, with the thing it is about if that is plain. */
import { nounPhrases } from '../language/noun-phrases.ts'
import type { Topic } from '../vocabulary.ts'
import { isRude } from './rude.ts'

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

/** The first thing that the words name, turned round: "our homepage" is "your homepage". */
export function thingIn(text: string): string | undefined {
  const first = nounPhrases(text).find((phrase) => !isRude(phrase.quote))
  if (first === undefined) return undefined
  const [, pointer = '', thing = ''] = /^(\S+)\s+(.+)$/s.exec(first.quote) ?? []
  const owner = /^your$/i.test(pointer) ? 'our' : /^(?:my|our)$/i.test(pointer) ? 'your' : 'the'
  return `${owner} ${thing.replaceAll(/\s+/g, ' ')}`
}
