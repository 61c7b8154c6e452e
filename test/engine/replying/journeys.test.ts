/** Mails of ordinary days, and what a draft for them must and must not say. */
import { describe, expect, it } from 'vitest'
import type { Draft, ReplyRequest } from '../../../src/engine/replying/draft.ts'
import { replyKinds, stances, voices } from '../../../src/engine/vocabulary.ts'
import { draftsFor, type Labelled } from './labelled.ts'

const mail = (given: Partial<Labelled> & Pick<Labelled, 'body'>): Labelled => ({
  id: 'x',
  from: 'Priya Shah <priya@example.com>',
  subject: '',
  date: '2026-03-03T09:12:00Z',
  isComplaint: true,
  heat: 'frustrated',
  complaints: [],
  concerns: [],
  requests: [],
  flags: [],
  positives: [],
  facts: { deadlines: [], amounts: [], things: [] },
  ...given,
})
const draft = (
  given: Labelled,
  request: Omit<ReplyRequest, 'body'> & { kind: NonNullable<ReplyRequest['kind']> },
): Draft => {
  const [first] = draftsFor(given, request).drafts
  if (!first) throw new Error('no draft')
  return first
}
const apologies = (text: string): number => (text.match(/\b(?:sorry|apolog\w+|regret)\b/gi) ?? []).length

const late = mail({
  body: 'This is the second time the homepage has slipped. You said Tuesday. Our board sees it on Thursday and I have nothing to show. Why did nobody tell me? Please send a date you will actually keep.',
  complaints: [
    {
      quote: 'This is the second time the homepage has slipped. You said Tuesday.',
      topics: ['delay'],
      restatement: '',
    },
    { quote: 'Our board sees it on Thursday and I have nothing to show.', topics: ['delay'], restatement: '' },
  ],
  concerns: ['deadline', 'trust'],
  requests: ['Why did nobody tell me?', 'Please send a date you will actually keep.'],
})

const price = mail({
  body: "I'm frustrated because we have a limited budget, and you're unwilling to offer us a discount.",
  complaints: [
    {
      quote: "I'm frustrated because we have a limited budget, and you're unwilling to offer us a discount.",
      topics: ['cost'],
      restatement: '',
    },
  ],
  concerns: ['budget'],
  flags: ['discount'],
})

const down = mail({
  body: "THE SHOP IS DOWN ON OUR BIGGEST WEEKEND!!! You idiots, I've called 5 times. Fix it NOW or our lawyer calls Monday. I want your director on this.",
  heat: 'abusive',
  complaints: [
    { quote: 'THE SHOP IS DOWN ON OUR BIGGEST WEEKEND!!!', topics: ['outage'], restatement: '' },
    { quote: "You idiots, I've called 5 times.", topics: ['silence'], restatement: '' },
  ],
  concerns: ['outcome'],
  requests: ['Fix it NOW', 'I want your director on this.'],
  flags: ['legal', 'escalation', 'abuse'],
})

describe('two days late again, and it is ours', () => {
  const put = draft(late, { kind: 'put-right', stance: 'ours', me: { name: 'Tom' } })

  it('names the homepage, Tuesday and Thursday before anything of ours', () => {
    const apology = put.parts.find((part) => part.act === 'apology')
    expect(apology).toBeDefined()
    const before = put.text.slice(0, apology?.start)
    expect(before).toContain('homepage')
    expect(before).toContain('Tuesday')
    expect(before).toContain('Thursday')
  })

  it('apologises once and offers a date, a thing and a time to fill', () => {
    expect(apologies(put.text)).toBe(1)
    expect(put.blanks.map((blank) => blank.name)).toEqual(
      expect.arrayContaining(['new date', 'what exactly', 'next update']),
    )
  })

  it('answers the question, and takes the date as the answer to the request', () => {
    expect(put.text).toContain('why nobody told you')
    expect(put.text).not.toContain('send a date')
  })

  it('fills a blank wherever it stands, and ends with the name', () => {
    const full = draft(late, {
      kind: 'put-right',
      stance: 'ours',
      me: { name: 'Tom' },
      fields: { 'new date': 'Wed 17:00', 'what exactly': 'the finished homepage.' },
    })
    expect(full.text).toContain('Wed 17:00')
    expect(full.text).not.toContain('[new date]')
    expect(full.text).not.toContain('homepage..')
    expect(full.text.endsWith('\nTom')).toBe(true)
    expect(full.parts.find((part) => full.text.slice(part.start, part.end).includes('Wed 17:00'))?.origin).toBe('yours')
  })

  it('gives no cause unless the user does, and then in those words, once', () => {
    expect(put.text).not.toMatch(/because|due to|cause/i)
    const full = draft(late, {
      kind: 'put-right',
      stance: 'ours',
      fields: { cause: 'the supplier sent the wrong files' },
    })
    expect(full.text.split('the supplier sent the wrong files')).toHaveLength(2)
  })
})

