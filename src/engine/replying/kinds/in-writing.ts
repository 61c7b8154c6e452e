/** Set it out in writing: who does what, by when, and a request for corrections. */

import type { Reason } from '../../language/span.ts'
import type { Topic } from '../../vocabulary.ts'
import { boundary } from '../acts/boundary.ts'
import { concernLine } from '../acts/concern.ts'
import { unclearOpening } from '../acts/opening.ts'
import { restatedRows, sayable } from '../acts/restate.ts'
import type { Brief } from '../brief.ts'
import { safe, say } from '../frames.ts'
import { type Line, ours, type Paragraph, theirs } from '../line.ts'
import { present } from '../present.ts'

const doing: Readonly<Record<Topic, string>> = {
  delay: 'a date you can plan on',
  silence: 'a full answer',
  quality: 'a corrected version',
  mismatch: 'a version that matches what you asked for',
  outage: 'getting it working again',
  cost: 'the figures gone through, line by line',
  scope: 'a plain list of what is included',
  results: 'what we change, and how it is measured',
  conduct: 'what we do differently from here',
  process: 'a simpler way of doing this',
}

const lead = [
  'So that nothing gets lost, here are the points from your email:',
  'To keep this clear for both of us, these are your points as I read them:',
  'I have put your points in one list:',
  'Here is everything I took from your email:',
  'So that we both work from the same page, these are your points:',
] as const
const correct = [
  "If anything is missing or not as you meant it, tell me and I'll correct the list.",
  'Please tell me if I have left something out, and I will add it.',
  "Is there anything you'd change or add?",
  'Have I left anything out?',
  'Please correct me where I have it wrong.',
] as const

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const next = [
  'What happens next:',
  'From here:',
  'What follows from that:',
  'Next steps:',
  'This is what happens now:',
] as const
const owner = (i: number): string => `Who: {who is on it}. By: {date ${i + 1}}.`

/** What was said as one list, what follows as another: one row for each thing to do. */
export function inWriting(brief: Brief): Paragraph[] {
  const topics = [...new Set(sayable(brief).map((point) => point.topic))].slice(0, 4)
  const wishes = brief.asked.filter((each) => each.wish !== '').slice(0, 5)
  const because = (topic: Topic): Reason[] =>
    brief.points
      .filter((point) => point.topic === topic)
      .map(({ start, end }) => ({ start, end, why: 'what they wrote' }))
  const steps: Line[] = [
    ...wishes.map((each, i) =>
      theirs('item', `${capital(safe(each.wish))}. ${owner(i)}`, [
        { start: each.quote.start, end: each.quote.end, why: 'what they ask' },
      ]),
    ),
    ...topics.map((topic, i) => ours('item', `${capital(doing[topic])}. ${owner(wishes.length + i)}`, because(topic))),
  ]
  const rows = restatedRows(brief).slice(0, 8)
  return [
    { lines: [rows.length > 0 ? ours('opening', say(brief, 'writing-lead', lead)) : unclearOpening(brief)] },
    { lines: rows, list: 'dashed' },
    { lines: present(concernLine(brief), ours('opening', say(brief, 'writing-next', next))) },
    { lines: steps.length > 0 ? steps : [ours('item', `{what exactly}. ${owner(0)}`)], list: 'numbered' },
    { lines: [ours('check', say(brief, 'correct', correct))] },
    { lines: present(boundary(brief)) },
  ]
}
