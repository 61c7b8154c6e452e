/** What the words of the vocabulary are called on the screen. */
import type { Concern, Flag, Heat, ReplyKind, Stance, Topic, Voice } from '../../engine/vocabulary.ts'
import type { IconName } from '../design/icons.tsx'

export const topicNames: Readonly<Record<Topic, string>> = {
  delay: 'Late work',
  silence: 'No word from us',
  quality: 'Quality of the work',
  mismatch: 'Not what was agreed',
  outage: 'Something is down',
  cost: 'Price',
  scope: "What's included",
  results: 'Results',
  conduct: 'How they were treated',
  process: 'How we work together',
}

/** `choice` on a button, `chip` beside the mail, `line` in the panel. The last two may have more exact forms. */
export const concernNames: Readonly<
  Record<Concern, { readonly choice: string; readonly chip: string; readonly line: string }>
> = {
  deadline: { choice: 'A date of theirs', chip: 'a date at risk', line: 'A date of theirs is at risk.' },
  budget: { choice: 'Money', chip: 'tight budget', line: 'Their budget is tight.' },
  visibility: {
    choice: 'Knowing where things stand',
    chip: 'wants to know where things stand',
    line: "They don't know where things stand.",
  },
  trust: {
    choice: 'Relying on us',
    chip: 'wants to rely on us',
    line: 'They need to know they can rely on us.',
  },
  respect: { choice: 'Being heard', chip: 'wants to be heard', line: "They don't feel heard." },
  control: { choice: 'Having a say', chip: 'wants a say', line: 'They want a say before things happen.' },
  reputation: {
    choice: 'How they look to others',
    chip: 'how it looks to others',
    line: 'It affects how they look to others.',
  },
  effort: {
    choice: 'Their time and energy',
    chip: 'costs them time',
    line: 'It is costing them time and energy.',
  },
  fairness: {
    choice: 'Being treated fairly',
    chip: 'wants it to be fair',
    line: 'They want to be treated fairly.',
  },
  outcome: {
    choice: 'The result they need',
    chip: 'needs the result',
    line: 'They need the result this was for.',
  },
}

export const notClear = {
  choice: 'Not clear yet',
  chip: 'reason not clear yet',
  line: 'Not clear yet. Your draft asks.',
}

export const heatNames: Readonly<Record<Heat, { readonly name: string; readonly icon: IconName }>> = {
  calm: { name: 'Calm', icon: 'heat-calm' },
  frustrated: { name: 'Frustrated', icon: 'heat-frustrated' },
  angry: { name: 'Angry', icon: 'heat-angry' },
  abusive: { name: 'Insults', icon: 'heat-insults' },
}

export const flagLines: Readonly<Record<Flag, string>> = {
  leaving: 'They may leave.',
  legal: 'They mention a lawyer.',
  refund: 'They want money back.',
  public: 'They may say it in public.',
  escalation: 'They ask for someone senior.',
  abuse: 'There are insults.',
  discount: 'They ask for a lower price.',
  'extra-work': 'New work, as if agreed.',
  rush: 'The time asked for is short.',
  'off-hours': 'They expect an answer outside your hours.',
  'doubts-expertise': 'They set other advice beside yours.',
  'next-thing': 'They have moved on to the next thing.',
}

export const stanceNames: Readonly<Record<Stance, { readonly name: string; readonly line: string }>> = {
  ours: { name: 'Ours', line: 'One plain apology, then what happens next.' },
  theirs: { name: 'Not ours', line: 'No apology for fault and no denial. You still take it on.' },
  shared: { name: 'Shared', line: 'Owns our part, names the gap, blames no one.' },
  unknown: { name: 'Not known yet', line: 'Asks what you need to know. Admits nothing, denies nothing.' },
}

export const kindNames: Readonly<
  Record<ReplyKind, { readonly name: string; readonly line: string; readonly icon: IconName }>
> = {
  reflect: {
    name: 'Reflect and check',
    line: 'Says back what you heard, and asks if it is right.',
    icon: 'reflect',
  },
  'put-right': {
    name: 'Put it right',
    line: 'Owns it, then says what happens next and by when.',
    icon: 'level',
  },
  choices: { name: 'Offer choices', line: 'Two or three ways on. They pick.', icon: 'choices' },
  firm: { name: 'Kind but firm', line: 'Holds the line on price or scope, warmly.', icon: 'anchor' },
  reset: {
    name: 'Reset expectations',
    line: 'What falls short, point by point, then dates and a talk.',
    icon: 'calendar',
  },
  'in-writing': { name: 'Set it out in writing', line: 'Formal: who does what, by when.', icon: 'writing' },
  'hand-over': {
    name: 'Hand over',
    line: 'Brings in the right person, with nothing to repeat.',
    icon: 'hand-over',
  },
  holding: {
    name: 'Holding reply',
    line: 'You have seen it, and when they will hear more.',
    icon: 'holding',
  },
  feedback: {
    name: 'Gentle feedback',
    line: 'Their point first, then your own concern, kindly.',
    icon: 'talk',
  },
  'part-ways': { name: 'Part ways', line: 'Ends the work well, with a handover.', icon: 'part' },
}

export const voiceNames: Readonly<Record<Voice, string>> = { warm: 'Warm', plain: 'Plain', formal: 'Formal' }
