import { describe, expect, it } from 'vitest'
import { offeredIn } from '../../../src/extension/panel/optional.ts'
import {
  openBlanks,
  paragraphsOf,
  piecesOf,
  retyped,
  type Template,
  templateOf,
} from '../../../src/extension/panel/pieces.ts'
import { textOf } from '../../../src/extension/panel/words.ts'
import { draftOf } from '../../gallery/examples.ts'

const template = (
  ...sentences: readonly (readonly [origin: 'theirs' | 'yours' | 'ours', text: string])[]
): Template => {
  const draft = draftOf(
    'put-right',
    'ours',
    0,
    sentences.map(([origin, text]) => ['act', origin, text]),
  )
  const offered = offeredIn(draft)
  const blanks = draft.blanks.filter((blank) => !offered.some((one) => one.start === blank.start))
  return templateOf({ ...draft, blanks }, offered)
}

describe('the text that goes into the mail', () => {
  const date = template(['ours', 'Hi Priya,\n\nBy [new date] you will have [what exactly]. '], ['ours', 'I am on it.'])

  it('shows an open blank as its hint', () => {
    expect(textOf(piecesOf(date, {}))).toBe('Hi Priya,\n\nBy [new date] you will have [what exactly]. I am on it.')
  })

  it('fills a blank once for every place that has its name', () => {
    const twice = template(['ours', 'Next at [time]. Then again at [next update].'])
    expect(textOf(piecesOf(twice, { 'next-update': '9:00' }))).toBe('Next at 9:00. Then again at 9:00.')
  })

  it.each([
    ['Wed 17:00', 'By Wed 17:00 you'],
    ['  Wed\n17:00 ', 'By Wed 17:00 you'],
    ['   ', 'By [new date] you'],
  ])('sets %j as one line', (value, text) => {
    expect(textOf(piecesOf(date, { 'new-date': value }))).toContain(text)
  })

  it('drops its full stop where the sentence has its own', () => {
    expect(textOf(piecesOf(date, { what: 'the homepage.' }))).toContain('have the homepage. I am')
    expect(textOf(piecesOf(date, { 'new-date': '9 a.m.' }))).toContain('By 9 a.m. you will')
  })

  it('gives a value at the start of a sentence its capital, and no other', () => {
    const owner = template(['ours', 'Thanks. [who is on it] has it: [what exactly].'])
    expect(textOf(piecesOf(owner, { owner: 'our designer', what: 'the fix' }))).toBe(
      'Thanks. Our designer has it: the fix.',
    )
  })
})

describe('an optional sentence', () => {
  const between = template(['ours', 'It is late. '], ['yours', 'What happened: [cause].'], ['ours', ' I am on it.'])

  it('leaves no trace while it is empty', () => {
    expect(textOf(piecesOf(between, {}))).toBe('It is late. I am on it.')
    expect(openBlanks(piecesOf(between, {}))).toEqual([])
  })

  it('is sent once it says something', () => {
    expect(textOf(piecesOf(between, { cause: 'a sick day' }))).toBe(
      'It is late. What happened: a sick day. I am on it.',
    )
  })

  it('takes its paragraph or its list mark with it', () => {
    const list = template(['ours', 'Two ways:\n\n- One.\n- '], ['yours', '[offer].'], ['ours', '\n\nWhich one?'])
    expect(textOf(piecesOf(list, {}))).toBe('Two ways:\n\n- One.\n\nWhich one?')
    const paragraph = template(['ours', 'One.\n\n'], ['yours', '[goodwill].'], ['ours', '\n\nTwo.'])
    expect(textOf(piecesOf(paragraph, {}))).toBe('One.\n\nTwo.')
  })
})

describe('the pieces on the screen', () => {
  it('keep where words come from', () => {
    const mixed = template(['theirs', 'The page is late. '], ['ours', 'By [new date] it is there.'])
    const origins = piecesOf(mixed, {}).map((piece) => (piece.is === 'text' ? piece.origin : piece.name))
    expect(origins).toEqual(['theirs', 'ours', 'new-date', 'ours'])
  })

  it('stand in paragraphs with a blank inside its sentence', () => {
    const two = template(['ours', 'Hi Priya,\n\nBy [new date].\n\nBest wishes,\nInes'])
    expect(paragraphsOf(piecesOf(two, {})).map((paragraph) => paragraph.length)).toEqual([1, 3, 1])
  })
})

describe('typing over a draft', () => {
  it('keeps as a blank what still stands there as one', () => {
    const before = piecesOf(template(['ours', 'By [new date] you will have [what exactly].']), {})
    const after = retyped('You will have it by [new date].', before)
    expect(after.blanks.map((blank) => blank.name)).toEqual(['new-date'])
    expect(textOf(piecesOf(after, { 'new-date': 'Monday' }))).toBe('You will have it by Monday.')
  })
})
