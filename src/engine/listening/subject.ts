/** What the subject line says: it names the matter, but it complains of nothing by itself. */
import { ownFeatures } from './features.ts'
import { readSentence } from './reading.ts'

/** Re:, Fwd: and their like in other languages, as mail programs put them in front, numbered or not. */
const prefixes = /^(?:\s*(?:re|fwd?|aw|wg|tr|sv|vs|antw|rv|rif|enc|odp)\s*(?:\[\d{1,3}\])?\s*:)+/i

/** Longer subjects are read this far, in UTF-16 units. */
const longest = 300

/** Features of a line that is no sentence: how it begins and how long it is tell nothing. */
export const subjectFeatures = (subject: string): string[] =>
  ownFeatures(readSentence(subject.slice(0, longest).replace(prefixes, '').trim())).filter(
    (feature) => !feature.startsWith('b:^') && !feature.startsWith('g:length-'),
  )

export const examples = {
  /** As it came, and a word that counts. */
  says: [
    ['Re: Invoice 2291', 'w:invoice'],
    ['AW: Fwd: Refund please', 'w:refund'],
    ['RE[2]: Broken link', 'w:link'],
  ],
} as const
