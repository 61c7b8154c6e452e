/**
 * What needs no weighing: the client says in plain words that something is wrong, or that they are unhappy with it.
 * Rare in what the models learned from, which has more of the veiled way; certain where it stands.
 */

import type { Concern, Flag } from '../vocabulary.ts'
import { outright } from './patterns/outright.ts'

const plain = ['g:unhappy-with-you', ...outright.map((pattern) => `g:${pattern.id}`)]
const takenBack = [
  'g:not-you',
  'g:own-fault',
  'g:solved',
  'g:no-worries',
  'g:hypothetical',
  'g:if-inside',
  'g:question',
  's:third-party-vendor',
]

/** Flags that one turn of phrase raises, and the grammar it is told by. */
export const plainFlags: Readonly<Partial<Record<Flag, string>>> = { discount: 'g:asks-discount' }

/** Concerns a client names outright, and the grammar they are told by: what is said comes before what is guessed. */
export const plainConcerns: Readonly<Partial<Record<Concern, string>>> = {
  budget: 'g:short-of-money',
  outcome: 'g:peak-trade',
  trust: 'g:word-in-doubt',
}

/** Does this sentence, by its own features, say so? */
export const saysPlainly = (features: readonly string[]): boolean =>
  plain.some((feature) => features.includes(feature)) && !takenBack.some((feature) => features.includes(feature))

export const examples = {
  flags: [
    "I'm frustrated because we have a limited budget, and you're unwilling to offer us a discount.",
    'We are really disappointed with the work your team delivered.',
  ],
  passes: [
    "I'm livid with them.",
    "I'd be annoyed if you forgot.",
    'I am very happy with your work.',
    "I'm annoyed with our landlord.",
  ],
}
