/** Does a mail complain at all? */
import type { Email, Message } from '../message/message.ts'
import { score } from './linear.ts'
import { saysPlainly } from './plain.ts'
import type { Weights } from './weights.ts'
import { wholeFeatures } from './whole.ts'

/**
 * Log odds from which a sentence makes a complaint of a mail of one or two sentences. Such a mail was written for the
 * sake of that sentence. Measured on sentences by their own model: 0.7 finds 73 % of complaints and takes 3 % of others
 * for one.
 */
const enoughInShortMail = 0.7

/** It came as a mail: several sentences, or addressed, signed, with a subject. A sentence that merely lies there has to be much plainer. */
const isMail = (email: Email, message: Message): boolean =>
  message.sentences.length > 1 || Boolean(email.from || email.subject || message.greeting || message.signOff)

interface Said {
  /** Log odds of each sentence, in its place, of being a complaint. */
  readonly odds: readonly number[]
  /** What each sentence says by itself, and what they say together. */
  readonly own: readonly (readonly string[])[]
  readonly pool: readonly string[]
}

export function complains(weights: Weights, email: Email, message: Message, { odds, own, pool }: Said): boolean {
  if (own.some(saysPlainly)) return true
  const alone = own.length <= 2 ? own.map((features) => score(weights.lone, features)) : []
  if (isMail(email, message) && alone.some((one) => one >= enoughInShortMail)) return true
  if (own.length === 1) return alone.some((one) => one >= weights.lone.threshold)
  return score(weights.mail, wholeFeatures(odds, pool)) >= weights.mail.threshold
}
