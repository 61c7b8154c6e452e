import type { Span } from '../language/span.ts'

/** Capitals and piled-up marks: the one kind that is in the characters and not in the words. */

// Said in capitals these are emphasis, not initials.
const emphatic = new Set(
  `not never always again why now already all any every everything nothing please stop no yes must very only still
  immediately asap you your we our i is was are were will has have had did do this that these those what when where who
  how here there wrong right read before after cannot can't don't didn't won't last first once twice too final zero twenty thirty fifty one two three four five six seven eight nine ten hundred today tomorrow tonight overdue urgent
  with from the both same every each one two three free late done sent told said same exactly absolutely definitely
  possible impossible promise guys urgently anyone everyone nobody none even really just more than less big small`.split(
    /\s+/,
  ),
)
const capitals = /[\p{Lu}][\p{Lu}'’]+/gu
const lower = /\p{Ll}{2}/u
const vowel = /[AEIOUY]/
const pile = /(?:[!?]\s?){2,}|!{2,}|\?{2,}/g

interface Capital extends Span {
  readonly word: string
}

const spoken = (word: string): boolean => emphatic.has(word.toLowerCase().replace(/’/g, "'"))

/** A word one would pronounce and not spell: no initials, no code. */
const pronounced = (word: string): boolean => word.length > 4 && vowel.test(word) && !/[^AEIOUY']{4}/.test(word)

/** Runs of shouted words and of marks in one sentence of the text. */
export function shoutsIn(text: string, sentence: Span, quoted: (offset: number) => boolean): Span[] {
  const line = text.slice(sentence.start, sentence.end)
  const spans: Span[] = []
  for (const found of line.matchAll(pile)) {
    const mark = found[0].trimEnd()
    if (mark.length < 2) continue
    const start = sentence.start + found.index
    if (!quoted(start)) spans.push({ start, end: start + mark.length })
  }
  const runs: Capital[][] = []
  for (const found of line.matchAll(capitals)) {
    const start = sentence.start + found.index
    const end = start + found[0].length
    const around = `${text[start - 1] ?? ' '}${text[end] ?? ' '}`
    if (
      /\b(?:type|read|reads|reading|says?|saying|press|click|labelled|marked|called|word|button|sign|stamped|enter|select|choose|tick|code|named|printed)\s*[:‘'"]?\s*$/i.test(
        text.slice(Math.max(0, start - 14), start),
      )
    )
      continue
    if (quoted(start) || /[\p{L}\p{N}_./@#-]/u.test(around)) continue
    const run = runs.at(-1)
    const previous = run?.at(-1)
    const capital = { start, end, word: found[0] }
    const between = previous === undefined ? '' : text.slice(previous.end, start)
    if (run !== undefined && /^[\s,*]*(?:(?:I|A)[\s,*]+)?$/.test(between) && between.length < 8) run.push(capital)
    else runs.push([capital])
  }
  const letters = (line.match(/\p{L}/gu) ?? []).length
  const loud = (line.match(/\p{Lu}/gu) ?? []).length
  for (const run of runs) {
    const words = run.map((capital) => capital.word)
    const known = words.filter(spoken).length
    const said = words.filter((word) => spoken(word) || pronounced(word)).length
    const all = letters > 12 && loud / letters > 0.6
    const repeated = words.length > 1 && words.every((word) => word === words[0])
    const shouted =
      repeated ||
      (known >= 1 && said >= 2 && said * 2 > words.length) ||
      (words.length >= 3 && said >= 3) ||
      (words.length === 1 &&
        known === 1 &&
        lower.test(line) &&
        (words[0]?.length ?? 0) > 1 &&
        words[0] !== 'IT' &&
        words[0] !== 'US') ||
      (all && said >= 2)
    const first = run[0]
    const last = run.at(-1)
    if (shouted && first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end })
  }
  return spans
}

/** A heading in capitals stands alone on its line and has no mark at its end. */
export function isHeading(text: string, sentence: Span): boolean {
  const line = text.slice(sentence.start, sentence.end)
  const before = sentence.start === 0 ? '\n' : text[sentence.start - 1]
  const after = text[sentence.end] ?? '\n'
  if (before !== '\n' || after !== '\n' || lower.test(line) || /[.!?,]$/.test(line)) return false
  return line.split(/\s+/).length <= 5 && !/\b(?:I|YOU|NOT|WE|THIS|THAT|IT)\b/.test(line)
}
