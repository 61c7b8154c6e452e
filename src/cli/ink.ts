/** Colour on a terminal, plain text everywhere else. */

export interface Ink {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
  readonly gap: (text: string) => string
}

/** See https://no-color.org: set and not empty means no colour. */
export function ink(terminal: boolean, environment: Readonly<Record<string, string | undefined>>): Ink {
  const colour = terminal && !environment.NO_COLOR && environment.TERM !== 'dumb'
  const paint =
    (on: number, off: number) =>
    (text: string): string =>
      colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    good: paint(32, 39),
    warn: paint(33, 39),
    bad: paint(31, 39),
    gap: paint(36, 39),
  }
}

/**
 * Words of a mail on one line of the terminal. Control characters, which could move the cursor or rename the window,
 * are shown as what they are not: a space.
 */
export function oneLine(text: string): string {
  return safe(text).replace(/\s+/g, ' ').trim()
}

/** Text with its line breaks, without other control characters. */
export function safe(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, ' ')
}
