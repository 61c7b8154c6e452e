/** Ways forward to choose from, by what the complaint is about. What only the user can know is a blank. */
import type { Topic } from '../../vocabulary.ts'
import type { Brief } from '../brief.ts'
import { type Line, ours, yours } from '../line.ts'

const byTopic: Readonly<Record<Topic, readonly string[]>> = {
  delay: [
    'Everything together on {new date}.',
    'The part you need first on {first date}, and the rest on {new date}.',
    'A smaller version by {first date}, with the rest left for later.',
  ],
  silence: [
    'A short written update from me each {day}.',
    'A call of fifteen minutes each {day}.',
    'A shared list you can look at whenever you like, kept up to date by {who is on it}.',
  ],
  quality: [
    'We correct what is there and you have it by {new date}.',
    'We go back to the last version you were happy with and work on from there.',
    'We sit down together at {time} and go through it line by line first.',
  ],
  mismatch: [
    'We rework it to match what you asked for, by {new date}.',
    'We keep the parts that work for you and change the rest, by {first date}.',
    'We go through what you asked for together at {time}, and then you decide.',
  ],
  outage: [
    'A quick workaround first, by {time}, and the full repair after that.',
    'Straight to the full repair, by {new date}.',
    'We go back to the last version that worked while the repair is done.',
  ],
  cost: [
    'The same work in a smaller first phase, at {price}.',
    'The same work and the same price, paid over {month}.',
    'A shorter list of work that fits {budget}.',
  ],
  scope: [
    'We add it, at {price} and by {new date}.',
    'We swap it for something on the current list, at no change in price.',
    'We leave it for the next phase, from {month}.',
  ],
  results: [
    'We keep the current plan and look at the figures together on {date}.',
    'We move the effort to {what to try} until {date}.',
    'We stop the part that brings least, and put the time into what works.',
  ],
  conduct: [
    'From here on you deal with me alone.',
    'We talk it through by phone at {time}, with the people involved.',
    '{who is on it} takes over as your contact.',
  ],
  process: [
    'One weekly email from me in place of the meetings.',
    'One contact for everything: {who is on it}.',
    'A short call at {time} to agree a simpler way.',
  ],
}

export function options(brief: Brief): Line[] {
  const topic = brief.points[0]?.topic ?? 'process'
  const rows = byTopic[topic].map((text) => ours('option', text))
  return [...rows, yours('option', '{?offer}.')]
}

const which = [
  'Which would suit you best?',
  'Which of these would you prefer?',
  'Which one works for you?',
  'Which way would you like to go?',
  'Which of these would help most?',
] as const
export const whichOne = (brief: Brief): Line => ours('choice', brief.choose('which', which))
