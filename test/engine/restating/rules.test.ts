import { describe, expect, it } from 'vitest'
import { restate } from '../../../src/engine/restating/restate.ts'
import { apply } from '../../../src/engine/restating/rule.ts'
import { rules } from '../../../src/engine/restating/rules/rules.ts'

describe('each rewriting rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says its examples back', (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0)
    for (const [client, restated] of rule.examples) expect(restate(client)).toBe(restated)
  })

  it('has a name of its own and a reason in plain words', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    expect(rules.filter((rule) => rule.why.length < 10)).toEqual([])
  })

  it('leaves an ordinary sentence alone', () => {
    const plain = 'the second proof came back on Tuesday with three of the five changes made'
    expect(rules.filter((rule) => apply(plain, rule) !== plain).map((rule) => rule.id)).toEqual([])
  })
})
