/**
 * Sentences that are only there if the user gives them something to say. The engine leaves such a sentence out until
 * its field is filled; asked with `[cause]` as the cause, it shows where the sentence would stand. There it is offered,
 * and it leaves no trace in the mail as long as it is empty.
 */
import type { Draft } from '../../engine/index.ts'
import type { Fields, Offered } from './pieces.ts'

/** Field → what the blank asks for. */
const offers: Readonly<Record<string, string>> = {
  cause: 'add what happened?',
  goodwill: 'add something from us?',
  offer: 'add another way?',
}

/** To be sent along with every request. */
export const offeredFields: Fields = Object.fromEntries(Object.keys(offers).map((name) => [name, `[${name}]`]))

/** Where optional sentences stand in a draft that was made with `offeredFields`. */
export function offeredIn(draft: Draft): Offered[] {
  return Object.entries(offers).flatMap(([name, hint]) => {
    const mark = `[${name}]`
    return draft.parts.flatMap((part): Offered[] => {
      const at = draft.text.slice(part.start, part.end).toLowerCase().indexOf(mark)
      if (part.origin !== 'yours' || at < 0) return []
      const start = part.start + at
      return [{ name, hint, start, end: start + mark.length, sentence: { start: part.start, end: part.end } }]
    })
  })
}
