import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listen } from '../../../src/engine/listening/listen.ts'
import { labelledMails } from '../../../src/training/corpus.ts'

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

describe('listen', () => {
  it('never throws, and every span lies inside the body and holds its quote', { timeout: 60_000 }, () => {
    const words = fc.constantFrom(
      'I',
      'still',
      "haven't",
      'had',
      'a reply',
      'the invoice',
      'is wrong',
      '.',
      '\n\n',
      '?',
      '!!',
      'refund',
      '£400',
      '😀',
      '“',
      '”',
      'you idiots',
      'please',
      'by Friday',
      'Hi',
      'Thanks',
      '> quoted',
      '\u0000',
      'é',
      'ﬁ',
      '\r\n',
    )
    const body = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(body, (text) => {
        const heard = listen({ body: text })
        const spans = [...heard.complaints, ...heard.requests, ...heard.positives, ...heard.flags]
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(span.start, span.end)).toBe(span.quote)
          expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false)
        }
        for (const reason of [...heard.complaints, ...heard.concerns].flatMap((part) => part.because)) {
          expect(reason.start).toBeGreaterThanOrEqual(0)
          expect(reason.end).toBeLessThanOrEqual(text.length)
          expect(reason.end).toBeGreaterThan(reason.start)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('hears the same twice', { timeout: 60_000 }, () => {
    for (const mail of labelledMails().slice(0, 40)) expect(listen(mail)).toEqual(listen(mail))
  })

  it('says on which words every complaint and concern rests', { timeout: 60_000 }, () => {
    for (const mail of labelledMails().filter((_, i) => i % 4 === 0)) {
      const heard = listen(mail)
      for (const complaint of heard.complaints) {
        expect(complaint.topics.length).toBeGreaterThan(0)
        expect(complaint.because.length).toBeGreaterThan(0)
        for (const reason of complaint.because) expect(reason.why).not.toBe('')
      }
      expect(heard.isComplaint).toBe(heard.complaints.length > 0)
    }
  })

  it('takes time in proportion to the length of the mail', { timeout: 60_000 }, () => {
    const line = 'We still have not had the corrected invoice you promised on Tuesday, and our board meets soon.\n\n'
    const timed = (text: string): number => {
      const started = performance.now()
      listen({ body: text })
      return performance.now() - started
    }
    timed(line.repeat(40))
    const short = timed(line.repeat(150))
    const long = timed(line.repeat(1500))
    expect(long).toBeLessThan(30 * Math.max(short, 5))
  })

  it('says how far it read a mail that is too long to read whole', { timeout: 60_000 }, () => {
    const line = 'We still have not had the corrected invoice you promised on Tuesday.\n\n'
    const heard = listen({ body: line.repeat(4000) })
    expect(heard.readUntil).toBeGreaterThan(190_000)
    expect(heard.readUntil).toBeLessThanOrEqual(200_000)
    expect(Math.max(...heard.complaints.map(({ end }) => end))).toBeLessThanOrEqual(heard.readUntil ?? 0)
    expect(listen({ body: line })).not.toHaveProperty('readUntil')
  })

  it('names grammar among its reasons, on the words it stands in', () => {
    const body = 'You promised the drawings for Monday and I still have not received them.'
    const [complaint] = listen({ body, from: 'Ann <ann@client.example>', subject: 'Drawings' }).complaints
    for (const { start, end, why } of complaint?.because ?? []) expect(why).toContain(body.slice(start, end))
    expect(complaint?.because.length).toBeGreaterThan(0)
  })

  it('takes the matter from the subject line where the mail leaves it open', () => {
    const body = 'Hi Tom\n\nThis is the third time I have had to write about it. It is not what we agreed.\n\nAnn'
    const concern = (subject: string) => listen({ body, subject }).concerns.map((one) => one.concern)
    expect(concern('Overcharged again, fees and refund')).not.toEqual(concern('Site down on launch day'))
  })

  it('listens to English only', () => {
    const german = 'Guten Tag, die Rechnung ist schon wieder falsch und wir haben immer noch keine Antwort von Ihnen.'
    expect(listen({ body: german })).toMatchObject({ language: 'de', isComplaint: false, complaints: [] })
    const spanish = 'Hola, todavía no hemos recibido el informe y nadie nos contesta. Estamos muy decepcionados.'
    expect(listen({ body: spanish })).toMatchObject({ language: 'es', isComplaint: false, concerns: [] })
    expect(listen({ body: '👍' }).language).toBe('und')
  })
})
