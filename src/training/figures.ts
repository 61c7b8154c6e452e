/** Counts as tables for people, and as the figures that a test holds. */
import { type Count, type Counts, f1, precision, recall } from './measure.ts'

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
const silence = 'ordinary sentence stays silent'
const none: Count = { right: 0, wrong: 0, missed: 0 }

const three = (value: number): string => value.toFixed(3)
const isHeading = (name: string): boolean => !name.includes(':')
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const bySection = (a: string, b: string): number => Number(isHeading(b)) - Number(isHeading(a)) || byName(a, b)

const row = (counts: Counts, name: string): string => {
  const count = counts.get(name) ?? none
  const part = (kind: string): string => {
    const found = counts.get(`${kind}: ${name}`)
    return found ? three(f1(found)) : ''
  }
  const cells = [f1(count), precision(count), recall(count)].map(three)
  return `| ${[name, ...cells, count.right + count.missed, part('hard'), part('plain')].join(' | ')} |`
}

/** A row for every heading and its parts. */
export const table = (counts: Counts): string[] => [
  '| | F1 | precision | recall | count | hard mails | plain mails |',
  '|---|--:|--:|--:|--:|--:|--:|',
  ...[...counts.keys()]
    .filter((name) => !/^(?:hard|plain): /.test(name) && name !== silence)
    .sort(bySection)
    .map((name) => row(counts, name)),
]

const alarms = (counts: Counts): string => {
  const { right, wrong } = counts.get(silence) ?? none
  return `${((100 * wrong) / Math.max(1, right + wrong)).toFixed(1)} % of ${right + wrong}`
}

const compare = (runs: Readonly<Record<string, Counts>>): string[] => {
  const all = Object.values(runs)
  return [
    `| | ${Object.keys(runs).join(' | ')} |`,
    `|---|${all.map(() => '--:').join('|')}|`,
    ...headings.map((name) => `| ${name} | ${all.map((counts) => three(f1(counts.get(name) ?? none))).join(' | ')} |`),
    `| ordinary sentences that raise an alarm | ${all.map(alarms).join(' | ')} |`,
  ]
}

export type Comparisons = Readonly<Record<'rules' | 'wording' | 'senses and grammar' | 'quarter' | 'half', Counts>>

/** The page that is kept in the repository. */
export const page = (full: Counts, others: Comparisons | undefined): string =>
  [
    '# How well the ear hears',
    '',
    'Five-fold cross-validation by mail; thresholds are set inside the training folds. Rows with a colon are parts of the',
    'row of that name. A sentence counts as found if what was heard and what was labelled both overlap it. “Topic” is the',
    'first topic against the first label, “topic acceptable” against any label.',
    '',
    ...table(full),
    '',
    `Ordinary business sentences that raise an alarm: ${alarms(full)}.`,
    ...(others === undefined
      ? []
      : [
          '',
          '## What each part is worth',
          '',
          ...compare({
            'all of it': full,
            'rules, no model': others.rules,
            'n-grams, no rules or senses': others.wording,
            'rules and senses, no n-grams': others['senses and grammar'],
          }),
          '',
          '## What more mails are worth',
          '',
          ...compare({ 'a quarter of the mails': others.quarter, half: others.half, all: full }),
        ]),
    '',
  ].join('\n')

/** F1 by heading, and the share of ordinary sentences that stay silent. */
export const figuresOf = (counts: Counts): Record<string, number> => ({
  ...Object.fromEntries(headings.map((name) => [name, Number(three(f1(counts.get(name) ?? none)))])),
  [silence]: Number(three(precision(counts.get(silence) ?? none))),
})
