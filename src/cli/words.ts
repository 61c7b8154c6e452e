/** What the ids of the vocabulary are called on the screen. */
import type { Checked, Concern, Flag, Heat, ReplyKind, Stance, Topic } from '../engine/index.ts'

export const topicWords: Readonly<Record<Topic, string>> = {
  delay: 'late or slow',
  silence: 'no answer',
  quality: 'errors in the work',
  mismatch: 'not what was agreed',
  outage: 'something is down',
  cost: 'money',
  scope: 'what is included',
  results: 'results fell short',
  conduct: 'how people behaved',
  process: 'the way of working',
}

export const concernWords: Readonly<Record<Concern, string>> = {
  deadline: 'a date of theirs is at risk',
  budget: 'what it costs them',
  visibility: 'not knowing where things stand',
  trust: 'whether we can be relied on',
  respect: 'being heard and taken seriously',
  control: 'having a say',
  reputation: 'how they look to others',
  effort: 'their own time and energy',
  fairness: 'being treated fairly',
  outcome: 'the result they need',
}

export const heatWords: Readonly<Record<Heat, string>> = {
  calm: 'matter of fact',
  frustrated: 'frustrated',
  angry: 'angry',
  abusive: 'insults at people',
}

export const flagWords: Readonly<Record<Flag, string>> = {
  leaving: 'may leave',
  legal: 'legal steps',
  refund: 'wants money back',
  public: 'may go public',
  escalation: 'goes over your head',
  abuse: 'insults',
  discount: 'presses for a lower price',
  'extra-work': 'new work as if agreed',
  rush: 'a deadline that cannot be met',
  'off-hours': 'expects answers outside working hours',
  'doubts-expertise': 'doubts your advice',
  'next-thing': 'already on to the next thing',
}

export const kindWords: Readonly<Record<ReplyKind, string>> = {
  reflect: 'Reflect and check',
  'put-right': 'Put it right',
  choices: 'Offer choices',
  firm: 'Kind but firm',
  reset: 'Reset expectations',
  'in-writing': 'Set it out in writing',
  'hand-over': 'Hand over',
  holding: 'Holding reply',
  feedback: 'Gentle feedback',
  'part-ways': 'Part ways',
}

export const stanceWords: Readonly<Record<Stance, string>> = {
  ours: 'the cause is on our side',
  theirs: 'the cause is not on our side',
  shared: 'the cause is shared',
  unknown: 'cause not known yet',
}

export const verdictWords: Readonly<Record<Checked['verdict'], string>> = {
  send: 'Ready to send',
  soften: 'Better softened first',
  rewrite: 'Better rewritten before it goes',
}

export const missingWords: Readonly<Record<Checked['missing'][number]['what'], string>> = {
  restatement: 'says back what the client said',
  'next-step': 'says what happens next',
  answer: 'answers what was asked',
}
