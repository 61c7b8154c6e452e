/** Who takes it on, as far as the stance allows: nothing is admitted that is not known, nothing denied. */
import type { Stance } from '../../vocabulary.ts'
import type { Brief } from '../brief.ts'
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

export const ownership = (brief: Brief): Line => ours('ownership', say(brief, 'ownership', lines[brief.stance]))

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
