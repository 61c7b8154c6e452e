/** The words of one message on the page. */
import { isVisible } from '../page-look.ts'
import { find } from './find.ts'
import { foreignGround, places } from './selectors.ts'

/** Where somebody stands in a message's head. */
export function senderOf(message: HTMLElement): HTMLElement | undefined {
  return find(message, places.sender)
}

function collapsed(message: HTMLElement): boolean {
  const states = [message, message.closest('[role="listitem"]')]
  return states.some((one) => one?.getAttribute('aria-expanded') === 'false')
}

function weight(element: Element): number {
  return isVisible(element) && !element.matches(foreignGround) && !element.querySelector(foreignGround)
    ? (element.textContent ?? '').trim().length
    : 0
}

/**
 * The body by shape alone, should its class be renamed: climbing from the sender, the first part that follows the head
 * and holds words; then down as long as there is but one way.
 */
function bodyByShape(message: HTMLElement): HTMLElement | undefined {
  const sender = senderOf(message)
  if (!sender || message.querySelector('[g_editable]')) return undefined
  let head: Element = sender
  while (head !== message && head.parentElement) {
    const isRow = /^(TR|TD|TH|TBODY|TABLE|H3|SPAN)$/.test(head.tagName)
    const next = isRow ? [] : followers(head)
    const [best] = next.filter((part) => weight(part) > 0).sort((a, b) => weight(b) - weight(a))
    if (best && !best.querySelector('[email]') && /^(DIV|SECTION|ARTICLE)$/.test(best.tagName))
      return best as HTMLElement
    head = head.parentElement
  }
  return undefined
}

function followers(element: Element): Element[] {
  const found: Element[] = []
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) found.push(next)
  return found
}

/** Undefined for a collapsed message, which holds a snippet only, and for one whose words are not in this page. */
export function bodyOf(message: HTMLElement): HTMLElement | undefined {
  if (collapsed(message)) return undefined
  const known = find(message, places.body)
  if (known || message.ownerDocument.querySelector('.a3s')) return known
  return bodyByShape(message)
}

/** Where a chip can stand: beside the recipients, a line with room in it, else beside the sender, else after the head. */
export function chipPlaceOf(message: HTMLElement, body: HTMLElement): HTMLElement {
  const recipients = find(message, places.recipients)
  const sender = senderOf(message)
  for (const beside of [recipients, sender]) {
    const place = beside?.closest<HTMLElement>('td,th') ?? beside?.parentElement
    if (place && message.contains(place) && !place.contains(body)) return place
  }
  return message
}
