/** Mails from the product's journeys, heard as a person would hear them. */
import { describe, expect, it } from 'vitest'
import { listen } from '../../../src/engine/listening/listen.ts'

const topicsOf = (heard: ReturnType<typeof listen>): string[] => heard.complaints.flatMap((c) => c.topics)
const flagsOf = (heard: ReturnType<typeof listen>): string[] => heard.flags.map((flag) => flag.flag)
const concernsOf = (heard: ReturnType<typeof listen>): string[] => heard.concerns.map((c) => c.concern)

describe('the journeys', () => {
  it('two days late again', () => {
    const heard = listen({
      body: 'This is the second time the homepage has slipped. You said Tuesday. Our board sees it on Thursday and I have nothing to show. Why did nobody tell me? Please send a date you will actually keep.',
      date: '2026-03-04T09:12:00+00:00',
    })
    expect(heard.isComplaint).toBe(true)
    expect(heard.complaints[0]?.topics[0]).toBe('delay')
    expect(topicsOf(heard)).toContain('silence')
    expect(['deadline', 'trust', 'reputation']).toContain(concernsOf(heard)[0])
    expect(heard.heat).toBe('frustrated')
    expect(heard.flags).toEqual([])
    expect(heard.requests.map((request) => request.quote)).toContain('Please send a date you will actually keep.')
    expect(heard.facts.deadlines).toContain('Tuesday')
  })

  it('we can’t afford this', () => {
    const heard = listen({
      body: "I'm frustrated because we have a limited budget and you're unwilling to offer us a discount. Agency X would do it for 20% less. If nothing changes we'll have to look around.",
    })
    expect(heard.isComplaint).toBe(true)
    expect(heard.complaints[0]?.topics[0]).toBe('cost')
    expect(concernsOf(heard)[0]).toBe('budget')
    expect(heard.heat).toBe('frustrated')
    expect(flagsOf(heard)).toEqual(expect.arrayContaining(['discount', 'leaving']))
  })

  it('one sentence about a discount', () => {
    const heard = listen({
      body: "I'm frustrated because we have a limited budget, and you're unwilling to offer us a discount.",
    })
    expect(heard.isComplaint).toBe(true)
    expect(heard.complaints[0]?.topics[0]).toBe('cost')
    expect(concernsOf(heard)[0]).toBe('budget')
    expect(heard.heat).toBe('frustrated')
    expect(flagsOf(heard)).toContain('discount')
  })

  it('the shop is down', () => {
    const heard = listen({
      body: "THE SHOP IS DOWN ON OUR BIGGEST WEEKEND!!! You idiots, I've called 5 times. Fix it NOW or our lawyer calls Monday. I want your director on this.",
    })
    expect(heard.isComplaint).toBe(true)
    expect(heard.complaints[0]?.topics[0]).toBe('outage')
    expect(['outcome', 'reputation']).toContain(concernsOf(heard)[0])
    expect(heard.heat).toBe('abusive')
    expect(flagsOf(heard)).toEqual(expect.arrayContaining(['legal', 'escalation', 'abuse']))
  })

  it('while you’re at it', () => {
    const heard = listen({
      body: 'Fine. Also add the careers page and Spanish version, should be quick, you do these anyway. My nephew says you picked the wrong CMS. Need it by Friday.',
    })
    expect(flagsOf(heard)).toEqual(expect.arrayContaining(['extra-work', 'doubts-expertise']))
  })
})
