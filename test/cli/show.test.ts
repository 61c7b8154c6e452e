import { expect, it } from 'vitest'
import { ink } from '../../src/cli/ink.ts'
import { showChecked } from '../../src/cli/show-checked.ts'
import { showHeard } from '../../src/cli/show-heard.ts'
import { showReplies } from '../../src/cli/show-replies.ts'
import { type Checked, type Draft, listen } from '../../src/engine/index.ts'

const plain = ink(false, {})

it('says where each finding stands and what could stand there', () => {
  const checked: Checked = {
    findings: [
      {
        start: 8,
        end: 17,
        quote: 'Calm down',
        kind: 'dismissal',
        rule: 'r',
        level: 'stop',
        why: 'It belittles.',
        suggestions: ['', 'Let me look'],
      },
    ],
    missing: [{ what: 'answer', detail: 'when' }],
    verdict: 'rewrite',
  }
  expect(showChecked(checked, { text: 'Hi Ana,\nCalm down.' }, plain).split('\n')).toEqual([
    'Better rewritten before it goes',
    '',
    '2:1  stop  “Calm down” (dismissal)',
    '      It belittles.',
    '      leave it out',
    '      better: Let me look',
    '',
    'Not there yet',
    '  answers what was asked: when',
    '',
  ])
})

it('says so when a mail is not in English', () => {
  const body =
    'Guten Tag, die Lieferung ist seit drei Wochen überfällig und niemand meldet sich bei uns. Wir sind sehr enttäuscht.'
  expect(showHeard(listen({ body }), { body }, plain)).toMatch(/seems to be in German.*English only/)
})

it('makes blanks stand out and counts them', () => {
  const draft: Draft = {
    kind: 'reflect',
    stance: 'unknown',
    variant: 0,
    text: 'By [time].',
    blanks: [{ name: 'time', hint: 'time', start: 3, end: 9 }],
    parts: [],
  }
  expect(showReplies({ drafts: [draft] }, ink(true, {}))).toContain('By \u001b[36m[time]\u001b[39m.')
  expect(showReplies({ drafts: [draft] }, plain)).toContain('1 blank to fill')
  expect(showReplies({ drafts: [] }, plain)).toMatch(/^No draft/)
})

it('says how far a mail that is very long was read', () => {
  const email = { body: 'The invoice is wrong again and nobody answers.' }
  const shown = showHeard({ ...listen(email), readUntil: 199_960 }, email, plain)
  expect(shown).toContain('Only its first 199,960 characters, the newest, were read.')
})
