/** Grammar that words alone do not show: who did what, denied or not, still or no longer, asked or told. */
import type { Reading } from './reading.ts'

/** The names of all patterns that stand in a sentence. */
export function grammarOf(reading: Reading): string[] {
  const { text, tokens } = reading
  const found: string[] = []
  if (text.includes('?')) found.push('question')
  if (text.includes('!')) found.push('exclaims')
  if (/[?!]{2}/.test(text)) found.push('exclaims-twice')
  if (/["“]/.test(text)) found.push('quotes')
  if (tokens.some((token) => token.shouted && token.word.length > 3)) found.push('shouts')
  found.push(`length-${Math.min(5, Math.floor(tokens.length / 6))}`)
  for (const hit of reading.patterns) found.push(hit.pattern.id)
  return found
}
