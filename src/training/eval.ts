/**
 * `npm run eval`: how well the ear hears mails it has not learned from, next to two baselines and a learning curve.
 * `--quick` leaves the baselines and the curve out. Writes test/engine/listening/figures.json and figures.md.
 */
import { writeFileSync } from 'node:fs'
import { calmSentences, labelledMails, labelledSentences } from './corpus.ts'
import { crossValidate, restrict } from './cross-validate.ts'
import { hearCalm, hearMail, hearSentence } from './examples.ts'
import type { Lessons } from './lessons.ts'
import { type Counts, f1, precision, recall } from './measure.ts'

const lessons: Lessons = {
  mails: labelledMails().map(hearMail),
  sentences: labelledSentences().map(hearSentence),
  calm: calmSentences().map(hearCalm),
}

const two = (value: number): string => value.toFixed(3)
const isHeading = (name: string): boolean => !name.includes(':')
const bySection = (a: string, b: string): number =>
  Number(isHeading(b)) - Number(isHeading(a)) || (a < b ? -1 : a > b ? 1 : 0)

const table = (counts: Counts): string[] => [
  '| | F1 | precision | recall | count | hard mails | plain mails |',
  '|---|--:|--:|--:|--:|--:|--:|',
  ...[...counts.keys()]
    .filter((name) => !/^(?:hard|plain): /.test(name) && name !== 'ordinary sentence stays silent')
    .sort(bySection)
    .map((name) => {
      const count = counts.get(name)
      if (!count) return ''
      const part = (kind: string): string => {
        const found = counts.get(`${kind}: ${name}`)
        return found ? two(f1(found)) : ''
      }
      return `| ${name} | ${two(f1(count))} | ${two(precision(count))} | ${two(recall(count))} | ${count.right + count.missed} | ${part('hard')} | ${part('plain')} |`
    }),
]

const headings = [
  'mail is a complaint',
  'complaint sentence',
  'topic of found complaints',
  'first concern acceptable',
  'heat',
  'flags',
  'requests',
  'praise',
]

const alarms = (counts: Counts): string => {
  const count = counts.get('ordinary sentence stays silent') ?? { right: 0, wrong: 0, missed: 0 }
  const share = (100 * count.wrong) / Math.max(1, count.right + count.wrong)
  return `${share.toFixed(1)} % of ${count.right + count.wrong}`
}

const compare = (runs: readonly (readonly [string, Counts])[]): string[] => [
  `| | ${runs.map(([name]) => name).join(' | ')} |`,
  `|---|${runs.map(() => '--:').join('|')}|`,
  ...headings.map(
    (heading) => `| ${heading} | ${runs.map(([, counts]) => two(f1(counts.get(heading) ?? zero))).join(' | ')} |`,
  ),
  `| ordinary sentences that raise an alarm | ${runs.map(([, counts]) => alarms(counts)).join(' | ')} |`,
]

const zero = { right: 0, wrong: 0, missed: 0 }
const full = crossValidate({ lessons })
const page = [
  '# How well the ear hears',
  '',
  'Five-fold cross-validation by mail; thresholds are set inside the training folds. Rows with a colon are parts of the',
  'row of that name. A sentence counts as found if what was heard and what was labelled both overlap it. “Topic” is the',
  'first topic against the first label, “topic acceptable” against any label.',
  '',
  ...table(full),
  '',
  `Ordinary business sentences that raise an alarm: ${alarms(full)}.`,
]

if (!process.argv.includes('--quick')) {
  const meaning = (feature: string): boolean => !/^[wbt]:/.test(feature)
  const wording = (feature: string): boolean => !/^[<>m]?[sgp]:/.test(feature)
  const runs = [
    ['all of it', full],
    ['senses and grammar, no wording', crossValidate({ lessons: restrict(lessons, meaning) })],
    ['wording, no senses or grammar', crossValidate({ lessons: restrict(lessons, wording) })],
  ] as const
  const curve = [
    ['a quarter of the mails', crossValidate({ lessons, share: 0.25 })],
    ['half', crossValidate({ lessons, share: 0.5 })],
    ['all', full],
  ] as const
  page.push(
    '',
    '## What each part is worth',
    '',
    ...compare(runs),
    '',
    '## What more mails are worth',
    '',
    ...compare(curve),
  )
}

/** F1 by heading, and the share of ordinary sentences that stay silent. */
const figuresOf = (counts: Counts): Record<string, number> => ({
  ...Object.fromEntries(headings.map((heading) => [heading, Number(two(f1(counts.get(heading) ?? zero)))])),
  'ordinary sentence stays silent': Number(two(precision(counts.get('ordinary sentence stays silent') ?? zero))),
})

// The first fold alone is what the test of the figures measures again.
const figures = { all: figuresOf(full), firstFold: figuresOf(crossValidate({ lessons, only: [0] })) }
const folder = new URL('../../test/engine/listening/', import.meta.url)
if (!process.argv.includes('--quick')) writeFileSync(new URL('figures.md', folder), `${page.join('\n')}\n`)
writeFileSync(new URL('figures.json', folder), `${JSON.stringify(figures, undefined, 2)}\n`)
console.log(page.join('\n'))
