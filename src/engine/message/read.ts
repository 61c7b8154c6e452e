import { flatten } from '../language/flatten.ts'
import { sentenceSpans } from '../language/sentences.ts'
import type { Span } from '../language/span.ts'
import { fromDevice } from './devices.ts'
import { isDisclaimer } from './disclaimers.ts'
import { firstName } from './first-name.ts'
import { greetingLength, namesReader } from './greeting.ts'
import { type Line, linesOf } from './lines.ts'
import type { Email, Ignored, Message, Sentence } from './message.ts'
import { nameTokens } from './names.ts'
import { quotedLines } from './quoted.ts'
import { blocksOf } from './reflow.ts'
import { signed } from './signature.ts'

/** What a line of a mail turned out to be; undefined is the sender speaking. */
type Role = Ignored['what'] | 'greeting' | 'sign-off' | undefined

/** Beyond this many UTF-16 units a mail is not read: the newest words stand first. */
const longest = 200_000

/** Above this share of a mail hidden without an explicit reason, nothing is hidden. */
const tooMuch = 0.8

function readableEnd(body: string): number {
  if (body.length <= longest) return body.length
  const space = Math.max(body.lastIndexOf('\n', longest), body.lastIndexOf(' ', longest))
  if (space > longest * 0.9) return space
  return /[\udc00-\udfff]/.test(body.charAt(longest)) ? longest - 1 : longest
}

/** Stretches of lines, `[from, to)`, in which `keep` holds. */
function runs(count: number, keep: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < count; i++) {
    if (!keep(i)) continue
    const last = found.at(-1)
    if (last && last[1] === i) last[1] = i + 1
    else found.push([i, i + 1])
  }
  return found
}

/** Marks notices, from the end of the mail upwards. */
function markDisclaimers(lines: readonly Line[], roles: Role[]): void {
  const paragraphs = runs(lines.length, (i) => roles[i] === undefined && lines[i]!.text !== '' && !lines[i]!.shown)
  let spokenBelow = false
  paragraphs.reverse().forEach(([from, to], index) => {
    const place = spokenBelow && index < paragraphs.length - 1 ? 'middle' : 'edge'
    const texts = lines.slice(from, Math.min(to, from + 60)).map((line) => line.text)
    if (!isDisclaimer(texts.join(' '), place)) {
      spokenBelow ||= texts.some((text) => text.split(/\s/, 6).length > 5)
      return
    }
    // Name, title and phone may stand right above the notice in the same paragraph.
    let first = 0
    while (
      first < texts.length - 1 &&
      texts[first]!.length < 60 &&
      !isDisclaimer(texts.slice(first, first + 2).join(' '))
    )
      first++
    roles.fill('disclaimer', from + first, to)
  })
}

/** Marks greeting, closing words, signature and what devices add, in each stretch where the sender speaks. */
function markSigned(lines: readonly Line[], roles: Role[], tokens: readonly string[]): string | undefined {
  const spoken = runs(
    lines.length,
    (i) => roles[i] === undefined && (!lines[i]!.shown || lines[i]!.shown === 'disclaimer'),
  ).filter(([from, to]) => lines.slice(from, to).some((line) => line.text !== ''))
  let name: string | undefined
  spoken.forEach(([from, to], index) => {
    const last = index === spoken.length - 1
    // Between the quotes of an interleaved answer nobody signs.
    if (!last && index > 0) return
    const found = signed(lines, from, to, tokens, index > 0)
    name = found.name ?? name
    if (found.signature) roles.fill('signature', ...found.signature)
    if (found.signOff) roles.fill('sign-off', ...found.signOff)
  })
  lines.forEach((line, i) => {
    if ((roles[i] === undefined || roles[i] === 'sign-off') && fromDevice(line.text)) roles[i] = 'signature'
    if (line.text === '' && roles[i] !== undefined) roles[i] = undefined
  })
  return name
}

/** The first words of the mail if they greet. */
function greetingOf(lines: readonly Line[], roles: readonly Role[]): Span | undefined {
  const at = lines.findIndex((line, i) => roles[i] === undefined && line.text !== '')
  const line = lines[at]
  if (!line || line.depth > 0) return undefined
  const more = lines.some((other, i) => i > at && roles[i] === undefined && other.text !== '')
  const length = greetingLength(line.text)
  if (length > 0) return { start: line.inner, end: line.inner + length }
  if (more && namesReader(line.text, lines[at + 1]?.text === ''))
    return { start: line.inner, end: line.inner + line.text.length }
  return undefined
}

