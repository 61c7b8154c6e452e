/** What stands in a compose editable: whose words, and where a draft belongs. */
import { readPageText } from '../page-text.ts'
import type { PageText } from '../webmail.ts'
import type { Caret } from './caret.ts'
import { notOfTheMail, quoteOrSignature, shownInMail } from './selectors.ts'

export function readEditable(editable: HTMLElement): PageText {
  return readPageText(editable, { shown: shownInMail, skip: notOfTheMail })
}

/** The offset behind the last of the user's own words, or 0 if there are none yet. */
export function ownEnd({ text, shown }: PageText): number {
  let end = text.length
  while (end > 0) {
    const hidden = shown.find((one) => one.start < end && one.end >= end)
    if (hidden) end = hidden.start
    else if (text.charAt(end - 1).trim() === '') end--
    else return end
  }
  return 0
}

/** The quote and signature, with what must still hold of them once a draft has been put in. */
export function keepsakes(editable: HTMLElement) {
  return [...editable.querySelectorAll(quoteOrSignature)].map((element) => ({
    element,
    parent: element.parentNode,
    text: element.textContent,
  }))
}

export function inQuoteOrSignature(editable: HTMLElement, node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  const found = element?.closest(quoteOrSignature)
  return found !== null && found !== undefined && editable.contains(found)
}

const blocks = /^(DIV|P|LI|TD|TH|H[1-6]|PRE)$/

/** The nearest block around a node, inside the editable. */
export function blockOf(editable: HTMLElement, node: Node): HTMLElement | undefined {
  for (let at: Node | null = node; at && at !== editable; at = at.parentNode)
    if (at instanceof HTMLElement && blocks.test(at.tagName)) return at
  return undefined
}

/**
 * Where a draft goes in a box without words of the user: into the first block, else to the very front. Never into a BR,
 * where Firefox says it has inserted and has not, and never into quote or signature.
 */
export function front(editable: HTMLElement): Caret {
  let place: HTMLElement = editable
  for (;;) {
    const first: ChildNode | undefined = [...place.childNodes].find(
      (node) => node instanceof Element || node.textContent?.trim(),
    )
    if (!(first instanceof HTMLElement) || !blocks.test(first.tagName) || first.matches(quoteOrSignature)) break
    place = first
  }
  return { node: place, offset: 0 }
}
