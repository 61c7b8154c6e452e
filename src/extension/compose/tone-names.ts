/** What the kinds of wording are called on the screen, and which line they get: "may sting" or "may not land". */
import type { Finding } from '../../engine/index.ts'
import type { ToneKind } from '../../engine/vocabulary.ts'

export type Line = 'sting' | 'land'

export const toneNames: Readonly<Record<ToneKind, { readonly name: string; readonly line: Line }>> = {
  blame: { name: 'Puts it on them', line: 'sting' },
  excuse: { name: 'A reason about us', line: 'land' },
  denial: { name: 'Turns it away', line: 'sting' },
  dismissal: { name: 'Makes it smaller', line: 'sting' },
  'passive-aggression': { name: 'Has an edge', line: 'sting' },
  'empty-empathy': { name: 'Says it without showing it', line: 'land' },
  'but-reversal': { name: 'Takes it back', line: 'sting' },
  absolute: { name: 'Always or never', line: 'sting' },
  command: { name: 'Sounds like an order', line: 'sting' },
  'policy-wall': { name: 'A rule without a reason', line: 'land' },
  shouting: { name: 'Reads as loud', line: 'sting' },
  insult: { name: 'Aimed at a person', line: 'sting' },
  'over-apology': { name: 'One sorry too many', line: 'land' },
  'over-promise': { name: 'Hard to keep', line: 'land' },
}

/** The line under the words in the mail: solid where they may sting, dotted where they may not land. */
export const lineOf = ({ kind, level }: Pick<Finding, 'kind' | 'level'>): Line =>
  level === 'hint' ? 'land' : toneNames[kind].line
