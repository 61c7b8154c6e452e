/** Which statements are said back: facts before feelings, the client's order, no more than fits one sentence. */
import type { Statement } from './statement.ts'
import { countWords } from './words.ts'

const room = 34

export function choose(statements: readonly Statement[]): Statement[] {
  const ranked = statements
    .map((statement, at) => ({ statement, at }))
    .sort((a, b) => b.statement.weight - a.statement.weight || a.at - b.at)
  const chosen: { statement: Statement; at: number }[] = []
  let words = 0
  for (const each of ranked) {
    const length = countWords(each.statement.text)
    if (chosen.length > 0 && (words + length > room || chosen.length === 3 || each.statement.weight < 1)) continue
    chosen.push(each)
    words += length
  }
  return chosen.sort((a, b) => a.at - b.at).map((each) => each.statement)
}

export const join = (texts: readonly string[]): string => {
  if (texts.length < 2) return texts[0] ?? ''
  const last = texts.at(-1) ?? ''
  return `${texts.slice(0, -1).join(', ')}, and ${last}`
}
