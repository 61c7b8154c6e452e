/** The small pieces: facts that must survive, day names, persons, word order, verbs. */
import { describe, expect, it } from 'vitest'
import { fromQuestion } from '../../../src/engine/restating/acts/question.ts'
import { lostFacts } from '../../../src/engine/restating/facts.ts'
import { flip } from '../../../src/engine/restating/persons.ts'
import { anchor } from '../../../src/engine/restating/times.ts'
import { gerundOf, participleOf, pastOf, thirdOf } from '../../../src/engine/restating/verbs.ts'

describe('lost facts', () => {
  it.each([
    ['we paid £850 in May', 'you paid £850 in May', []],
    ['we paid £850', 'you paid £580', ['850', '+580']],
    ['it was due on Tuesday', 'it was due', ['Tuesday']],
    ['I asked twice, and two pages are wrong', 'you asked twice, and pages are wrong', ['two']],
    ['I told Priya about it', 'you told us about it', ['Priya']],
    ['the rate is 12,5 and not 12.5', 'the rate is 12,5', ['12.5']],
  ])('%s → %s', (source, restated, lost) => {
    expect(lostFacts(source, restated)).toEqual(lost)
  })
})

describe('days', () => {
  const tuesday = '2026-03-03T22:40:00+01:00'
  it.each([
    ['it was due yesterday', 'it was due on Monday'],
    ['I need it by tomorrow morning', 'I need it by Wednesday morning'],
    ["today's report is empty", "Tuesday's report is empty"],
    ['today is the deadline', 'Tuesday is the deadline'],
    ['I called this morning and again tonight', 'I called on Tuesday morning and again on Tuesday night'],
    ['next Friday is the board', 'next Friday is the board'],
    ['the deadline was 03/04', 'the deadline was 03/04'],
  ])('%s → %s', (text, anchored) => {
    expect(anchor(text, tuesday)).toBe(anchored)
  })

  it('stay as written without a date, or with a broken one', () => {
    expect(anchor('due tomorrow', undefined)).toBe('due tomorrow')
    expect(anchor('due tomorrow', 'last week')).toBe('due tomorrow')
  })
})

describe('persons', () => {
  it.each([
    ['you told me you would call us', 'we told you we would call you'],
    ['what I sent you was final', 'what you sent us was final'],
    ['I know you are busy', 'you know we are busy'],
    ['my partner and I were left waiting', 'you and your partner were left waiting'],
    ['we agreed on Monday', 'we agreed on Monday'],
    ['we agreed with Acme on Monday', 'you agreed with Acme on Monday'],
    ['when we spoke you said it was in our contract', 'when we spoke we said it was in our contract'],
    ['our call centre is down', 'your call centre is down'],
    ['I emailed twice and was told to wait', 'you emailed twice and were told to wait'],
    ['the one who was late was mine', 'the one who was late was yours'],
    ['your manager and your invoice', 'my manager and our invoice'],
    ['when you click Pay nothing happens', 'when you click Pay nothing happens'],
    ['not one of you had read it', 'not one of us had read it'],
    ['I paid you because you asked', 'you paid us because we asked'],
  ])('%s → %s', (client, turned) => {
    expect(flip(client)).toBe(turned)
  })
})

describe('questions', () => {
  it.each([
    ['Why did nobody tell me?', "I'd like to know why nobody told me"],
    ['When will the cover letter be sent?', "I'd like to know when the cover letter will be sent"],
    ['Does the price include VAT?', 'I asked whether the price includes VAT'],
    ['Where are the cockpit covers?', "I'd like to know where the cockpit covers are"],
    ['What happened to the report?', "I'd like to know what happened to the report"],
    ["Why hasn't anyone called me?", "I'd like to know why no one has called me"],
    ['How many hours were spent?', "I'd like to know how many hours were spent"],
    ['If I order today, can you deliver by Friday?', 'I asked whether you can deliver by Friday if I order today'],
  ])('%s → %s', (question, statement) => {
    expect(fromQuestion(question)).toBe(statement)
  })

  it('is no guess where there is nothing to turn round', () => {
    expect(fromQuestion('Six weeks?')).toBeUndefined()
    expect(fromQuestion('Why?')).toBeUndefined()
  })
})

describe('verbs', () => {
  it.each([
    ['send', 'sent', 'sent', 'sends', 'sending'],
    ['take', 'took', 'taken', 'takes', 'taking'],
    ['stop', 'stopped', 'stopped', 'stops', 'stopping'],
    ['deliver', 'delivered', 'delivered', 'delivers', 'delivering'],
    ['reply', 'replied', 'replied', 'replies', 'replying'],
    ['put', 'put', 'put', 'puts', 'putting'],
    ['go', 'went', 'gone', 'goes', 'going'],
    ['fix', 'fixed', 'fixed', 'fixes', 'fixing'],
    ['agree', 'agreed', 'agreed', 'agrees', 'agreeing'],
    ['refer', 'referred', 'referred', 'refers', 'referring'],
    ['answer', 'answered', 'answered', 'answers', 'answering'],
    ['see', 'saw', 'seen', 'sees', 'seeing'],
    ['write', 'wrote', 'written', 'writes', 'writing'],
    ['visit', 'visited', 'visited', 'visits', 'visiting'],
  ])('%s, %s, %s, %s, %s', (base, past, participle, third, gerund) => {
    expect([pastOf(base), participleOf(base), thirdOf(base), gerundOf(base)]).toEqual([past, participle, third, gerund])
  })
})
