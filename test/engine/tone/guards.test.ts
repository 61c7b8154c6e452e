import { describe, expect, it } from 'vitest'
import { checkerOf } from '../../../src/engine/tone/checker.ts'
import { type GuardName, guardNames } from '../../../src/engine/tone/guards.ts'
import type { Rule } from '../../../src/engine/tone/rule.ts'

const rule = (match: string, unless: readonly GuardName[]): Rule => ({
  id: 'test.rule',
  kind: 'blame',
  level: 'soften',
  match: [match],
  unless,
  advice: 'Only a test.',
  source: 'none',
  rewrites: [],
})

/** For each guard: a pattern, a sentence it lets through to the user, and one it silences. */
const cases: Readonly<Record<GuardName, readonly [string, string, string]>> = {
  question: ['you need to', 'You need to send it.', 'What do you need to see?'],
  negated: ['your fault', 'That is your fault.', 'That is not your fault.'],
  conditional: ['you forgot', 'You forgot the file.', 'If you forgot the file, ours is attached.'],
  'relative-clause': ['you need to', 'So you need to call.', 'The person you need to call is Dana.'],
  epistemic: ['you must', 'You must pay.', 'You must be tired.'],
  'own-fault': ['you never got', 'You never got it.', 'You never got it, and that is on me.'],
  'followed-by-action': [
    'we were short-staffed',
    'We were short-staffed.',
    'We were short-staffed. I have moved two people over.',
  ],
  'good-news': ['sorry but', 'Sorry, but that is final.', 'Sorry, but I can do Thursday.'],
  'reports-client': ['calm down', 'Please calm down.', 'You said you wanted to calm down first.'],
}

describe('guards', () => {
  it.each(guardNames.map((name) => [name, ...cases[name]] as const))('%s', (name, match, flagged, silent) => {
    const guardedCheck = checkerOf([rule(match, [name])])
    const bareCheck = checkerOf([rule(match, [])])
    expect(bareCheck({ text: silent }).findings).toHaveLength(1)
    expect(guardedCheck({ text: flagged }).findings).toHaveLength(1)
    expect(guardedCheck({ text: silent }).findings).toHaveLength(0)
  })
})
