/** Whose mailbox this is. */
import { places } from './selectors.ts'

const address = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/g

/** The address in lower case, or undefined: then no sender may be taken for the user. */
export function accountAddress(document: Document): string | undefined {
  for (const { css } of places.account)
    for (const link of document.querySelectorAll(css)) {
      if (link.closest('.a3s,[g_editable]')) continue
      const found = link.getAttribute('aria-label')?.match(address)?.at(-1)
      if (found) return found.toLowerCase()
    }
  // "Subject - me@example.com - Gmail". A subject may hold an address too, so only a part that is nothing else counts.
  const parts = document.title.split(' - ').slice(1).reverse()
  return parts
    .find((part) => part.match(address)?.[0] === part.trim())
    ?.trim()
    .toLowerCase()
}
