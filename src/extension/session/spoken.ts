/** The browser's own opinion on the language of a mail: it knows more languages than the engine does. */
import type { Email } from '../../engine/index.ts'
import { browser } from '../browser.ts'

/** Read no further than this, and not at all below that, in UTF-16 units: on a few words the browser guesses. */
const most = 4000
const least = 40

/** Percent of the text that has to be in one language. */
const mostly = 80

/** What the sender says now, as far as the page itself tells it from what they quote. */
function speech({ body, shown = [] }: Email): string {
  const until = Math.min(body.length, ...shown.filter(({ what }) => what === 'quoted').map(({ start }) => start))
  return body.slice(0, Math.min(until, most)).trim()
}

/** BCP 47, where the browser is sure; undefined where it is not, or has no opinion. */
export async function spokenLanguage(email: Email): Promise<string | undefined> {
  const text = speech(email)
  if (text.length < least) return undefined
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text)
    return isReliable ? languages.find(({ percentage }) => percentage >= mostly)?.language : undefined
  } catch {
    // The extension was updated while the page stayed open: the engine's own opinion has to do.
    return undefined
  }
}
