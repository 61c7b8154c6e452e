/** What the user can choose: type, default and validator at once. Each field is stored under its own name. */
import * as v from 'valibot'
import { spellings, voices } from '../../engine/vocabulary.ts'

const line = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum))

export const fields = {
  /** The tone checker looks at what you write. Off means that no work is done. */
  tone: v.fallback(v.boolean(), true),
  /** Unhappy mails are read and replies offered. */
  drafts: v.fallback(v.boolean(), true),
  /** Who the replies are from. Empty means not given. */
  me: v.fallback(
    v.object({
      name: v.fallback(line(200), ''),
      company: v.fallback(line(200), ''),
      signOff: v.fallback(line(200), ''),
    }),
    { name: '', company: '', signOff: '' },
  ),
  voice: v.fallback(v.picklist(voices), 'warm'),
  spelling: v.fallback(v.picklist(spellings), 'british'),
  /** Phrases that are never to be flagged again, lower case. */
  neverFlag: v.fallback(v.pipe(v.array(line(500)), v.maxLength(2000), v.readonly()), []),
}

const schema = v.object(fields)

export type Settings = Readonly<v.InferOutput<typeof schema>>

/** Stored data made whole, field by field: a field that does not read falls back to its default, the others stay. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const present = Object.fromEntries(Object.keys(fields).map((field) => [field, stored[field]]))
  return v.parse(schema, present)
}

export const defaults: Settings = settingsFrom({})
