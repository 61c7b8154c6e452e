import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/engine/tone/apply.ts'
import { check } from '../../../src/engine/tone/check.ts'

const first = (text: string, choice = 0): string => {
  const finding = check({ text }).findings[0]
  const suggestion = finding?.suggestions[choice]
  if (finding === undefined || suggestion === undefined) throw new Error(`Nothing offered for: ${text}`)
  return apply(text, finding, suggestion)
}

describe('a suggestion put in place', () => {
  it.each([
    ['As I already explained, the file is too big.', 'The file is too big.'],
    ['Hi Tom, as per my last email, the date is the 4th.', 'Hi Tom, the date is the 4th.'],
    ['You need to send us the file by Friday.', 'Please send us the file by Friday.'],
    ['You must not touch the router.', 'Please do not touch the router.'],
    ['The file is attached!!', 'The file is attached.'],
    ['I ALREADY know it!', 'I already know it!'],
    [
      'I am sorry about the captions, but the audio had no timecode.',
      'I am sorry about the captions; the audio had no timecode.',
    ],
    [
      'We regret the mix-up. Still, the cards did carry the names.',
      'We regret the mix-up; the cards did carry the names.',
    ],
    ["I'm not your secretary, here's the dial-in.", "Here's the dial-in."],
    ['Thanks. This was your mistake. I have the file.', 'Thanks. The cause was [the fact]. I have the file.'],
    ['We value your business. The file is attached.', '[Their point, said back]. The file is attached.'],
  ])('%s', (before, after) => {
    expect(first(before)).toBe(after)
  })

  it('keeps a word that ties the clause to the rest', () => {
    expect(first('The print is late because your lot sat on the proof.')).toBe(
      'The print is late because [what happened].',
    )
  })
})

interface Marked {
  readonly text: string
  readonly spans: readonly { readonly quote: string; readonly rewrite: string }[]
}

const corpus = readFileSync(new URL('../../corpus/tone-1.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Marked)

const untidy = / {2}|\s[,.;!?]|,,|[^.]\.\.(?!\.)|^\s|\s$|[,;:]\s*[.!?]/

describe('every suggestion for the corpus', () => {
  it('leaves a tidy text', () => {
    const bad: string[] = []
    for (const { text } of corpus) {
      if (untidy.test(text)) continue
      for (const finding of check({ text }).findings)
        for (const suggestion of finding.suggestions) {
          const after = apply(text, finding, suggestion)
          if (untidy.test(after) || after === text) bad.push(after)
        }
    }
    expect(bad).toEqual([])
  })

  it('brings no finding that was not there', () => {
    const brought: string[] = []
    for (const { text } of corpus) {
      const { findings } = check({ text })
      for (const finding of findings)
        for (const suggestion of finding.suggestions) {
          const after = check({ text: apply(text, finding, suggestion) }).findings
          if (after.length > findings.length) brought.push(`${text} → ${apply(text, finding, suggestion)}`)
        }
    }
    expect(brought).toEqual([])
  })

  it('agrees with hand-made rewrites, put in place the same way', () => {
    for (const { text, spans } of corpus.slice(0, 200))
      for (const { quote, rewrite } of spans) {
        const start = text.indexOf(quote)
        const after = apply(text, { start, end: start + quote.length }, rewrite)
        expect(after).not.toMatch(/ {2}|,,/)
        if (rewrite !== '') expect(after.toLowerCase()).toContain(rewrite.toLowerCase().replace(/[.!?]$/, ''))
      }
  })
})
