import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Email, Ignored } from '../../../src/engine/message/message.ts'
import { read } from '../../../src/engine/message/read.ts'

const texts = (email: Email): string[] => read(email).sentences.map(({ text }) => text)

describe('sentences of a mail', () => {
  it('reflows lines a mail program has broken', () => {
    const body = [
      'Dear Sam,',
      '',
      'the report you sent on Tuesday has last year’s figures on every page, and the',
      'board has already seen it. Please send the right one before',
      'Thursday at noon.',
    ].join('\n')
    expect(texts({ body })).toEqual([
      "the report you sent on Tuesday has last year's figures on every page, and the board has already seen it.",
      'Please send the right one before Thursday at noon.',
    ])
  })

  it('reflows where the next line happens to start with a capital', () => {
    const body =
      'We have had no answer to any of the four letters that our director\nSarah Voss sent to your office in Leeds since the beginning of\nMarch, which is odd.'
    expect(texts({ body })).toHaveLength(1)
  })

  it('keeps lines the sender broke on purpose', () => {
    expect(
      texts({ body: 'Still open:\n- the logo\n- the footer is wrong\n2) prices\nLogin broken\nPage slow' }),
    ).toEqual(['Still open:', 'the logo', 'the footer is wrong', 'prices', 'Login broken', 'Page slow'])
  })

  it('counts paragraphs', () => {
    const { sentences } = read({ body: 'One is late. Two is late.\n\nThree is late.\n\n\nFour is late.' })
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2])
    expect(read({ body: 'Hi Tom,\n\nOne is late.' }).sentences[0]?.paragraph).toBe(0)
  })

  it('starts after a greeting on the same line', () => {
    const message = read({ body: 'Hi Tom, the site is down again.' })
    expect(message.greeting).toEqual({ start: 0, end: 7 })
    expect(message.sentences[0]).toMatchObject({ start: 8, text: 'the site is down again.' })
  })

  it('understands carriage returns', () => {
    const message = read({ body: 'Hi Tom,\r\n\r\nIt is late.\r\nIt is wrong.\r\n\r\n> old\r\n' })
    expect(message.sentences.map(({ text }) => text)).toEqual(['It is late.', 'It is wrong.'])
    expect(message.ignored).toHaveLength(1)
  })
})

describe('what the page shows', () => {
  const body = 'No, it is late. It was on Friday, you said. Ines Roth, CEO'
  const shown: Ignored[] = [
    { start: 16, end: 43, what: 'quoted' },
    { start: 44, end: body.length, what: 'signature' },
  ]

  it('is believed, even inside a line', () => {
    const message = read({ body, shown })
    expect(message.sentences.map(({ text }) => text)).toEqual(['No, it is late.'])
    expect(message.ignored.map(({ what }) => what)).toEqual(['quoted', 'signature'])
  })

  it('may be nonsense', () => {
    const odd: Ignored[] = [
      { start: -5, end: Number.NaN, what: 'quoted' },
      { start: 900, end: 3, what: 'quoted' },
      { start: 10, end: 9999, what: 'quoted' },
    ]
    expect(read({ body, shown: odd }).ignored).toEqual([{ start: 10, end: body.length, what: 'quoted' }])
  })
})

describe('safety', () => {
  it('reads a mail whole that would be lost without a header', () => {
    expect(texts({ body: '> The sofa has three legs.\n> Nobody answers.' })).toEqual([
      'The sofa has three legs.',
      'Nobody answers.',
    ])
  })

  it('reads the beginning of a very long mail, and says so', () => {
    const message = read({ body: 'This is late. '.repeat(20_000) })
    expect(message.readUntil).toBeLessThanOrEqual(200_000)
    expect(message.readUntil).toBeGreaterThan(190_000)
    expect(message.sentences.at(-1)!.end).toBeLessThanOrEqual(message.readUntil!)
    expect(read({ body: 'This is late.' }).readUntil).toBeUndefined()
  })

  const line = fc.oneof(
    fc.constantFrom(
      '',
      '> quoted',
      '>> deep',
      '-- ',
      'Thanks,',
      'Ana',
      'Kind regards',
      'Sent from my iPhone',
      'On 3 Mar 2026 at 9:14, Sam wrote:',
      'From: Sam',
      'Sent: today 9:14',
      'Subject: x',
      '-----Original Message-----',
      'Hi Tom,',
      '1. item',
      '- item',
      'It is late. We wait...',
      'Tel. 0161 496 0000',
      '😀 great',
      'PS one more thing is wrong',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const mail = fc
    .array(line, { maxLength: 30 })
    .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)))
  const shown = fc.array(
    fc.record({
      start: fc.integer({ min: -5, max: 400 }),
      end: fc.integer({ min: -5, max: 400 }),
      what: fc.constantFrom<Ignored['what']>('quoted', 'signature', 'disclaimer', 'forwarded-header'),
    }),
    { maxLength: 4 },
  )

  it('never throws, never overlaps, and its offsets hold', () => {
    fc.assert(
      fc.property(mail, shown, fc.string(), (body, spans, from) => {
        const message = read({ body, shown: spans, from })
        const all = [
          ...message.sentences,
          ...message.ignored,
          ...(message.greeting ? [message.greeting] : []),
          ...(message.signOff ? [message.signOff] : []),
        ].sort((a, b) => a.start - b.start)
        let at = 0
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(body.length)
          if (!/\p{Cs}/u.test(body)) expect(body.slice(start, end)).not.toMatch(/\p{Cs}/u)
          at = end
        }
        for (const sentence of message.sentences) {
          expect(sentence.text.length).toBe(sentence.end - sentence.start)
          expect(sentence.text).not.toMatch(/[\n\r\u2018\u2019\u201c\u201d]/)
        }
        expect(read({ body, shown: spans, from })).toEqual(message)
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['fifty thousand words', 'The site is down and nobody answers. '.repeat(7_200)],
    ['one word', 'a'.repeat(200_000)],
    ['marks', '>'.repeat(200_000)],
    ['mark lines', '> a\n'.repeat(50_000)],
    ['blank lines', '\n'.repeat(200_000)],
    ['colons', 'On 3 Mar wrote:\n'.repeat(12_000)],
    ['header words', 'From: a\n'.repeat(25_000)],
    ['dates', 'To: x 9:14\n\n'.repeat(15_000)],
    ['closings', 'Thanks,\n'.repeat(25_000)],
    ['names', 'Ana\n\n'.repeat(40_000)],
    ['delimiters', '-- \n'.repeat(50_000)],
    ['full stops', '.'.repeat(200_000)],
    ['stops and quotes', '."'.repeat(100_000)],
    ['spaces', `a${' '.repeat(199_000)}b`],
    ['abbreviations', 'e.g. '.repeat(40_000)],
    ['addresses', '<a@b.c '.repeat(28_000)],
    ['this email is', 'this email is '.repeat(14_000)],
    ['wrote', 'wrote '.repeat(33_000)],
    ['digits', '0 '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
  ])('is quick on %s', (_, body) => {
    const start = process.cpuUsage()
    read({ body, from: 'Ana Ruiz <ana@ruiz.example>' })
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
  })
})
