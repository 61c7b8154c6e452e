/**
 * "Tomorrow" in Tuesday's mail is Wednesday whenever the answer goes out. Words that depend on the day of writing
 * become the name of a day; counted and vague distances stay, and so does what could be read two ways (next Friday, 03/04).
 */

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const bound = new Set('by until till since from for before after of is was as not'.split(' '))

/** The weekday at the sender's place: the date is read as written, whatever the time zone. */
function weekday(sent: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(sent)
  if (!found) return undefined
  const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
  return Number.isNaN(time) ? undefined : new Date(time).getUTCDay()
}

const shifts: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }
const deictic =
  /(?:\b([\w']+) )?\b(today|tomorrow|yesterday|tonight|this morning|this afternoon|this evening|last night)\b('s)?( (?:morning|afternoon|evening|night|lunchtime))?/gi

/** The same text with day names. Without a date the words stay. */
export function anchor(text: string, sent: string | undefined): string {
  const day = sent === undefined ? undefined : weekday(sent)
  if (day === undefined) return text
  return text.replace(
    deictic,
    (
      whole,
      before: string | undefined,
      word: string,
      genitive: string | undefined,
      part: string | undefined,
      at: number,
    ) => {
      const lower = word.toLowerCase()
      const shift = lower === 'last night' ? -1 : (shifts[lower] ?? 0)
      const name = days[(day + shift + 7) % 7] ?? ''
      const time =
        part ??
        (lower === 'tonight' || lower === 'last night' ? ' night' : lower.startsWith('this ') ? lower.slice(4) : '')
      const lead = before === undefined ? '' : `${before} `
      if (genitive) return `${lead}${name}${time}'s`
      const after = text.slice(at + whole.length)
      const bare =
        (before !== undefined && (bound.has(before.toLowerCase()) || before.toLowerCase() === 'on')) ||
        /^(?: is| was|,? and tomorrow)\b/.test(after)
      return `${lead}${bare ? '' : 'on '}${name}${time}`
    },
  )
}