function span(lines: readonly Line[], [from, to]: readonly [number, number]): Span {
  const last = lines[to - 1]!
  return { start: lines[from]!.start, end: last.inner + last.text.length }
}

/** Neighbouring lines of one kind as one span, blank lines between them included. */
function spansOf(
  lines: readonly Line[],
  roles: readonly Role[],
  kind: (role: Role) => boolean,
): { what: Role; span: Span }[] {
  const found: { what: Role; from: number; to: number }[] = []
  lines.forEach((line, i) => {
    const role = roles[i]
    const last = found.at(-1)
    if (line.text === '' && role === undefined) return
    if (last && last.what === role && lines.slice(last.to, i).every((between) => between.text === '')) last.to = i + 1
    else found.push({ what: role, from: i, to: i + 1 })
  })
  return found.filter(({ what }) => kind(what)).map(({ what, from, to }) => ({ what, span: span(lines, [from, to]) }))
}

function weight(lines: readonly Line[], roles: readonly Role[], hidden: (role: Role) => boolean): number {
  return lines.reduce((sum, line, i) => (hidden(roles[i]) ? sum + line.text.length : sum), 0)
}

function rolesOf(lines: readonly Line[], tokens: readonly string[]): { roles: Role[]; name: string | undefined } {
  const { marks, headed } = quotedLines(lines)
  const roles: Role[] = lines.map((line, i) => marks[i] ?? line.shown)
  markDisclaimers(lines, roles)
  const name = markSigned(lines, roles, tokens)
  const speaks = lines.some((line, i) => roles[i] === undefined && line.text !== '')
  const doubtful = (role: Role): boolean => role === 'quoted' || role === 'signature'
  const all = weight(lines, roles, (role) => role !== 'disclaimer')
  if (!headed && !speaks && weight(lines, roles, doubtful) > all * tooMuch) {
    return { roles: roles.map((role) => (doubtful(role) ? undefined : role)), name }
  }
  return { roles, name }
}

function sentencesOf(
  lines: readonly Line[],
  roles: readonly Role[],
  body: string,
  greeting: Span | undefined,
): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const [from, to] of runs(lines.length, (i) => roles[i] === undefined)) {
    const blocks = blocksOf(lines.slice(from, to), body, paragraph)
    for (const block of blocks) {
      const start =
        greeting && greeting.start <= block.start && greeting.end > block.start
          ? Math.min(greeting.end, block.end)
          : block.start
      for (const piece of sentenceSpans(body, { start, end: block.end })) {
        const text = flatten(body.slice(piece.start, piece.end))
        if (/[\p{L}\p{N}\p{Extended_Pictographic}?!]/u.test(text))
          sentences.push({ ...piece, text, paragraph: block.paragraph })
      }
    }
    paragraph = (blocks.at(-1)?.paragraph ?? paragraph - 1) + 1
  }
  return sentences
}

/**
 * From plain text to what the sender says now. Older mail, signatures and notices are marked, never thrown away:
 * `ignored`, `greeting`, `signOff` and `sentences` never overlap, and all offsets are in `email.body`.
 * Reads at most 200,000 UTF-16 units, the newest ones; never throws, whatever the body is.
 */
export function read(email: Email): Message {
  const { body } = email
  const until = readableEnd(body)
  const lines = linesOf(body, until, email.shown)
  const { roles, name } = rolesOf(lines, nameTokens(email.from ?? ''))
  const greeting = greetingOf(lines, roles)
  if (greeting) {
    const whole = lines.findIndex(
      (line) => line.inner === greeting.start && line.inner + line.text.length === greeting.end,
    )
    if (whole >= 0) roles[whole] = 'greeting'
  }
  const signOffs = spansOf(lines, roles, (role) => role === 'sign-off')
  const ignored = spansOf(lines, roles, (role) => role !== undefined && role !== 'sign-off' && role !== 'greeting')
  return {
    body,
    subject: email.subject ?? '',
    firstName: firstName(email.from, name),
    sent: email.date,
    sentences: sentencesOf(lines, roles, body, greeting),
    greeting,
    signOff: signOffs.at(-1)?.span,
    ignored: ignored.map(({ what, span: { start, end } }) => ({ start, end, what: what as Ignored['what'] })),
    readUntil: until < body.length ? until : undefined,
  }
}
