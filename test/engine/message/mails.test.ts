import { describe, expect, it } from 'vitest'
import { read } from '../../../src/engine/message/read.ts'
import { fixtures, mark } from './fixture.ts'

const all = fixtures()

describe.each(['plain', 'interleaved', 'signatures', 'languages'])('%s mails', (group) => {
  it.each(all.filter((fixture) => fixture.group === group))('$slug', ({ email, marked }) => {
    expect(mark(read(email))).toBe(marked)
  })
})

it('no mail is left out', () => {
  expect(all.length).toBeGreaterThanOrEqual(80)
  expect(new Set(all.map(({ group }) => group)).size).toBe(4)
})
