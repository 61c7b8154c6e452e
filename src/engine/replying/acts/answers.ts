/** Every request and question of the client gets an answer or a time for one. */
import type { Topic } from '../../vocabulary.ts'
import type { Asked } from '../asked.ts'
import type { Brief } from '../brief.ts'
import { type Frames, safe, say } from '../frames.ts'
import { type Line, ours, theirs } from '../line.ts'

/** One wish that is said as a clause: "you'd like to know why". */
const one: Frames = [
  "<it>. You'll have my answer to that by {time}.",
  "<it>. I'll come back to you on that by {time}.",
  "<it>, and I'll have an answer for you by {time}.",
  '<it>, and you will hear from me on that by {time}.',
  "<it>. I'll get you a clear answer on that by {time}.",
]
const several: Frames = [
  "<it>. You'll have an answer to each by {time}.",
  "<it>. I'll come back to you on each of these by {time}.",
  '<it>. My answers will be with you by {time}.',
  "<it>. By {time} I'll have an answer for you on each.",
  "<it>. I'll take these one by one and write to you by {time}.",
]
/** One wish that can be said back, and others that cannot. */
const mixed: Frames = [
  "<it>. You'll have an answer to that, and to your other points, by {time}.",
  "<it>. I'll come back to you on that, and on what else you asked, by {time}.",
  '<it>. My answers to that and the rest will be with you by {time}.',
]
const unnamed: Frames = [
  "You'll have answers to your questions by {time}.",
  "I'll answer what you asked by {time}.",
  'My answers to your questions will be with you by {time}.',
]
/** A request whose wording cannot be said back. */
const unsaid: Frames = [
  "You'll have an answer to what you asked by {time}.",
  "I'll answer what you asked by {time}.",
  'My answer to your question will be with you by {time}.',
]

/** What an amends for this topic answers by itself. */
const settles: Readonly<Record<Topic, RegExp>> = {
  delay: /\b(?:date|dates|when|how long|deadline|eta|timeline|send|deliver|get it|finish)\b/i,
  silence: /\b(?:reply|respond|answer|call|ring|update|let (?:me|us) know|get back|tell (?:me|us)|status)\b/i,
  quality: /\b(?:fix|correct|redo|replace|resend|re-?do|sort|right|proof|again|reprint|amend)\b/i,
  mismatch: /\b(?:change|redo|replace|correct|fix|put back|follow|revise|rework|version|as (?:we|i) asked)\b/i,
  outage: /\b(?:fix|restore|back up|up and running|working|back online|sort|bring .* back|someone|repair)\b/i,
  cost: /\b(?:credit|corrected|correct|amend|revise|breakdown|explain|cancel|remove)\b/i,
  scope: /\b(?:include|included|list|confirm what|what is covered|what's covered)\b/i,
  results: /\b(?:plan|change|what you|how you|explain)\b/i,
  conduct: /\b(?:speak to|talk to|have a word|explain)\b/i,
  process: /\b(?:simpl|one contact|fewer|stop|instead)\b/i,
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
/** The same without what the amends for the first point answers anyway. */
export const leftOver = (brief: Brief): readonly Asked[] => {
  const topic = brief.main?.topic
  const all = brief.asked
  return topic === undefined || brief.stance !== 'ours'
    ? all
    : all.filter((each) => !settles[topic].test(each.quote.quote))
}

const joined = (wishes: readonly string[]): string => {
  const [first = '', second] = wishes
  if (second === undefined) return first
  const shared = /^you'd like (?:us )?to |^you asked whether /.exec(first)?.[0]
  if (shared && second.startsWith(shared))
    return `${first}, and ${shared.endsWith('whether ') ? 'whether ' : 'to '}${second.slice(shared.length)}`
  return `${first}, and ${second}`
}

export function answers(brief: Brief, all: readonly Asked[] = brief.asked): Line[] {
  if (all.length === 0) return []
  const named = all.filter((each) => each.wish !== '').slice(0, 2)
  const because = all.map(({ quote }) => ({ start: quote.start, end: quote.end, why: 'what they ask' }))
  if (named.length === 0) return [ours('answer', say(brief, 'answer', all.length === 1 ? unsaid : unnamed), because)]
  const text = capital(safe(joined(named.map((each) => each.wish))))
  return [
    theirs(
      'answer',
      say(brief, 'answer', all.length === 1 ? one : named.length === 1 ? mixed : several, { it: text }),
      because,
    ),
  ]
}
