import type { Checked, CheckRequest } from '../engine/index.ts'
import { type Ink, oneLine } from './ink.ts'
import { missingWords, verdictWords } from './words.ts'

/** 1-based line and column, as editors count. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** What was found in the user's own reply, for people. */
export function showChecked(checked: Checked, { text }: CheckRequest, ink: Ink): string {
  const verdict = { send: ink.good, soften: ink.warn, rewrite: ink.bad }[checked.verdict]
  const out = [verdict(verdictWords[checked.verdict])]
  for (const { start, quote, kind, level, why, suggestions } of checked.findings.slice(0, 200)) {
    const name = { hint: ink.dim, soften: ink.warn, stop: ink.bad }[level](level)
    out.push(
      '',
      `${ink.dim(place(text, start))}  ${name}  “${oneLine(quote)}” ${ink.dim(`(${kind})`)}`,
      `      ${oneLine(why)}`,
    )
    for (const suggestion of suggestions.slice(0, 3)) {
      out.push(`      ${suggestion === '' ? 'leave it out' : `better: ${oneLine(suggestion)}`}`)
    }
  }
  if (checked.findings.length > 200) out.push('', `… and ${checked.findings.length - 200} more`)
  if (checked.missing.length > 0) out.push('', ink.bold('Not there yet'))
  for (const { what, detail } of checked.missing) out.push(`  ${missingWords[what]}: ${oneLine(detail)}`)
  return `${out.join('\n')}\n`
}
