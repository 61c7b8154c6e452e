/** Ways forward to choose from, by what the complaint is about. What only the user can know is a blank. */
import type { Topic } from '../../vocabulary.ts'
import { aboutPrice, type Brief } from '../brief.ts'
import { type Line, ours, yours } from '../line.ts'

type Rows = readonly [string, string, string]

const byTopic: Readonly<Record<Topic, Rows>> = {
  delay: [
    'Everything together, by {new date}.',
    'The part you need first by {first date}, and the rest by {new date}.',
    'A smaller version by {first date}, with {what can wait} left for later.',
  ],
  silence: [
    'A short written update from me every {day}.',
    'A call of fifteen minutes every {day}.',
    'A shared list you can open whenever you like, kept up to date by {who is on it}.',
  ],
  quality: [
    'We correct what is there, and you have it by {new date}.',
    'We return to the version you were happy with and work on from there.',
    'We go through it together first, on {day and time}, and you say what comes first.',
  ],
  mismatch: [
    'We rework all of it to match what you asked for, by {new date}.',
    'We keep the parts that work for you and change the rest, by {first date}.',
    'We go through what you asked for together first, on {day and time}.',
  ],
  outage: [
    'A workaround first, by {time}, and the full repair after that.',
    'Straight to the full repair, by {new date}.',
    'The previous version, put back while the repair is done.',
  ],
  cost: [
    'You get the figures from me in writing, each line explained, by {time}.',
    'We go through the open lines together by phone, on {day and time}.',
    'We settle the open lines first, and everything else waits until they are clear.',
  ],
  scope: [
    'We add it, at {price} and by {new date}.',
    'We swap it for something that is on the list now.',
    'We leave it for the next phase, from {month}.',
  ],
  results: [
    'We stay with the plan and look at the figures together on {day and time}.',
    'We put the effort into {what to try} until {new date}, and then look again.',
    'We pause the part that brings least and put the time into what works.',
  ],
  conduct: [
    'I become your only contact from here on.',
    'We talk it through, on {day and time}, with the people involved.',
    '{who is on it} becomes your contact.',
  ],
  process: [
    'One weekly email from me in place of the meetings.',
    'One contact for everything: {who is on it}.',
    'A short talk on {day and time} to agree a simpler way.',
  ],
}

/** Where the price is too high rather than wrong. */
const cheaper: Rows = [
  'A smaller first phase now, at {price}, and the rest later.',
  'The same work, spread over {month}.',
  'A shorter list: what matters most to you stays, and {what can wait} comes later.',
]

export function options(brief: Brief): Line[] {
  const topic = brief.main?.topic ?? 'process'
  const rows = brief.flags.has('discount') || aboutPrice(brief) ? cheaper : byTopic[topic]
  return [...rows.map((text) => ours('option', text)), yours('option', '{?offer}.')]
}

const which = [
  'Which would suit you best?',
  'Which of these would you prefer?',
  'Which one works for you?',
  'Which way would you like to go?',
  'Which of these would help most?',
] as const
export const whichOne = (brief: Brief): Line => ours('choice', brief.choose('which', which))
