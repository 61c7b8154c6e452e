import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine/index.ts'
import { openFindings, phraseOf } from '../../../src/extension/compose/findings.ts'

function finding(quote: string): Finding {
  return { start: 0, end: quote.length, quote, kind: 'blame', rule: 'r', level: 'soften', why: 'w', suggestions: [] }
}

const none = { ignored: new Set<string>(), neverFlag: [] }

describe('openFindings', () => {
  it('leaves everything in while nothing is decided', () => {
    expect(openFindings([finding('you never'), finding('calm down')], none)).toHaveLength(2)
  })

  it('takes out what is ignored in this mail, whatever its case and spacing', () => {
    const ignored = new Set([phraseOf({ quote: 'You  never' })])
    const left = openFindings([finding('you never'), finding('calm down')], { ...none, ignored })
    expect(left.map((each) => each.quote)).toEqual(['calm down'])
  })

  it('takes out what is never to be flagged', () => {
    expect(openFindings([finding("It's our\npolicy")], { ...none, neverFlag: ["it's our policy"] })).toEqual([])
  })
})
