/**
 * The language of a mail by franc's trigrams, as the browser gives its own opinion in the extension: the engine itself
 * knows a dozen languages by their commonest words and takes a better opinion where few words are English.
 */
import { francAll } from 'franc-min'
import type { Email } from '../engine/index.ts'

/** Read no further than this, in UTF-16 units. */
const most = 4000

/** A text that franc finds this much like English, its best guess being 1, is taken for English. */
const alike = 0.8

/** BCP 47; undefined if it may be English or is too short to tell. */
export function languageOf(text: string): string | undefined {
  const guesses = francAll(text.slice(0, most))
  const [best] = guesses
  const english = guesses.find(([code]) => code === 'eng')?.[1] ?? 0
  return best && best[0] !== 'und' && english < alike ? Intl.getCanonicalLocales(best[0])[0] : undefined
}

/** The mail with its language, if it came without one and has one to tell. */
export function withLanguage<T extends Email>(email: T): T {
  const language = email.language ?? languageOf(email.body)
  return language === undefined ? email : { ...email, language }
}
