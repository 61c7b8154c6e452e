/** Who takes it on, as far as the stance allows: nothing is admitted that is not known, nothing denied. */
import type { Stance, Topic } from '../../vocabulary.ts'
import { aboutPrice, type Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { type Line, ours, yours } from '../line.ts'

const lines: Readonly<Record<Stance, Frames>> = {
  ours: [
    "This one is ours to put right, and I'm taking it on myself.",
    'That was our mistake, and I am seeing to it.',
    "This is on our side, and I'm looking after it personally.",
    "This one is on us, and I'm putting it right.",
    "It's our error, and I've taken it on.",
  ],
  shared: [
    "Part of this is ours, and I'm starting there.",
    'Some of this came from our side, and that part I can put right.',
    "There was a gap between us, and I'd like to close our half of it first.",
    "I'm taking on our part of it.",
    'Our side of this is mine to sort out.',
  ],
  unknown: [
    "I'm finding out what happened.",
    "I'm looking into how this came about.",
    "I'm getting the facts together now.",
    "I've started finding out what happened.",
    "I'm going through what happened, step by step.",
  ],
  theirs: [
    "I'd like to help you get this sorted.",
    "I'm glad to take this on with you.",
    "I'm happy to help get this moving again.",
    "I'll help you get this sorted out.",
    'Let me help you get this back on track.',
  ],
}

/** Where the cause is not known, what is being looked at depends on what it is about. */
const looking: Readonly<Partial<Record<Topic | 'price', Frames>>> = {
  price: [
    "I'm looking at what is possible within your budget.",
    "I'd like to find a way that works for both of us.",
    "I'm going through where the price comes from.",
    "I'm going back over the price, part by part.",
    "I'm looking at what could be done differently.",
  ],
  cost: [
    "I'm going through the figures line by line.",
    "I'm checking the figures against what was agreed.",
    "I've started going through the charges.",
    "I'm looking at how these figures came about.",
    "I'm going back over the figures now.",
  ],
  scope: [
    "I'm going back over what was agreed.",
    "I'm checking what is covered, line by line.",
    "I've started going through what we set down at the start.",
    "I'm looking at what is included, point by point.",
    "I'm reading through what we agreed.",
  ],
  results: [
    "I'm going through the figures myself.",
    "I'm looking at what lies behind these numbers.",
    "I've started going through the numbers, one by one.",
    "I'm looking at where the results fall short, and why.",
    "I'm going back over the figures now.",
  ],
}

export function ownership(brief: Brief): Line {
  const topic = aboutPrice(brief) ? 'price' : brief.main?.topic
  const frames = (brief.stance === 'unknown' && topic ? looking[topic] : undefined) ?? lines[brief.stance]
  return ours('ownership', say(brief, 'ownership', frames))
}

const causes: Frames = [
  'What happened: {?cause}.',
  'The cause, as far as I know it: {?cause}.',
  'How it came about: {?cause}.',
]
/** In the user's own words, or not at all. */
export const cause = (brief: Brief): Line => yours('cause', say(brief, 'cause', causes))

const gifts: Frames = [
  'To make up for some of this: {?goodwill}.',
  'As a small amends: {?goodwill}.',
  'And from us: {?goodwill}.',
]
export const goodwill = (brief: Brief): Line => yours('goodwill', say(brief, 'goodwill', gifts))
