import { describe, expect, it } from 'vitest'
import type { ReplyRequest } from '../../../src/engine/index.ts'
import { createReading, type Reading } from '../../../src/extension/panel/state.ts'
import { draftOf, leah, leahHeard, priya, priyaHeard, reply } from '../../gallery/examples.ts'

function reading(seen: ReplyRequest[] = []): Reading {
  const engine = {
    reply: (request: ReplyRequest) => {
      seen.push(request)
      return reply(request)
    },
  }
  return createReading(engine, priya, priyaHeard)
}

describe('the draft follows', () => {
  it('the stance', () => {
    const one = reading()
    expect(one.text.value).not.toContain('sorry')
    one.stance.value = 'ours'
    expect(one.text.value).toContain("I'm sorry we missed the date")
    expect(one.kind.value).toBe('put-right')
  })

  it('the corrected concern, at once', () => {
    const one = reading()
    expect(one.concern.value).toBe('deadline')
    one.chooseConcern('trust')
    expect(one.concern.value).toBe('trust')
    expect(one.text.value).toContain('You need a date you can rely on.')
    one.chooseConcern(null)
    expect(one.concern.value).toBeNull()
  })

  it('what was put aside or is about something else', () => {
    const seen: ReplyRequest[] = []
    const one = reading(seen)
    const [first, second] = priyaHeard.complaints
    if (!first || !second) throw new Error('The example has three complaints')
    one.putAside(first)
    one.setTopic(second, 'quality')
    expect(one.points.value.map((point) => point.topics[0])).toEqual(['quality', 'silence'])
    expect(one.setAside.value).toEqual([first])
    void one.text.value
    expect(seen.at(-1)?.corrections).toMatchObject({
      notComplaints: [first.start],
      topics: { [second.start]: 'quality' },
    })
    one.bringBack()
    expect(one.points.value).toHaveLength(3)
  })

  it('a blank, without asking the engine again', () => {
    const seen: ReplyRequest[] = []
    const one = reading(seen)
    void one.text.value
    const asked = seen.length
    one.fill('new-date', 'Wed 17:00')
    expect(one.text.value).toContain('By Wed 17:00 you will have [what exactly].')
    expect(one.open.value.map((blank) => blank.name)).not.toContain('new-date')
    expect(seen).toHaveLength(asked)
  })

  it('another kind, with the blanks that are already filled', () => {
    const one = reading()
    one.fill('new-date', 'Wed 17:00')
    one.chooseKind('part-ways')
    expect(one.kind.value).toBe('part-ways')
    expect(one.suggested.value).not.toContain('part-ways')
    expect(one.text.value).toContain('By Wed 17:00')
  })
})

describe('what the user typed', () => {
  it('survives another phrasing, and is dropped only when asked', () => {
    const one = reading()
    one.retype(`${one.text.value}\nPS: Call me.`)
    expect(one.kept.value).toBe(false)
    one.anotherPhrasing()
    expect(one.text.value).toContain('PS: Call me.')
    expect(one.text.value).toContain('So, the homepage')
    expect(one.kept.value).toBe(true)
    one.useNew()
    expect(one.text.value).toContain('If I read you right, the homepage')
    expect(one.text.value).not.toContain('PS')
  })

  it('keeps its blanks as fields', () => {
    const one = reading()
    one.retype(`PS first.\n${one.text.value}`)
    one.fill('what', 'the homepage')
    expect(one.text.value).toMatch(/^PS first\.[\s\S]*you will have the homepage\./)
  })
})

describe('coverage', () => {
  it('counts a point as answered while its sentence stands', () => {
    const one = reading()
    const why = priyaHeard.complaints[2]
    if (!why) throw new Error('The example has three complaints')
    expect(one.answers(why)).toBe(true)
    one.retype(one.text.value.replace(/You asked why.*\n/, ''))
    expect(one.answers(why)).toBe(false)
    expect(one.answers(priyaHeard.complaints[0] ?? why)).toBe(true)
  })
})

it('does not count a point as answered because of an apology alone', () => {
  const [first] = priyaHeard.complaints
  if (!first) throw new Error('The example has three complaints')
  const because = [{ start: first.start, end: first.end, why: '' }]
  const sorry = draftOf('put-right', 'ours', 0, [['apology', 'ours', 'I am sorry about the delay.', because]])
  const one = createReading({ reply: () => ({ drafts: [sorry] }) }, priya, priyaHeard)
  expect(one.answers(first)).toBe(false)
})

it('asks for a kind by name where nothing suits by itself', () => {
  const none = (request: ReplyRequest) => (request.kind ? reply(request) : { drafts: [] })
  const one = createReading({ reply: none }, leah, leahHeard)
  expect(one.kind.value).toBe('reflect')
  expect(one.text.value).not.toBe('')
  expect(one.suggested.value).toContain('reflect')
})

it('never suggests to part ways', () => {
  const [first] = reply(priya).drafts
  if (!first) throw new Error('The example has drafts')
  const engine = { reply: () => ({ drafts: [first, { ...first, kind: 'part-ways' as const }] }) }
  expect(createReading(engine, priya, priyaHeard).suggested.value).not.toContain('part-ways')
})

it('says what stopped the engine, and tries again', () => {
  let broken = true
  const engine = {
    reply: (request: ReplyRequest) => {
      if (broken) throw new RangeError('too deep')
      return reply(request)
    },
  }
  const one = createReading(engine, priya, priyaHeard)
  expect(one.failure.value).toBe('RangeError: too deep')
  broken = false
  one.retry()
  expect(one.failure.value).toBeUndefined()
  expect(one.text.value).toContain('Hi Priya')
})
