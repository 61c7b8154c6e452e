/**
 * Mail bodies that have been read and have not changed since. Gmail's page changes several times a second while bodies
 * hardly ever do, and asking the browser for the look of every element is what reading costs.
 */
import type { PageText } from '../webmail.ts'

interface Known {
  readonly markup: string
  /** An opened or closed part may change by a style sheet alone. */
  readonly height: number
  readonly text: PageText
}

const known = new WeakMap<HTMLElement, Known>()

/** The text of a body, read anew only if it looks different or stands on other nodes. */
export function knownText(body: HTMLElement, read: (body: HTMLElement) => PageText): PageText {
  const { innerHTML: markup, offsetHeight: height } = body
  const before = known.get(body)
  if (before && before.markup === markup && before.height === height && stands(before.text)) return before.text
  const text = read(body)
  known.set(body, { markup, height, text })
  return text
}

function stands({ text, range }: PageText): boolean {
  return text === '' || range({ start: 0, end: text.length }) !== undefined
}
