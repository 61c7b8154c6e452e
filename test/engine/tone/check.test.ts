import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/engine/tone/check.ts'
import { toneKinds } from '../../../src/engine/vocabulary.ts'

const kinds = (text: string): string[] => check({ text }).findings.map((finding) => finding.kind)
const hot =
  "Hi Tom, as per my last email we told you this would happen. I'm sorry, but you always send changes late. I understand your frustration. It's our policy!!"

describe('a hot draft', () => {
  const { findings, verdict } = check({ text: hot })

  it('has seven findings in reading order', () => {
    expect(findings.map((finding) => finding.kind)).toEqual([
      'passive-aggression',
      'blame',
      'but-reversal',
      'absolute',
      'empty-empathy',
      'policy-wall',
      'shouting',
    ])
    expect(verdict).toBe('rewrite')
  })

  it('marks the words themselves', () => {
    for (const { start, end, quote } of findings) expect(hot.slice(start, end)).toBe(quote)
    expect(findings[0]?.quote).toBe('as per my last email')
    expect(findings[2]?.quote).toBe("I'm sorry, but")
    expect(findings[6]?.quote).toBe('!!')
  })
})

describe('what is looked at', () => {
  it('marks a bare claim of understanding', () => {
    expect(kinds('I understand.')).toEqual(['empty-empathy'])
  })

  it.each([
    'Thanks.\n\n> You never told us. I understand.',
    'Thanks.\n\nOn 4 March 2026, Petra Lang wrote:\nYou never told us about it.',
    'Thanks.\n\nAm 03.02.2026 schrieb I. Lang:\nYou never told us about it.',
    'Thanks.\n-- \nIt is our policy to answer.',
    'You wrote "it is not our fault" on Monday, and I see why.',
    'You wrote “calm down”, and that was wrong of us.',
    'The file is attached.\n\nKind regards,\n\nAnna Berg\nHead of Calm Down Ltd\nTel. +44 20 5550 1234\nanna@example.com',
    'From today:\n---- Original message ----\nFrom: H\nIt is our policy.',
  ])('leaves alone what others said: %j', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('leaves alone what the page shows as quoted', () => {
    const text = 'Fine.\nIt is our policy.'
    expect(check({ text, shown: [{ start: 6, end: text.length, what: 'signature' }] }).findings).toEqual([])
  })

  it.each([
    ['curly apostrophes', 'I’m sorry, but that’s not our fault.'],
    ['two spaces', "I'm  sorry,  but that's  not  our fault."],
    ['a wrapped line', "When I looked at it again this morning I thought that it's not our\nfault at all."],
    ['no apostrophes', 'im sorry but thats not our fault'],
    ['American spelling', 'We apologize for any inconvenience.'],
    ['British spelling', 'We apologise for any inconvenience.'],
    ['a slip', 'We apologise for any inconvience.'],
  ])('sees through %s', (_, text) => {
    expect(kinds(text).length).toBeGreaterThan(0)
  })
})

describe('apologies', () => {
  it('lets the first stand and marks the second', () => {
    expect(kinds('I am sorry about the double charge. It is refunded.')).toEqual([])
    expect(kinds('I am sorry about the charge. It is refunded. I am sorry again.')).toEqual(['over-apology'])
  })

  it('gives a hint when the cause is theirs', () => {
    const { findings, verdict } = check({ text: 'I am sorry the door was shut.', stance: 'theirs' })
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['over-apology.not-ours', 'hint']])
    expect(verdict).toBe('send')
  })
})

describe('what is missing', () => {
  const client =
    'The booklet proofs were due on Monday and the trustees meet tomorrow. Where are the proofs? Is the foreword printed?'
  const what = (text: string) => check({ text, client }).missing.map((each) => each.what)

  it('is nothing when the point is said back, answered and followed by a step', () => {
    expect(
      what(
        'You expected the booklet proofs on Monday and the trustees meet tomorrow. The foreword is in. I will send them by six tonight.',
      ),
    ).toEqual([])
  })

  it('is named when nothing is there', () => {
    expect(what('Thanks a lot.')).toEqual(['restatement', 'next-step', 'answer'])
  })

  it('says when a blank is open or a promise has no date', () => {
    const back = 'You expected the booklet proofs on Monday and the trustees meet tomorrow, foreword printed.'
    const detail = (text: string) => check({ text, client }).missing.find((each) => each.what === 'next-step')?.detail
    expect(detail(`${back} I will send them by [time].`)).toContain('[time]')
    expect(detail(`${back} I will send them.`)).toContain('no time')
    expect(detail(`${back} I will send them by six.`)).toBeUndefined()
  })

  it('is not asked for without the mail that is answered', () => {
    expect(check({ text: 'Thanks a lot.' }).missing).toEqual([])
  })
})

describe('any text', () => {
  it('gives findings that lie in it, in order, and never overlap', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'you ',
        'always ',
        "I'm sorry",
        ', but ',
        '. ',
        '!! ',
        '\n',
        '> ',
        '"',
        'never ',
        'our policy ',
        '[',
        'calm down',
        '😀',
        'NOT ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { findings } = check({ text })
        let last = 0
        for (const { start, end, quote, kind } of findings) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(quote)
          expect(toneKinds).toContain(kind)
          last = end
        }
        expect(check({ text })).toEqual(check({ text }))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['no words', ' '.repeat(100_000)],
    ['one long line', 'you always never but sorry '.repeat(4_000)],
    ['marks', '!?'.repeat(50_000)],
    ['quotation marks', '"'.repeat(50_000)],
    ['capitals', 'NOT NOW '.repeat(10_000)],
    ['one word', 'a'.repeat(200_000)],
    ['apostrophes', "'s".repeat(50_000)],
    ['dots', '. '.repeat(50_000)],
    ['line breaks', '\n \n'.repeat(30_000)],
    ['attributions', `On ${'a '.repeat(20_000)}wrote:`],
  ])('takes bounded time: %s', (_, text) => {
    const before = process.cpuUsage().user
    check({ text })
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(4000)
  })
})
