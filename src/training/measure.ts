/** How well what was heard agrees with the labels, counted over mails. */
import type { Heard } from '../engine/listening/heard.ts'
import type { Sentence } from '../engine/message/message.ts'
import type { LabelledMail } from './corpus.ts'

export interface Count {
  right: number
  wrong: number
  missed: number
}

export interface Heading extends Count {
  readonly name: string
}

export type Counts = Map<string, Count>

/** Adds to a heading, which it opens at need. */
export function tally(counts: Counts, name: string, right: number, wrong: number, missed: number): void {
  const count = counts.get(name) ?? { right: 0, wrong: 0, missed: 0 }
  count.right += right
  count.wrong += wrong
  count.missed += missed
  counts.set(name, count)
}

/** Adds all of `more` to `counts`. */
export function add(counts: Counts, more: Counts): void {
  for (const [name, { right, wrong, missed }] of more) tally(counts, name, right, wrong, missed)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const stretches = (body: string, quotes: readonly string[]): Stretch[] =>
  quotes.map((quote) => ({ start: body.indexOf(quote), end: body.indexOf(quote) + quote.length }))

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** A sentence counts as found if what was heard and what was labelled both overlap it. */
const bySentence = (
  counts: Counts,
  name: string,
  sentences: readonly Sentence[],
  labelled: readonly Stretch[],
  heard: readonly Stretch[],
): void => {
  for (const sentence of sentences) {
    const should = labelled.some((stretch) => overlaps(stretch, sentence))
    const does = heard.some((stretch) => overlaps(stretch, sentence))
    tally(counts, name, should && does ? 1 : 0, !should && does ? 1 : 0, should && !does ? 1 : 0)
  }
}

const bySet = (counts: Counts, name: string, labelled: readonly string[], heard: readonly string[]): void => {
  for (const item of new Set([...labelled, ...heard])) {
    const should = labelled.includes(item)
    const does = heard.includes(item)
    tally(counts, name, should && does ? 1 : 0, should ? 0 : 1, does ? 0 : 1)
    tally(counts, `${name}: ${item}`, should && does ? 1 : 0, should ? 0 : 1, does ? 0 : 1)
  }
}

/** Counts one mail under every heading. */
function measureAll(counts: Counts, mail: LabelledMail, sentences: readonly Sentence[], heard: Heard): void {
  const should = mail.isComplaint
  tally(
    counts,
    'mail is a complaint',
    should && heard.isComplaint ? 1 : 0,
    !should && heard.isComplaint ? 1 : 0,
    should && !heard.isComplaint ? 1 : 0,
  )
  const quotes = stretches(
    mail.body,
    mail.complaints.map((complaint) => complaint.quote),
  )
  bySentence(counts, 'complaint sentence', sentences, quotes, heard.complaints)
  mail.complaints.forEach((complaint, i) => {
    const stretch = quotes[i]
    const found = stretch && heard.complaints.find((other) => overlaps(other, stretch))
    if (!found) return
    const first = found.topics[0] ?? ''
    const same = first === complaint.topics[0] ? 1 : 0
    tally(counts, 'topic of found complaints', same, 1 - same, 1 - same)
    const fits = complaint.topics.some((topic) => topic === first) ? 1 : 0
    tally(counts, 'topic acceptable', fits, 1 - fits, 1 - fits)
    tally(counts, `topic: ${complaint.topics[0]}`, same, 0, 1 - same)
    if (!same) tally(counts, `topic: ${first}`, 0, 1, 0)
  })
  if (mail.concerns.length > 0 && heard.isComplaint) {
    const first = heard.concerns[0]?.concern
    const fits = mail.concerns.some((concern) => concern === first) ? 1 : 0
    tally(counts, 'first concern acceptable', fits, 1 - fits, 1 - fits)
  }
  const heat = mail.heat === heard.heat ? 1 : 0
  tally(counts, 'heat', heat, 1 - heat, 1 - heat)
  tally(counts, `heat: ${mail.heat}`, heat, 0, 1 - heat)
  if (!heat) tally(counts, `heat: ${heard.heat}`, 0, 1, 0)
  bySet(
    counts,
    'flags',
    mail.flags,
    heard.flags.map((flag) => flag.flag).filter((flag, i, list) => list.indexOf(flag) === i),
  )
  bySentence(counts, 'requests', sentences, stretches(mail.body, mail.requests), heard.requests)
  bySentence(counts, 'praise', sentences, stretches(mail.body, mail.positives), heard.positives)
}

/** Counts one mail, and again under `hard: …` or `plain: …` for the headings that have no parts. */
export function measure(
  counts: Counts,
  mail: LabelledMail,
  sentences: readonly Sentence[],
  heard: Heard,
  isHard: boolean,
): void {
  const one: Counts = new Map()
  measureAll(one, mail, sentences, heard)
  add(counts, one)
  for (const [name, { right, wrong, missed }] of one)
    if (!name.includes(':')) tally(counts, `${isHard ? 'hard' : 'plain'}: ${name}`, right, wrong, missed)
}

export const precision = ({ right, wrong }: Count): number => (right + wrong === 0 ? 0 : right / (right + wrong))
export const recall = ({ right, missed }: Count): number => (right + missed === 0 ? 0 : right / (right + missed))
export const f1 = ({ right, wrong, missed }: Count): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
