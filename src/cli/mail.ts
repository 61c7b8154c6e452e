/** From an .eml file or plain text to the mail the engine reads. */
import { convert } from 'html-to-text'
import PostalMime from 'postal-mime'
import type { Email } from '../engine/index.ts'
import { textOf } from './bytes.ts'
import { Trouble } from './trouble.ts'

/** The engine reads the first 200,000 characters of a mail; the rest of a huge one is dropped here. Offsets stay. */
const longestBody = 300_000
const longestHtml = 4_000_000

const headerLine = /^([A-Za-z][A-Za-z0-9-]{0,40}):[ \t]?(.*)$/
/** Only mail servers and mail programs write these. */
const machine =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|authentication-results|x-[a-z0-9-]+)$/i

interface Head {
  readonly fields: ReadonlyMap<string, string>
  /** UTF-16 offset of the first character after the head. */
  readonly end: number
}

/** The header block at the top of a text, if the text begins with nothing but header lines up to an empty line. */
function headOf(text: string): Head | undefined {
  const fields = new Map<string, string>()
  let last = ''
  let at = 0
  for (let count = 0; count < 500; count++) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const line = text.slice(at, Math.min(end, at + 10_000)).replace(/\r$/, '')
    const next = Math.min(end + 1, text.length)
    if (line.trim() === '') return fields.size > 0 ? { fields, end: next } : undefined
    const found = headerLine.exec(line)
    if (found) {
      last = (found[1] ?? '').toLowerCase()
      fields.set(last, (found[2] ?? '').trim())
    } else if (last !== '' && /^[ \t]/.test(line)) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`)
    } else if (!(count === 0 && line.startsWith('From '))) {
      return undefined
    }
    if (next >= text.length) return undefined
    at = next
  }
  return undefined
}

/** `Tue, 3 Mar 2026 09:14:00 +0100` with the sender's own clock kept: "tomorrow" is read against it. */
function isoDate(header: string): string | undefined {
  const found = /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{2})(\d{2}))?/.exec(
    header,
  )
  if (!found) return /^\d{4}-\d{2}-\d{2}/.test(header) ? header : undefined
  const [, day = '', name = '', year, hour, minute, second = '00', zone = '+00', zoneMinutes = '00'] = found
  const month = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    name.toLowerCase(),
  )
  if (month < 0) return undefined
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}:${second}${zone}:${zoneMinutes}`
}

function plainOf(html: string): string {
  return convert(html.slice(0, longestHtml), {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'title', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
    limits: { maxDepth: 100, maxInputLength: longestHtml },
  })
}

async function fromMime(bytes: Uint8Array): Promise<Email> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch(() => {
    throw new Trouble('This mail cannot be taken apart: its parts are damaged.')
  })
  const body = mail.text?.trim() ? mail.text : plainOf(mail.html ?? '')
  if (body.trim() === '') throw new Trouble('There is no text in this mail.')
  const sent = mail.headers.find(({ key }) => key === 'date')?.value
  const date = (sent && isoDate(sent)) || mail.date
  const from = [mail.from?.name, mail.from?.address && `<${mail.from.address}>`].filter(Boolean).join(' ')
  return {
    ...(from ? { from } : {}),
    ...(mail.subject ? { subject: mail.subject } : {}),
    ...(date ? { date } : {}),
    body: shortened(body),
  }
}

/** The beginning of a text that is too long, never ending inside a surrogate pair. */
export function shortened(text: string): string {
  return text.length <= longestBody ? text : text.slice(0, longestBody).replace(/[\ud800-\udbff]$/, '')
}

/**
 * A mail out of bytes. A head pasted above plain text (`From: …`, `Subject: …`) is understood but stays in the body,
 * so that offsets are those of the text as given.
 */
export async function mailOf(bytes: Uint8Array, file: string | undefined): Promise<Email> {
  if (bytes.length === 0) throw new Trouble('There is nothing to read.')
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200_000))
  const head = headOf(beginning)
  const named = file !== undefined && /\.eml$/i.test(file)
  if (head && (named || [...head.fields.keys()].some((key) => machine.test(key)))) return await fromMime(bytes)
  const text = textOf(bytes)
  if (text.trim() === '') throw new Trouble('There is nothing to read.')
  const pasted = headOf(text)
  const fields = pasted?.fields
  const known = ['from', 'subject', 'date', 'sent', 'to', 'cc', 'reply-to']
  if (
    !pasted ||
    !fields ||
    ![...fields.keys()].every((key) => known.includes(key)) ||
    !(fields.has('from') || fields.has('subject'))
  ) {
    return { body: shortened(text) }
  }
  const date = isoDate(fields.get('date') ?? fields.get('sent') ?? '')
  return {
    ...(fields.get('from') ? { from: fields.get('from') ?? '' } : {}),
    ...(fields.get('subject') ? { subject: fields.get('subject') ?? '' } : {}),
    ...(date ? { date } : {}),
    body: shortened(text),
    shown: [{ start: 0, end: pasted.end, what: 'forwarded-header' }],
  }
}
