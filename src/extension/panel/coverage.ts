/** Which points and asks of their mail the draft speaks to, going by the words each of its parts rests on. */
import type { Draft, Span } from '../../engine/index.ts'
import type { Fields } from './pieces.ts'
import { inSentence } from './words.ts'

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']{4,}/gu) ?? []

/** More than half of a part's longer words have to be left for it to count as still said. */
function stillSaid(part: string, text: ReadonlySet<string>): boolean {
  const words = [...new Set(wordsOf(part))]
  return words.length === 0 || words.filter((word) => text.has(word)).length * 2 > words.length
}

/** Acts that rest on a point without saying it: being sorry about something is not yet an answer to it. */
const besidePoint = new Set(['apology', 'ownership', 'concern'])

/** True if the text that will be sent still has a part that rests on these words of their mail. */
export function isAnswered(span: Span, draft: Draft, text: string, fields: Fields): boolean {
  const said = new Set(wordsOf(text))
  const withoutBlanks = (start: number, end: number): string =>
    draft.blanks
      .filter((blank) => blank.start >= start && blank.end <= end)
      .reduceRight(
        (part, blank) =>
          part.slice(0, blank.start - start) +
          inSentence(fields[blank.name] ?? '', '', '') +
          part.slice(blank.end - start),
        draft.text.slice(start, end),
      )
  return draft.parts
    .filter((part) => !besidePoint.has(part.act) && part.because.some((reason) => overlaps(reason, span)))
    .some((part) => stillSaid(withoutBlanks(part.start, part.end), said))
}
