import { describe, expect, it } from 'vitest'
import { duration, languageName } from '../../../src/extension/panel/strings.ts'
import { chipWords, concernLine, nameOf } from '../../../src/extension/panel/summary.ts'
import { dana, danaHeard, leah, leahHeard, priya, priyaHeard } from '../../gallery/examples.ts'

describe('the chip', () => {
  it('names the weightiest topic and the day the concern rests on', () => {
    expect(chipWords(priyaHeard, priya.body)).toEqual({
      topic: 'Late work',
      concern: 'worried about Thursday',
      more: 1,
      urgent: false,
    })
  })

  it('names no day that the concern does not rest on', () => {
    const facts = { ...priyaHeard.facts, deadlines: ['Tuesday'] }
    expect(chipWords({ ...priyaHeard, facts }, priya.body)?.concern).toBe('a date at risk')
    expect(concernLine('deadline', { ...priyaHeard, facts }, priya.body)).toBe('A date of theirs is at risk.')
  })

  it('puts what is down first', () => {
    const quiet = danaHeard.complaints.map((one, index) => ({ ...one, strength: 0.6 + index / 10 }))
    expect(chipWords({ ...danaHeard, complaints: quiet }, dana.body)).toMatchObject({
      topic: 'Something is down',
      urgent: true,
    })
  })

  it('raises no alarm on a guess', () => {
    const unsure = danaHeard.complaints.map((one) => ({ ...one, strength: 0.4 }))
    expect(chipWords({ ...danaHeard, complaints: unsure }, dana.body)?.urgent).toBe(false)
  })

  it('is absent for a mail without a complaint', () => {
    expect(chipWords(leahHeard, leah.body)).toBeUndefined()
    expect(chipWords({ ...priyaHeard, isComplaint: false }, priya.body)).toBeUndefined()
  })
})

it.each([
  ['Priya Raman <priya@fernhill.example>', 'Priya'],
  ['"Raman, Priya" <priya@fernhill.example>', 'Priya'],
  ['priya@fernhill.example', undefined],
  ['<priya@fernhill.example>', undefined],
  ['', undefined],
  [undefined, undefined],
])('calls %j %j', (from, name) => {
  expect(nameOf(from)).toBe(name)
})

it.each([
  [0, '0 min'],
  [68, '1 h 8 min'],
  [120, '2 h'],
  [1440, '1 day'],
  [3100, '2 days 3 h'],
  [-5, '0 min'],
])('says %d minutes as %s', (minutes, words) => {
  expect(duration(minutes)).toBe(words)
})

it('names a language, or nothing where the tag says nothing', () => {
  expect(languageName('es')).toBe('Spanish')
  expect(languageName('und')).toBeUndefined()
  expect(languageName('not a tag')).toBeUndefined()
})
