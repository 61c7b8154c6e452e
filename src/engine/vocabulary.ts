/**
 * The words the whole product shares. Each list is in the order in which it is shown to people.
 * An id here is the id in settings, in file names and in the output of the command line.
 */

/** What went wrong, on the surface. */
export const topics = [
  'delay',
  'silence',
  'quality',
  'mismatch',
  'outage',
  'cost',
  'scope',
  'results',
  'conduct',
  'process',
] as const
export type Topic = (typeof topics)[number]

/** Why it matters to the client. */
export const concerns = [
  'deadline',
  'budget',
  'visibility',
  'trust',
  'respect',
  'control',
  'reputation',
  'effort',
  'fairness',
  'outcome',
] as const
export type Concern = (typeof concerns)[number]

/** How loud the mail is, from matter of fact to insults aimed at people. */
export const heats = ['calm', 'frustrated', 'angry', 'abusive'] as const
export type Heat = (typeof heats)[number]

/** Things to know before answering. */
export const flags = [
  'leaving',
  'legal',
  'refund',
  'public',
  'escalation',
  'abuse',
  'discount',
  'extra-work',
  'rush',
  'off-hours',
  'doubts-expertise',
  'next-thing',
] as const
export type Flag = (typeof flags)[number]

/** Whose side the cause lies on. */
export const stances = ['ours', 'theirs', 'shared', 'unknown'] as const
export type Stance = (typeof stances)[number]

/** Kinds of reply. */
export const replyKinds = [
  'reflect',
  'put-right',
  'choices',
  'firm',
  'reset',
  'in-writing',
  'hand-over',
  'holding',
  'feedback',
  'part-ways',
] as const
export type ReplyKind = (typeof replyKinds)[number]

/** How a draft sounds. Word choice only, never content. */
export const voices = ['warm', 'plain', 'formal'] as const
export type Voice = (typeof voices)[number]

/** Which spelling a draft uses. */
export const spellings = ['british', 'american'] as const
export type Spelling = (typeof spellings)[number]

/** Defensive or harmful wording in the account manager's own reply. */
export const toneKinds = [
  'blame',
  'excuse',
  'denial',
  'dismissal',
  'passive-aggression',
  'empty-empathy',
  'but-reversal',
  'absolute',
  'command',
  'policy-wall',
  'shouting',
  'insult',
  'over-apology',
  'over-promise',
] as const
export type ToneKind = (typeof toneKinds)[number]

/** How much a finding matters: worth a look, better softened, better not sent. */
export const levels = ['hint', 'soften', 'stop'] as const
export type Level = (typeof levels)[number]
