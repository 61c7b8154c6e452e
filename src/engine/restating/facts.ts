/** What must survive restating: figures, days, names and every "not". */

const numbers = /\d+(?:[.,:/]\d+)*/g
const dates =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g
const spelledNumbers =
  /\b(?:twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|double)\b(?! times)/gi
const negation =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|hardly|barely|nowhere|no one)\b|n't\b/i
const names = /(?<=[\p{Ll}\p{N},;:)'"] )\p{Lu}[\p{L}\p{M}'-]+/gu

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((found) => found[0])

export const isNegative = (text: string): boolean => negation.test(text)

const title = new Set([
  'I',
  "I'm",
  "I've",
  "I'll",
  "I'd",
  'You',
  'Your',
  'We',
  'Our',
  'My',
  'The',
  'Me',
  'Us',
  'OK',
  'Ok',
])

/** Facts of the client's words that are missing from, or foreign to, the restatement. Empty means faithful. */
export function lostFacts(source: string, restated: string): string[] {
  const lost: string[] = []
  const figures = new Set(all(restated, numbers))
  for (const figure of all(source, numbers)) if (!figures.has(figure)) lost.push(figure)
  const given = new Set(all(source, numbers))
  for (const figure of figures) if (!given.has(figure)) lost.push(`+${figure}`)
  const lower = restated.toLowerCase()
  for (const date of all(source, dates)) if (!lower.includes(date.toLowerCase())) lost.push(date)
  for (const count of all(source, spelledNumbers)) if (!lower.includes(count.toLowerCase())) lost.push(count)
  for (const name of all(source, names))
    if (!title.has(name) && !lower.includes(name.toLowerCase().replace(/'s$/, ''))) lost.push(name)
  return [...new Set(lost)]
}
