import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../../src/engine/language/flatten.ts'
import { sentenceSpans } from '../../../src/engine/language/sentences.ts'

const split = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end))

/** Sentences parted by ¦; joined by a space, or by nothing where ¦ stands tight. */
const cases = [
  'The logo is wrong. ¦Please fix it.',
  'Is it up? ¦No. ¦Why not?! ¦Nobody knows...',
  'We sent invoice no. 4431 to Dr. Okafor on Jan. 5. ¦It was paid.',
  'The answer is no. ¦Then it broke.',
  'It took three weeks.¦We waited.',
  'It was sent (see my mail of 10/12).¦Please look.',
  'We paid for Sept. and Oct. although it was late.',
  'Late again!¦Why?',
  'Use e.g. the blue one, i.e. the old one, vs. the new one.',
  'It takes 1.5 hours, costs £1.200,50 and runs version 4.4.2 now.',
  'See https://brightmoor.example/a?b=C.d and www.Roth.example/x.Y for more. ¦Thanks.',
  'Mail me at ana.Ruiz@roth.example. ¦I will answer.',
  'The file is called Report.Final.PDF and it is empty.',
  'Acme Ltd. invoices twice. ¦Acme Ltd. ¦The invoice was paid.',
  'We met at 5 p.m. on Monday. ¦We met at 5 p.m. ¦Nobody came.',
  'I waited... and waited. ¦I called... ¦Nobody answered.',
  '"Are you serious?" she asked. ¦"It is late." ¦He left.',
  'The (late!) delivery came. ¦(It was wet.) ¦We sent it back.',
  'ok. ¦it was late. ¦again.',
  '1. Change the footer.',
  'a. Change the footer.',
  'Signed by G. Veitch and John F. Meyer.',
  'We want plan B. ¦We told you so.',
  'The U.S. site is down. ¦It was made in the U.S. ¦We sell it there.',
  'What?? ¦Really?!! ¦Yes…',
  'Great. :) ¦Next point.',
  'Done 👍🏽 ¦ ',
  'Shipped to 12 Mill St. in Leeds.',
  'Approx. 40 boxes, incl. the two from Sat. were wet.',
  'It is 10 a.m. EST. ¦Not 9.',
  'Cost: $1.5k. ¦Paid.',
  '价格不对。¦请更正。',
]

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    const want = marked
      .split('¦')
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '')
    expect(split(marked.replaceAll('¦', ''))).toEqual(want)
  })

  it('a line break inside a block is a space', () => {
    expect(split('The logo is\nwrong. Please\nfix it.')).toEqual(['The logo is\nwrong.', 'Please\nfix it.'])
  })

  it('reads only the block it is given', () => {
    expect(sentenceSpans('One. Two. Three.', { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }])
  })

  it('covers every character that is not white space, in order, and never splits a surrogate pair', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('.', ' ', '!', 'a', 'B', '"', ')', '\n', '3', '😀', '…', ':)'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, (body) => {
        let at = 0
        for (const { start, end } of sentenceSpans(body)) {
          expect(body.slice(at, start)).toMatch(/^[\s\u0085\u200b\ufeff]*$/)
          expect(end).toBeGreaterThan(start)
          expect(/[\udc00-\udfff]/.test(body.charAt(start)) && /[\ud800-\udbff]/.test(body.charAt(start - 1))).toBe(
            false,
          )
          at = end
        }
        expect(body.slice(at)).toMatch(/^[\s\u0085\u200b\ufeff]*$/)
      }),
    )
  })

  it('cuts what has no end', () => {
    const pieces = split(`${'word '.repeat(2000)}${'😀'.repeat(4000)}`)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1500)
    expect(pieces.join('')).not.toMatch(/[\ud800-\udbff]$/)
    expect(pieces.some((piece) => /\p{Cs}/u.test(piece))).toBe(false)
  })
})

describe('flatten', () => {
  it('straightens quotes and line breaks, one for one', () => {
    expect(flatten('“It’s\r\nlate”,\u00a0don´t')).toBe('"It\'s  late", don\'t')
  })

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => flatten(text).length === text.length))
  })
})
