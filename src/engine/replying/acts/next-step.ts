/** What happens next, with who and when left for the user to fill. */
import type { Topic } from '../../vocabulary.ts'
import { aboutPrice, type Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { type Line, ours } from '../line.ts'

/** Amends where the cause is ours. */
const amends: Readonly<Record<Topic, Frames>> = {
  delay: [
    'By {new date} you will have {what exactly}. {who is on it} is seeing it through.',
    "You'll have {what exactly} by {new date}; {who is on it} is on it now.",
    '{who is on it} is finishing it now, and by {new date} you will have {what exactly}.',
    'The new date is {new date}, for {what exactly}, and {who is on it} has it in hand.',
    "{new date} is the date I can give you. By then you'll have {what exactly}, from {who is on it}.",
  ],
  silence: [
    "From here on I'll write to you myself, starting with a full answer by {time}.",
    "You'll have a full answer from me by {time}.",
    "I'll answer every open point by {time}, and I'm your contact from here on.",
    "By {time} you'll have a proper answer from me, point by point.",
    'A full answer is coming from me by {time}.',
  ],
  quality: [
    '{who is on it} is putting this right, and it will be done by {new date}.',
    'By {new date} it will be put right; {who is on it} is on it.',
    "We're putting this right now, and I'll look at it myself before it comes to you by {new date}.",
    "You'll have it corrected by {new date}, with {who is on it} working on it.",
    '{who is on it} is correcting it now, and I will confirm to you by {new date} that it is done.',
  ],
  mismatch: [
    "{who is on it} is reworking it from what you asked for, and you'll have it by {new date}.",
    "We're going back to what you asked for; {who is on it} will have it with you by {new date}.",
    "You'll have a version that follows what you asked for by {new date}, from {who is on it}.",
    'By {new date}, {who is on it} will send a version made to what you asked for.',
    "I've given {who is on it} your original request, and the new version reaches you by {new date}.",
  ],
  outage: [
    "{who is on it} is working on it now, and I'll write again by {next update}.",
    "{who is on it} is on it, and you'll hear from me by {next update} with where it stands.",
    'It is with {who is on it} now. My next update to you is by {next update}.',
    "We're working on it, with {who is on it} in the lead; I'll write by {next update}.",
    "{who is on it} has it in hand, and I'll update you by {next update}.",
  ],
  cost: [
    "I'm going through the figures line by line, and you'll have a corrected version by {time}.",
    "You'll have the corrected figures from me by {time}.",
    '{who is on it} is checking the charge, and the correction will be with you by {time}.',
    "By {time} I'll send you the corrected figures with each line explained.",
    "I'll send you corrected figures, line by line, by {time}.",
  ],
  scope: [
    "I'll send you a plain list of what is included and what isn't by {time}.",
    "By {time} you'll have one page from me on what is covered.",
    "I'm writing down what is included, line by line, and you'll have it by {time}.",
    "You'll have a clear list of what is covered by {time}.",
    "I'll set out what is included, in plain words, by {time}.",
  ],
  results: [
    "I'm going through the figures with {who is on it}, and you'll have what we'll change by {time}.",
    "By {time} I'll send you what we change next, and how we'll measure it.",
    "You'll have a plan from me by {time}, with the figure it is measured by.",
    '{who is on it} and I are working on what to change, and it will be with you by {time}.',
    "I'll send you a short plan by {time}: what we change, and how you'll see it.",
  ],
  conduct: [
    "I'm taking this up with {who is on it}, and I'll tell you by {time} what changes.",
    "I'll talk to the people involved and write to you by {time}.",
    "From here you can come straight to me, and I'll tell you by {time} what changes.",
    "By {time} I'll let you know what we do differently from here.",
    "I'll speak to the team about this and come back to you by {time}.",
  ],
  process: [
    "I'll make this simpler: you'll have one list and one contact, me, by {time}.",
    "By {time} I'll send you a shorter way of doing this.",
    'From here it goes through me, and you will have the next steps by {time}.',
    "I'm cutting this down to what is needed, and you'll have it by {time}.",
    "You'll have a simpler way through this from me by {time}.",
  ],
}

/** Where it is the price that is too high, and not a bill that is wrong. */
const price: Frames = [
  "I'm going through the price line by line, and you'll have what each part covers by {time}.",
  "By {time} you'll have the price from me in parts, so that you can see what each one buys.",
  "I'll send you the price broken down by {time}, with what could be left out.",
  "You'll have a breakdown of the price by {time}, part by part.",
  "By {time} I'll send you what each part costs and what it is for.",
]

/** Where the cause is not known, or not ours: finding out, and a time. */
const findings: Frames = [
  "I'll come back to you by {time} with what I find.",
  "You'll hear from me by {time} with what I've found.",
  "I'll write again by {time} with what I know by then.",
  'My answer will be with you by {time}.',
  "By {time} you'll have an answer from me.",
]
const possible: Frames = [
  "I'll come back to you by {time} with what is possible.",
  "By {time} you'll have my answer on what can be done.",
  "You'll hear from me by {time} with what I can offer.",
  "I'll write to you by {time} with what we can do.",
  'My answer on what is possible will be with you by {time}.',
]
const helping: Frames = [
  'I can look at it with {who is on it} and come back to you by {time} with what would help.',
  "I'll send you a suggestion for a way forward by {time}.",
  "By {time} I'll send you what I can do from here.",
  "I'll put together a way forward, and it will be with you by {time}.",
  'You will have a suggestion from me by {time}.',
]

export function nextStep(brief: Brief): Line {
  const topic = brief.main?.topic ?? 'process'
  if (brief.stance === 'ours') return ours('next-step', say(brief, 'amends', aboutPrice(brief) ? price : amends[topic]))
  return ours(
    'next-step',
    say(brief, 'next', brief.stance === 'theirs' ? helping : aboutPrice(brief) ? possible : findings),
  )
}

const updates: Frames = [
  "You'll hear from me by {next update}, even if there is nothing new.",
  "I'll write again by {next update}, with news or without.",
  "My next update comes by {next update}, and you won't need to chase.",
  "I'll keep you posted, and the next word from me comes by {next update}.",
  'Expect the next word from me by {next update}.',
]
export const nextUpdate = (brief: Brief): Line => ours('next-update', say(brief, 'update', updates))
