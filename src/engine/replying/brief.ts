/** All that a draft may draw on: what was heard, what the user corrected, and how the user writes. */

import type { Quote } from '../language/span.ts'
import type { Complaint, Heard, HeardConcern } from '../listening/heard.ts'
import type { Message } from '../message/message.ts'
import type { Flag, Heat, Spelling, Stance, Topic, Voice } from '../vocabulary.ts'
import { type Asked, askedIn } from './asked.ts'
import { calmly } from './calm.ts'
import type { Me, ReplyRequest } from './draft.ts'
import { hash, pick } from './seed.ts'

export interface Point extends Complaint {
  readonly topic: Topic
}

export interface Brief {
  readonly firstName: string | undefined
  readonly sent: string | undefined
  readonly body: string
  readonly heat: Heat
  readonly points: readonly Point[]
  /** The weightiest point. */
  readonly main: Point | undefined
  /** Undefined if it is not clear yet. */
  readonly concern: HeardConcern | undefined
  readonly requests: readonly Quote[]
  readonly asked: readonly Asked[]
  readonly positives: readonly Quote[]
  readonly flags: ReadonlySet<Flag>
  readonly heard: Heard
  readonly stance: Stance
  readonly voice: Voice
  readonly spelling: Spelling
  readonly me: Me
  readonly fields: Readonly<Record<string, string>>
  readonly variant: number
  /** One of several phrasings, stable for this mail, slot and variant. */
  readonly choose: <T>(slot: string, options: readonly [T, ...T[]]) => T
}

const american =
  /\b(?:\w+(?:ize[ds]?|izing)|color\w*|favor\w*|behavior\w*|center\w*|canceled|canceling|labor|honor\w*|gotten|fulfill|check(?=s? for \$))\b|\$\d/
const british =
  /\b(?:\w+(?:ise[ds]?|ising)|colour\w*|favour\w*|behaviour\w*|centre\w*|cancelled|cancelling|labour|honour\w*|whilst|cheque|fortnight)\b|£\d/

/** The client's spelling, British where nothing tells. */
const spellingOf = (body: string): Spelling => (american.test(body) && !british.test(body) ? 'american' : 'british')

function concernOf(heard: Heard, request: ReplyRequest): HeardConcern | undefined {
  const corrected = request.corrections?.concern
  if (corrected === null) return undefined
  if (corrected === undefined) return heard.concerns[0]
  return heard.concerns.find((each) => each.concern === corrected) ?? { concern: corrected, strength: 1, because: [] }
}

function pointsOf(heard: Heard, request: ReplyRequest): Point[] {
  const dropped = new Set(request.corrections?.notComplaints ?? [])
  const said = new Set<string>()
  return heard.complaints
    .filter((complaint) => !dropped.has(complaint.start))
    .map((complaint) => ({
      ...complaint,
      topic: request.corrections?.topics?.[complaint.start] ?? complaint.topics[0] ?? 'quality',
    }))
    .map(calmly)
    .filter((point) => {
      if (point.restatement === '') return true
      const known = said.has(point.restatement)
      said.add(point.restatement)
      return !known
    })
}

const question = /^you(?:'d like to know|'d like us to explain| asked whether) /

/** A price that is too high, rather than a bill that is wrong. */
export const aboutPrice = (brief: Pick<Brief, 'flags' | 'concern' | 'main'>): boolean =>
  brief.main?.topic === 'cost' &&
  !brief.flags.has('refund') &&
  (brief.flags.has('discount') || brief.concern?.concern === 'budget')

export function briefOf(request: ReplyRequest, message: Message, heard: Heard): Brief {
  const all = pointsOf(heard, request)
  // A complaint put as a question is answered with the questions, if there is anything else to say back.
  const told = all.filter((point) => !question.test(point.restatement))
  const points = told.length > 0 ? told : all
  const questions = told.length > 0 ? all.filter((point) => question.test(point.restatement)) : []
  const requests = [
    ...heard.requests.filter((each) => !questions.some((point) => point.start < each.end && each.start < point.end)),
    ...questions,
  ].sort((a, b) => a.start - b.start)
  const seed = hash(message.body)
  const variant = Math.max(0, Math.trunc(request.variant ?? 0))
  return {
    firstName: message.firstName,
    sent: message.sent,
    body: message.body,
    heat: heard.heat,
    points,
    main: [...points].sort((a, b) => b.strength - a.strength)[0],
    concern: concernOf(heard, request),
    requests,
    asked: askedIn(requests, points, { body: message.body, sent: message.sent }),
    positives: heard.positives,
    flags: new Set(heard.flags.map((each) => each.flag)),
    heard,
    stance: request.stance ?? 'unknown',
    voice: request.voice ?? 'plain',
    spelling: request.spelling ?? spellingOf(message.body),
    me: request.me ?? {},
    fields: request.fields ?? {},
    variant,
    choose: (slot, options) => pick(options, seed, slot, variant),
  }
}
