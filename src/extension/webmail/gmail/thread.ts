/** The open thread: its frame on the page, its subject, and the names it goes by. */
import { readPageText } from '../page-text.ts'
import { find, findAll } from './find.ts'
import { places } from './selectors.ts'

export interface Thread {
  readonly frame: HTMLElement
  /** As `input[name=rt]` of its replies has it, without the leading `#`. */
  readonly id: string | undefined
  readonly subject: string
  /** Heads and bodies, collapsed ones too, as they stand on the page: oldest first. */
  readonly messages: readonly HTMLElement[]
}

function area(element: Element): number {
  const box = element.getBoundingClientRect()
  return box.width * box.height
}

/** Several sources may hit nested elements; the outermost is the message. */
function outermost(elements: readonly HTMLElement[]): HTMLElement[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)))
}

/** Names in hidden inputs carry a `#`, and Gmail sometimes writes the word "undefined" (November 2025). */
export function threadName(value: string | null | undefined): string | undefined {
  const name = value?.trim().replace(/^#/, '')
  return name && name !== 'undefined' && name !== 'null' ? name : undefined
}

/** The older name is the newer one's number in hexadecimal. */
function fromLegacy(hex: string | null | undefined): string | undefined {
  const name = threadName(hex)
  return name && /^[0-9a-f]{10,16}$/i.test(name) ? `thread-f:${BigInt(`0x${name}`)}` : name
}

function threadIdOf(frame: HTMLElement, heading: HTMLElement | undefined): string | undefined {
  const legacy = heading?.getAttribute('data-legacy-thread-id')
  return threadName(heading?.getAttribute('data-thread-perm-id')) ?? fromLegacy(legacy) ?? permIdWithin(frame)
}

function permIdWithin(frame: HTMLElement): string | undefined {
  const [holder] = findAll(frame, [
    { css: '[data-thread-perm-id]:not([data-thread-perm-id="undefined"])', seen: '2026-07' },
  ])
  return threadName(holder?.getAttribute('data-thread-perm-id'))
}

/** The thread that is open and visible now; where several are, the one that takes most of the window. */
export function openThread(document: Document): Thread | undefined {
  const views = findAll(document, places.view).sort((a, b) => area(b) - area(a))
  for (const frame of [...views, document.body]) {
    const messages = outermost(findAll(frame, places.message))
    if (messages.length === 0) continue
    const heading = find(frame, places.subject)
    return { frame, id: threadIdOf(frame, heading), subject: heading ? readPageText(heading).text : '', messages }
  }
  return undefined
}
