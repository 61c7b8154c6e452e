/** 139 worked cases: each a client's sentence, one good way to say it back, and the phenomenon in it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { restate } from '../../../src/engine/restating/restate.ts'
import { broken } from './invariants.ts'

interface Case {
  readonly client: string
  readonly restatement: string
  readonly note: string
}

const cases = JSON.parse(readFileSync(new URL('../../cases/restatement-cases.json', import.meta.url), 'utf8')) as Case[]
const own = (each: Case): string =>
  restate(each.client, { sent: each.note.includes('[time]') ? '2026-03-03T10:00:00Z' : undefined })
const sentence = (text: string): string => (text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}.`)

/** Sentences whose persons only turn round: here there is one right answer. */
const literal = [
  'You never sent me the files you promised me.',
  "My boss asked me why your team hasn't replied to us.",
  'We told you that our logo was ours to keep.',
  'I was told it would be done by now.',
  'I, for one, am tired of asking.',
  'Neither I nor my partner was copied in.',
  "It's me who has to answer for this.",
  "I've been doing your job myself.",
  'We had to fix it ourselves.',
  "You've only got yourselves to blame.",
  "Between you and me, I'm losing patience.",
  'You know how important this launch is to me.',
  'Our contract says you deliver two rounds and we keep the source files.',
  "With all due respect, this isn't what we discussed.",
  "Let's get this fixed before we lose the account.",
  'One of my clients complained to me about you.',
  'A friend of mine recommended you.',
  'Mine is the only store without a banner.',
  'The mistake is yours, not ours.',
  'The thing is, my team relies on yours.',
  'You owe us an explanation.',
  'It took you guys three weeks to change one line.',
  "Y'all still haven't called me back.",
  'u havent sent me anything since jan',
  'ive asked ur team twice',
  "You promised me you'd keep me posted, and you didn't.",
  "Your guarantee says you'll refund me if I'm not satisfied, and I'm not.",
  'I had to find out from your Instagram.',
  'I want to be involved in decisions like this.',
  "I'd like to speak to your manager.",
  "Tom said you'd waive the fee.",
  'Priya is impossible to reach.',
  'Your Mr. Hale promised Acme a March start.',
  'Will never called me back.',
  'Send me the final invoice.',
  'Let me know where we stand.',
  'Let us out of the contract.',
  'When will my site be back up?',
  'Is it too much to ask for a weekly update?',
  'How many times do I have to explain this?',
  'Do you even read my emails?',
  'What exactly are we paying you for?',
  'Who approved this?',
  'Where are my files?',
  "This is the worst agency I've ever worked with.",
  'This is complete garbage.',
  "You clearly don't care about small clients like us.",
  "I'm going to tell everyone I know to avoid you.",
  'I feel like an afterthought.',
  "Not gonna lie, I'm a bit disappointed.",
  "I'm not angry, just disappointed.",
  "We're worried sick about Thursday's launch.",
  'This whole thing is stressing me out.',
  "It's embarrassing that our CEO found the typo.",
  'I emailed you three weeks ago and again this morning.',
  'The deadline was 03/04.',
  'It was promised for the 1st.',
  "We didn't ask for blue.",
  "I don't think you understand our business.",
  "I can't not mention the typos.",
  'Hardly anything on the list has been done.',
  'No one told us the price had changed.',
  "We wouldn't have signed if we'd known about the setup fee.",
  'Site down again!!',
  'Still waiting on the report.',
  'No reply, no update, nothing.',
  "The invoice, which I've queried twice, is still wrong.",
  "If this isn't fixed by Monday, we will cancel.",
  'We want our money back.',
  "You'll be hearing from our lawyer.",
  'You charged us $1,250 instead of the $850 you quoted.',
  'The invoice is 20% higher than agreed.',
  "Maybe I'm missing something, but the report shows last year's numbers.",
]

describe('the worked cases', () => {
  it.each(literal)('word for word: %s', (client) => {
    const each = cases.find((one) => one.client === client)
    expect(each).toBeDefined()
    expect(sentence(own(each as Case))).toBe(each?.restatement)
  })

  it.each(cases.map((each) => [each.client, each] as const))('nothing false in: %s', (client, each) => {
    expect(broken(client, own(each))).toEqual([])
  })

  it('agrees with the person word for word at least 70 times', () => {
    expect(cases.filter((each) => sentence(own(each)) === each.restatement).length).toBeGreaterThanOrEqual(70)
  })

  it('says nothing for at most eight', () => {
    expect(cases.filter((each) => own(each) === '').length).toBeLessThanOrEqual(8)
  })
})
