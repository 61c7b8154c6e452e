/** Set it out in writing: who does what, by when, and a request for corrections. */
import type { Topic } from '../../vocabulary.ts'
import { asked } from '../acts/answers.ts'
import { boundary } from '../acts/boundary.ts'
import { concernLine } from '../acts/concern.ts'
import { sayable } from '../acts/restate.ts'
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
  'So that nothing gets lost, here is your email as a list, with what happens next:',
  'To keep this clear for both of us, here are your points with a name and a date for each:',
  'I have put your points in order, each with what happens next:',
  'Here is everything from your email in one list, with who does what:',
  'So that we both work from the same page, these are your points and what follows:',
] as const
const correct = [
  "If anything is missing or not as you meant it, tell me and I'll correct the list.",
  'Please tell me if I have left something out, and I will add it.',
  "Is there anything you'd change or add?",
  'Have I left anything out?',
  'Please correct me where I have it wrong.',
] as const

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const owner = (i: number): string => `Who: {who is on it}. By: {date ${i + 1}}.`

export function inWriting(brief: Brief): Paragraph[] {
  const points: Line[] = sayable(brief).map((point, i) =>
    theirs('item', `${capital(safe(point.restatement))}. Next: ${doing[point.topic]}. ${owner(i)}`, [
      { start: point.start, end: point.end, why: 'what they wrote' },
    ]),
  )
  const wishes: Line[] = asked(brief)
    .filter((each) => each.wish !== '')
    .map((each, i) =>
      theirs('item', `${capital(safe(each.wish))}. ${owner(points.length + i)}`, [
        { start: each.quote.start, end: each.quote.end, why: 'what they ask' },
      ]),
    )
  const rows = [...points, ...wishes].slice(0, 8)
  const list = rows.length > 0 ? rows : [ours('item', '{what} . Who: {who is on it}. By: {date 1}.'.replace(' .', '.'))]
  return [
    { lines: [ours('opening', say(brief, 'writing-lead', lead))] },
    { lines: list, list: 'numbered' },
    { lines: present(concernLine(brief), ours('check', say(brief, 'correct', correct))) },
    { lines: present(boundary(brief)) },
  ]
}
