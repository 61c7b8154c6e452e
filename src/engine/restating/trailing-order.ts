/**
 * An order at the end of a run of facts: "we are losing orders, call me". It is answered as a request; said back after
 * the facts it would read "you're losing orders, call you".
 */
import { verbBases } from './verb-bases.ts'

const last = /^(.*\S),(?: and)?(?: please)? (\p{Ll}+)(?: (?:you|it|this|that|them|us|your|our|back|now|asap)\b[^,]*)?$/u

/** The text without it. */
export function withoutTrailingOrder(text: string): string {
  const [, facts, verb = ''] = last.exec(text) ?? []
  return facts !== undefined && verbBases.has(verb) ? facts.replace(/ and$/, '') : text
}

export const examples: readonly (readonly [from: string, to: string])[] = [
  ["you're losing orders, call you", "you're losing orders"],
  ['the site is down, please fix it now', 'the site is down'],
  ['the site is down, and you rang twice', 'the site is down, and you rang twice'],
  ['you asked for blue, red and green', 'you asked for blue, red and green'],
]
