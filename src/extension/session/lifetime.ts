/**
 * How long this copy of the extension lives on this page.
 *
 * After an update or a reload of the extension the old copy stays on every open page, cut off from the extension: its
 * buttons would be dead and its interface would stand there twice. So a new copy announces itself, and the old one
 * takes its things off the page.
 */
import { browser, isAlive } from '../browser.ts'

/** Aborted when a newer copy starts, or when this one finds itself cut off. */
export function beginLife(page: Document): AbortController {
  const life = new AbortController()
  // Named after the extension, so that another extension built the same way is not ended.
  const announcement = `evenkeel-starts-${browser.runtime.id}`
  page.dispatchEvent(new CustomEvent(announcement))
  page.addEventListener(announcement, () => life.abort(), { signal: life.signal })
  return life
}

/** True if this copy may go on; ends its life if it is cut off from the extension. */
export function stillAlive(life: AbortController): boolean {
  if (!isAlive()) life.abort()
  return !life.signal.aborted
}
