/** Part ways: a tactful end with the open work, what is handed over, and dates. Never offered first. */

import { restatement } from '../acts/restate.ts'
import type { Brief } from '../brief.ts'
import { say } from '../frames.ts'
import { ours, type Paragraph } from '../line.ts'
import { present } from '../present.ts'

const thanks = [
  'Thank you for the work we have done together.',
  'Thank you for the trust you placed in us.',
  "I'd like to thank you for the time we have worked together.",
] as const
const decide = [
  'Having thought it over, I believe another team would serve you better from here, and I would like to bring our work to a good end on {last day}.',
  'I have come to think that you would be better served elsewhere, so I suggest we end our work together on {last day}.',
  'I do not think we are the right team for what you need next, and I would like our work to end well, with {last day} as the last day.',
] as const
const lead = [
  'Until then, this is what happens:',
  'To make the change easy for you:',
  'So that nothing is left open:',
] as const
const rows = [
  'Open work: {open work}, finished by {finish date}.',
  'Files, access and notes: handed over to you or your new team by {handover date}.',
  'Questions about the handover: {contact}.',
  'Final invoice: {final invoice}.',
] as const
const end = [
  "Please tell me if there is anything else your new team will need, and I'll add it to the list.",
  'What else would you or your new team need from us?',
  'Is there anything you would add to the handover?',
] as const

export const partWays = (brief: Brief): Paragraph[] => [
  { lines: present(...restatement(brief, 2)) },
  { lines: [ours('thanks', say(brief, 'thanks', thanks)), ours('decision', say(brief, 'decide', decide))] },
  { lines: [ours('opening', say(brief, 'part-lead', lead))] },
  { lines: rows.map((row) => ours('handover', row)), list: 'dashed' },
  { lines: [ours('question', say(brief, 'part-end', end))] },
]
