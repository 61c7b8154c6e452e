/** The shape of a line of JSON, and one clear sentence about what is wrong with it. */
import * as v from 'valibot'
import type { CheckRequest, Email, ReplyRequest } from '../engine/index.ts'
import { concerns, replyKinds, spellings, stances, topics, voices } from '../engine/index.ts'
import type { Command } from './options.ts'
import { Trouble } from './trouble.ts'

const text = v.string('expected text')
const whole = v.pipe(
  v.number('expected a whole number'),
  v.safeInteger('expected a whole number'),
  v.minValue(0, 'expected 0 or more'),
)
const list = <T extends string>(values: readonly [T, ...T[]]) =>
  v.picklist(values, `expected one of ${values.join(', ')}`)

const shown = v.array(
  v.object({ start: whole, end: whole, what: list(['quoted', 'signature', 'disclaimer', 'forwarded-header']) }),
  'expected a list',
)

const mail = {
  id: v.exactOptional(text),
  from: v.exactOptional(text),
  subject: v.exactOptional(text),
  date: v.exactOptional(text),
  language: v.exactOptional(text),
  body: v.string('expected the text of the mail'),
  shown: v.exactOptional(shown),
}

const email = v.object(mail, 'expected an object')

const request = v.object(
  {
    ...mail,
    stance: v.exactOptional(list(stances)),
    kind: v.exactOptional(list(replyKinds)),
    voice: v.exactOptional(list(voices)),
    spelling: v.exactOptional(list(spellings)),
    me: v.exactOptional(
      v.object(
        { name: v.exactOptional(text), company: v.exactOptional(text), signOff: v.exactOptional(text) },
        'expected an object',
      ),
    ),
    fields: v.exactOptional(v.record(v.string(), text, 'expected an object')),
    variant: v.exactOptional(whole),
    corrections: v.exactOptional(
      v.object(
        {
          concern: v.exactOptional(v.nullable(list(concerns))),
          notComplaints: v.exactOptional(v.array(whole, 'expected a list')),
          topics: v.exactOptional(v.record(v.string(), list(topics), 'expected an object')),
        },
        'expected an object',
      ),
    ),
  },
  'expected an object',
)

const reply = v.object(
  {
    id: v.exactOptional(text),
    text: v.string('expected the text of your reply'),
    client: v.exactOptional(
      v.union([v.string(), email], 'expected the client’s mail, as text or as an object with a body'),
    ),
    stance: v.exactOptional(list(stances)),
    shown: v.exactOptional(shown),
  },
  'expected an object',
)

/** What each command takes. */
export interface Requests {
  readonly listen: Email
  readonly reply: ReplyRequest
  readonly check: CheckRequest
}

const schemas = { listen: email, reply: request, check: reply } satisfies Record<Command, unknown>

const purposes: Readonly<Record<string, string>> = {
  body: 'the text of the mail',
  'client.body': 'the text of the mail',
  text: 'the text of your reply',
}

/** Fields that are null count as missing, as in most JSON that programs write. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
}

/** Throws `Trouble` that names the field and what is expected there. */
function requestOf<C extends Command>(command: C, value: unknown): Requests[C] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Trouble('expected a JSON object')
  const result = v.safeParse(schemas[command], withoutNulls(value))
  if (result.success) return result.output as Requests[C]
  const issue = result.issues[0]
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
  const missing = issue.received === 'undefined'
  // For a missing key the library says what the object lacks, not what the key is for.
  const expected = missing ? `expected ${purposes[path] ?? 'a value'}` : issue.message
  throw new Trouble(`${path === '' ? '' : `${path}: `}${expected}${missing ? ', it is missing' : ''}`)
}

/** A line of JSON as a request. */
export function parseRequest<C extends Command>(command: C, line: string): Requests[C] {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Trouble('not JSON')
  }
  return requestOf(command, value)
}
