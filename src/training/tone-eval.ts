/** How well the tone checker agrees with sentences and replies marked by hand. `npm run eval` prints this table. */
import { readFileSync } from 'node:fs'
import { check } from '../engine/tone/check.ts'
import { toneKinds } from '../engine/vocabulary.ts'

interface Marked {
  readonly quote: string
  readonly kinds: readonly string[]
  readonly rewrite: string
}

interface MarkedSentence {
  readonly text: string
  readonly spans: readonly Marked[]
}

interface MarkedReply {
  readonly client: string
  readonly reply: string
  readonly spans: readonly Marked[]
  readonly missing: readonly string[]
  readonly verdict: string
}

const rows = <T>(file: string): T[] =>
  readFileSync(new URL(`../../test/corpus/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2))

/** Sentences: found or not, right kind or not, and how many clean ones are marked. */
export function sentenceTable(sentences: readonly MarkedSentence[]): string[] {
  const kinds = new Map(toneKinds.map((kind) => [kind as string, { marked: 0, found: 0, named: 0 }]))
  let found = 0
  let named = 0
  let marked = 0
  let falseAlarms = 0
  for (const { text, spans } of sentences) {
    const { findings } = check({ text })
    if (spans.length === 0) {
      if (findings.length > 0) falseAlarms++
      continue
    }
    marked++
    const row = kinds.get(spans[0]?.kinds[0] ?? '')
    if (row !== undefined) row.marked++
    if (findings.length === 0) continue
    found++
    if (row !== undefined) row.found++
    const accepted = new Set(spans.flatMap((span) => span.kinds))
    if (!findings.some((finding) => accepted.has(finding.kind))) continue
    named++
    if (row !== undefined) row.named++
  }
  const clean = sentences.length - marked
  const precision = found / (found + falseAlarms)
  const recall = found / marked
  return [
    `sentences ${sentences.length}   precision ${precision.toFixed(2)}   recall ${recall.toFixed(2)}   F1 ${((2 * precision * recall) / (precision + recall)).toFixed(2)}   clean marked ${share(falseAlarms, clean)}   right kind ${share(named, found)}`,
    ...[...kinds].map(
      ([kind, row]) =>
        `  ${kind.padEnd(20)} ${String(row.marked).padStart(3)}   recall ${share(row.found, row.marked)}   right kind ${share(row.named, row.found)}`,
    ),
  ]
}

/** Whole replies: spans, missing parts, verdict. */
export function replyTable(replies: readonly MarkedReply[]): string[] {
  let verdicts = 0
  let spans = 0
  let spansFound = 0
  let findings = 0
  let findingsRight = 0
  const missing = new Map(
    ['restatement', 'next-step', 'answer'].map((what) => [what, { right: 0, wrong: 0, missed: 0 }]),
  )
  for (const row of replies) {
    const checked = check({ text: row.reply, client: row.client })
    if (checked.verdict === row.verdict) verdicts++
    const places = row.spans.map(({ quote }) => ({
      start: row.reply.indexOf(quote),
      end: row.reply.indexOf(quote) + quote.length,
    }))
    spans += places.length
    findings += checked.findings.length
    spansFound += places.filter((place) =>
      checked.findings.some((each) => each.start < place.end && place.start < each.end),
    ).length
    findingsRight += checked.findings.filter((each) =>
      places.some((place) => each.start < place.end && place.start < each.end),
    ).length
    for (const [what, count] of missing) {
      const marked = row.missing.some((each) => each.startsWith(what))
      const said = checked.missing.some((each) => each.what === what)
      if (marked && said) count.right++
      else if (said) count.wrong++
      else if (marked) count.missed++
    }
  }
  return [
    `replies ${replies.length}   verdict ${share(verdicts, replies.length)}   span precision ${share(findingsRight, findings)}   span recall ${share(spansFound, spans)}`,
    ...[...missing].map(
      ([what, { right, wrong, missed }]) =>
        `  missing ${what.padEnd(12)} right ${right}   wrong ${wrong}   missed ${missed}`,
    ),
  ]
}

/** The whole table, line by line. The rules were written with most of these sentences in view. */
export const toneTable = (): string[] => [
  'Tone (seen while the rules were written)',
  ...sentenceTable(rows<MarkedSentence>('tone-1.jsonl')),
  ...replyTable(rows<MarkedReply>('tone-replies-1.jsonl')),
]

if (process.argv[1]?.endsWith('tone-eval.ts') === true) console.log(toneTable().join('\n'))
