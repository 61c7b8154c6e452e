import { describe, expect, it } from 'vitest'
import { check } from '../../../src/engine/tone/check.ts'
import { checkerOf } from '../../../src/engine/tone/checker.ts'
import type { Examples, Rule } from '../../../src/engine/tone/rule.ts'
import { rules } from '../../../src/engine/tone/rules/index.ts'
import { toneKinds } from '../../../src/engine/vocabulary.ts'

interface RuleFile {
  readonly default: Rule
  readonly examples: Examples
}

const files = import.meta.glob<RuleFile>('../../../src/engine/tone/rules/*.ts', { eager: true })
const named = Object.entries(files)
  .map(([path, file]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), file }))
  .filter(({ name }) => name !== 'index')

const plain = (flag: string): string => flag.replace(/[{}]/g, '')
const stanceOf = (rule: Rule) => (rule.finder === 'stance' ? { stance: 'theirs' as const } : {})

describe('the folder of rules', () => {
  it('is listed whole in its index', () => {
    expect(named.map(({ file }) => file.default.id).sort()).toEqual(rules.map((rule) => rule.id).sort())
  })

  it('names each file after its rule, once', () => {
    for (const { name, file } of named) expect(file.default.id).toBe(name)
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it('covers every kind', () => {
    expect(new Set(rules.map((rule) => rule.kind))).toEqual(new Set(toneKinds))
  })

  it('gives one sentence of advice about the words, never about the person', () => {
    for (const rule of rules) {
      expect(rule.advice).toMatch(/^["A-Z][^!]+\.$/)
      expect(rule.advice).not.toMatch(/\byou (?:are|were|must)\b/i)
      expect(rule.source).not.toBe('')
    }
  })
})

describe.each(named)('$name', ({ file: { default: rule, examples } }) => {
  const alone = checkerOf([rule])

  it('has at least five flags and five passes', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(5)
    expect(examples.passes.length).toBeGreaterThanOrEqual(5)
  })

  it.each(examples.flags)('marks %s', (flag) => {
    const text = plain(flag)
    const findings = alone({ text, ...stanceOf(rule) }).findings
    const first = findings[0]
    expect(first).toBeDefined()
    const marked = first === undefined ? '' : `${text.slice(0, first.start)}{${first.quote}}${text.slice(first.end)}`
    expect(marked).toBe(flag)
  })

  it.each(examples.passes)('and all other rules let pass: %s', (text) => {
    expect(check({ text }).findings.map((finding) => `${finding.rule}: ${finding.quote}`)).toEqual([])
  })
})
