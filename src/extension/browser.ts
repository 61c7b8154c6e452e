/** The one door to the WebExtension API: Chrome and Firefox behind the same promises. */
import browser from 'webextension-polyfill'

export { browser }

/**
 * False once the extension was updated, reloaded or removed while this page stayed open. From then on every
 * call to the API throws, so whoever still runs has to take its things off the page and stop.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}