describe('a limited budget and no discount', () => {
  it('says both halves back, asks whether that is right, and claims no understanding', () => {
    const { text } = draft(price, { kind: 'reflect' })
    expect(text).toContain('you have a limited budget')
    expect(text).toContain("we haven't offered you a discount")
    expect(text).toMatch(/\?/)
    expect(text).not.toMatch(/understand|hear you/i)
  })

  it('holds the line kindly when nothing is ours', () => {
    const { drafts } = draftsFor(price, { stance: 'theirs' })
    expect(drafts[0]?.kind).toBe('firm')
    const text = drafts[0]?.text ?? ''
    expect(apologies(text)).toBe(0)
    expect(text).toContain('\n1. ')
    expect(text).toMatch(/\?\n\n/)
  })
})

describe('the shop is down, with insults and a lawyer', () => {
  const first = draftsFor(down).drafts[0]

  it('gets a holding reply that admits nothing and repeats no insult', () => {
    expect(first?.kind).toBe('holding')
    expect(first?.text).toContain('shop is down on your biggest weekend')
    expect(first?.text).toContain("you've called 5 times")
    expect(first?.text).not.toMatch(/idiot|lawyer|sorry|mistake|fault|[A-Z]{3,}|!/)
  })

  it('draws one line about how we write to each other, and leaves time and name open', () => {
    expect(first?.parts.filter((part) => part.act === 'boundary')).toHaveLength(1)
    expect(first?.blanks.map((blank) => blank.name).sort()).toEqual(
      expect.arrayContaining(['next update', 'who is on it']),
    )
  })
})

describe('phrasings', () => {
  it('are the same twice, and different in the next five', () => {
    const texts = [0, 1, 2, 3, 4].map((variant) => draft(late, { kind: 'put-right', stance: 'ours', variant }).text)
    expect(draft(late, { kind: 'put-right', stance: 'ours', variant: 0 }).text).toBe(texts[0])
    expect(new Set(texts).size).toBe(5)
    const opening = (text: string) => text.split('\n\n')[1]?.slice(0, 12)
    expect(new Set(texts.map(opening)).size).toBe(5)
    const sorry = (text: string) => text.split('\n\n')[2]
    expect(new Set(texts.map(sorry)).size).toBe(5)
  })

  it('differ between two mails of one client', () => {
    const other = mail({ ...late, body: `${late.body} Thanks.` })
    expect(draft(other, { kind: 'reflect' }).text).not.toBe(draft(late, { kind: 'reflect' }).text)
  })

  it('keep what is said the same in every voice', () => {
    for (const voice of voices) {
      const { text, blanks } = draft(late, { kind: 'put-right', stance: 'ours', voice })
      expect(text).toContain('homepage')
      expect(blanks.length).toBeGreaterThan(2)
    }
    expect(draft(late, { kind: 'put-right', stance: 'ours', voice: 'formal' }).text).toMatch(/^Dear Priya,/)
  })

  it('follow the spelling asked for, not in the words of the client', () => {
    const all = [0, 1, 2, 3, 4].map(
      (variant) => draft(late, { kind: 'put-right', stance: 'ours', spelling: 'american', variant }).text,
    )
    expect(all.join('')).not.toMatch(/apologise/)
    expect(all.join('')).toMatch(/apologize/)
  })
})

describe('which kinds', () => {
  it('are offered best first, each once, never parting ways', () => {
    for (const given of [late, price, down])
      for (const stance of stances) {
        const kinds = draftsFor(given, { stance }).drafts.map((each) => each.kind)
        expect(new Set(kinds).size).toBe(kinds.length)
        expect(kinds).not.toContain('part-ways')
      }
  })

  it('can each be asked for, even where nothing is complained of', () => {
    const thanks = mail({ body: 'Thank you, the report looks great.', isComplaint: false, heat: 'calm' })
    expect(draftsFor(thanks).drafts).toEqual([])
    for (const kind of replyKinds) expect(draft(thanks, { kind }).text.length).toBeGreaterThan(60)
  })
})

describe('corrections', () => {
  it('leave out what the user says is no complaint', () => {
    const start = late.body.indexOf('Our board')
    const { text } = draft(late, { kind: 'reflect', corrections: { notComplaints: [start] } })
    expect(text).not.toContain('board')
    expect(text).toContain('homepage')
  })

  it('name the concern the user names, or ask when it is not clear', () => {
    expect(draft(late, { kind: 'reflect', corrections: { concern: 'reputation' } }).text).toMatch(
      /others|answer to|count on you|reflects on you/,
    )
    const unclear = draft(late, { kind: 'reflect', corrections: { concern: null } })
    expect(unclear.parts.some((part) => part.act === 'concern')).toBe(false)
    expect(unclear.parts.some((part) => part.act === 'question')).toBe(true)
  })

  it('use the topic the user gives', () => {
    const { text } = draft(late, {
      kind: 'choices',
      corrections: { topics: { 0: 'scope', [late.body.indexOf('Our board')]: 'scope' } },
    })
    expect(text).toMatch(/next phase/)
  })
})
