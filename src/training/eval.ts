/**
 * `npm run eval`: how well the ear hears mails it has not learned from, next to baselines and a learning curve.
 * `--quick` leaves the baselines and the curve out. Writes test/engine/listening/figures.json and figures.md.
 */
import { writeFileSync } from 'node:fs'
import type { Trial } from './cross-validate.ts'
import { figuresOf, page } from './figures.ts'
import { crossValidate } from './fold-processes.ts'

const quick = process.argv.includes('--quick')
const all: Trial = { using: 'all', share: 1 }

const comparisons = {
  rules: { using: 'rules', share: 1 },
  wording: { using: 'wording', share: 1 },
  'senses and grammar': { using: 'senses and grammar', share: 1 },
  quarter: { using: 'all', share: 0.25 },
  half: { using: 'all', share: 0.5 },
} as const satisfies Record<string, Trial>

const { full } = await crossValidate({ full: all })
// The first fold alone is what the test of the figures measures again.
const { first } = await crossValidate({ first: all }, [0])
const others = quick ? undefined : await crossValidate(comparisons)

const text = page(full, others)
const folder = new URL('../../test/engine/listening/', import.meta.url)
if (!quick) writeFileSync(new URL('figures.md', folder), text)
const figures = { all: figuresOf(full), firstFold: figuresOf(first) }
writeFileSync(new URL('figures.json', folder), `${JSON.stringify(figures, undefined, 2)}\n`)
console.log(text)
