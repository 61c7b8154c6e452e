import type { Reason } from '../language/span.ts'
import type { Part } from './draft.ts'

/**
 * One sentence of a draft before it is set. In `text`, `{new date}` is a blank; a line whose blank is marked optional,
 * as in `{?cause}`, is left out unless the user filled it.
 */
export interface Line {
  readonly act: string
  readonly text: string
  readonly origin: Part['origin']
  readonly because: readonly Reason[]
}

/** Lines that stand together. A list has each line on its own row. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly list?: 'numbered' | 'dashed'
}

export const ours = (act: string, text: string, because: readonly Reason[] = []): Line => ({
  act,
  text,
  origin: 'ours',
  because,
})
export const theirs = (act: string, text: string, because: readonly Reason[]): Line => ({
  act,
  text,
  origin: 'theirs',
  because,
})
export const yours = (act: string, text: string): Line => ({ act, text, origin: 'yours', because: [] })
