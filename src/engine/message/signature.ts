/** Where the sender stops speaking and signs: closing words, name, job title, phone, address. */
import { closingRest } from './closings.ts'
import { fromDevice } from './devices.ts'
import type { Line } from './lines.ts'
import { looksLikeName, signsAs } from './names.ts'

const title =
  /\b(?:manager|director|head|chief|officer|executive|partner|founder|co-founder|owner|president|vice|vp|ceo|cto|cfo|coo|cmo|lead|leader|consultant|engineer|developer|designer|coordinator|co-ordinator|administrator|assistant|associate|analyst|specialist|secretary|treasurer|bursar|principal|teacher|producer|editor|buyer|planner|supervisor|solicitor|architect|accountant|curator|chair|chairman|trustee|proprietor|department|practice|operations|marketing|sales|projektleiter|geschäftsführer|geschäftsführerin|directeur|gérant|directora?|gerente|responsabile)\b/i
const firm =
  /\b(?:ltd|limited|llc|llp|inc|plc|gmbh|sarl|s\.?r\.?l|a\/s|aps|pty|sp\. z|s\.r\.o|d\.o\.o|group|agency|studio|studios|& (?:co|sons?|daughters?)|centre|center|council|trust|school|college|university|bakery|brewery|clinic|surgery|museum)\b/i
const firmShort = /\b(?:AG|KG|B\.?V|N\.?V|S\.?A|SpA|Oy|AB|AS|KK)\b/
const phone =
  /^(?:\(?(?:t|tel|telephone|phone|ph|m|mob|mobile|cell|f|fax|o|office|direct|ddi|d|w|e|switchboard|handy|tél|gsm)\)?\s*[:.|]?\s*)?\+?[\d(][\d\s().\-/]{6,24}(?:\s*(?:ext|x)\.?\s*\d{1,5})?$/i
const link =
  /^(?:(?:e|w|web|www|email|e-mail|website|linkedin|twitter|instagram|skype)\s*[:|]?\s*)?<?(?:https?:\/\/|www\.)?[\w.+-]*(?:@|\.)[\w-]+\.?[\w./?=&%-]*>?$/i
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|^\d{4,5} \p{Lu}/u
const street =
  /^\d{1,4}[a-z]? [\p{L} ]{2,30}(?:street|st|road|rd|lane|ln|avenue|ave|way|drive|close|place|square|court|park)\b/iu

const function_ =
  /\b(?:i|i'm|i've|i'd|i'll|you|you're|you've|your|we|we're|we've|he|she|they|it|it's|its|is|are|was|were|am|been|has|have|had|do|does|did|don't|didn't|isn't|can|can't|could|will|won't|would|should|not|please|this|that|these|there|what|why|when|how|if|because|but|still|need|want|let|call|ring|send|tell|fix|get|me|us|my|any|asap)\b/gi

/** Phone, address, link, job title or firm: what a signature is made of. */
function isContact(written: string): boolean {
  if (written.length > 120) return false
  const line = written.replace(/^(?:\p{Extended_Pictographic}|\ufe0f|[\s*_])+|[\s*_]+$/gu, '')
  const parts = line.split(/\s*[|\u2022\u00b7]\s*/)
  const words = line.split(/\s+/).length
  if (
    parts.some(
      (part) => phone.test(part) || (/[@.]/.test(part) && link.test(part)) || (/\S@\S+\.\S+/.test(part) && words <= 4),
    )
  )
    return true
  if (words <= 8 && /^(?:follow|find|join|connect with|like) us on\b/i.test(line)) return true
  if (isSpeech(line)) return false
  return (
    words <= 10 &&
    (title.test(line) || firm.test(line) || firmShort.test(line) || postcode.test(line) || street.test(line))
  )
}

/** Does somebody speak in this line, or is it a label, a name, an address? */
function isSpeech(line: string): boolean {
  if (line === '') return false
  if (/\?["')]?$/.test(line)) return true
  const words = line.split(/\s+/).length
  const verbs = line.replace(/\u2019/g, "'").match(function_)?.length ?? 0
  if (words > 14) return true
  if (
    /[.!\u2026]["')]?$/.test(line) &&
    !/\b(?:ltd|inc|co|st|rd|no|b\.v|s\.a|corp|o\.o|s\.r\.o|k\.k|s\.p\.a|s\.r\.l)\.$/i.test(line) &&
    words >= 2
  )
    return verbs >= 1 || words >= 4
  return verbs >= 2 || (verbs >= 1 && words >= 5) || (words >= 2 && verbs >= 1 && /^\p{Ll}/u.test(line))
}

/** Where a mail program puts an image it cannot show. */
const picture = /^(?:\[[^\]]*\]|!\[[^\]]*\]\([^)]*\)|<[^<>@]+>)$/
const postscript = /^(?:p\.?\s?p?\.?s\b|n\.?b\b)/i
const delimiter = /^(?:-{2,3}|[\u2014\u2013]{1,12}|_{2,60})$/

export interface Signed {
  /** Index of the first line of the closing words and of the line after the name below them. */
  readonly signOff: readonly [number, number] | undefined
  /** First line of the signature proper and the line after it. */
  readonly signature: readonly [number, number] | undefined
  /** The line that carries the name, if one does. */
  readonly name: string | undefined
}

const unsigned: Signed = { signOff: undefined, signature: undefined, name: undefined }

/** Short lines from `from` on in which nobody speaks: the line after the last one, and how many there are. */
function labels(lines: readonly Line[], from: number, to: number): { end: number; count: number } {
  let end = from
  let count = 0
  for (let i = from; i < to; i++) {
    const { text } = lines[i]!
    if (text === '') continue
    if (postscript.test(text)) break
    const label = text.length <= 90 && (isContact(text) || fromDevice(text) || !isSpeech(text))
    if (!label) break
    end = i + 1
    count++
  }
  return { end, count }
}

function signedBelow(
  lines: readonly Line[],
  at: number,
  from: number,
  to: number,
  tokens: readonly string[],
): Signed | undefined {
  const rest = closingRest(lines[at]!.text)
  if (rest === undefined) return undefined
  let first = at
  while (first > from && lines[first - 1]!.text !== '' && closingRest(lines[first - 1]!.text) === '') first--
  let next = at + 1
  while (next < to && (lines[next]!.text === '' || picture.test(lines[next]!.text))) next++
  const line = lines[next]?.text ?? ''
  const named =
    rest === '' &&
    next < to &&
    next - at <= 9 &&
    (looksLikeName(line) || signsAs(line, tokens) || /^\p{L}{1,12}\.?$/u.test(line))
  const after = named ? next + 1 : at + 1
  const below = labels(lines, after, to)
  const left = lines.slice(below.end, to).some((other) => other.text !== '')
  // "Cheers" alone in the middle of a mail is no end: only a name or nothing at all may follow it.
  if (left && !named && rest === '') return undefined
  if (left && !named && below.count > 0 && !isContact(lines[below.end - 1]!.text)) return undefined
  if (below.count > 12 || (below.count > 8 && !lines.slice(after, below.end).some(({ text }) => isContact(text))))
    return undefined
  return {
    signOff: [first, after],
    signature: below.count > 0 ? [after, below.end] : undefined,
    name: named ? line : rest === '' ? undefined : rest,
  }
}

/** "With respect," or "Greetings from the mountain": closing words no list knows, right above the sender's name. */
function isFarewell(line: string, above: string): boolean {
  const words = line.split(/\s+/).length
  if (
    line === '' ||
    line.length > 45 ||
    words > 6 ||
    isSpeech(line) ||
    /\b(?:no|not|again|still|yet|never|down|late|wrong|broken|missing|waiting)\b/i.test(line)
  )
    return false
  return line.endsWith(',') || (above === '' && words <= 5 && /^\p{Lu}/u.test(line) && !/[.!?:]$/.test(line))
}

/** A name without closing words above it, and what stands below the name. */
function nameOnly(lines: readonly Line[], from: number, to: number, tokens: readonly string[]): Signed {
  let first = from
  while (first < to && lines[first]!.text === '') first++
  let start = to
  let count = 0
  for (let i = to - 1; i > first && count <= 8; i--) {
    const { text } = lines[i]!
    if (text === '') continue
    if (
      text.length > 90 ||
      (!isContact(text) && isSpeech(text)) ||
      (/^(?:[-*\u2022]|\d{1,2}[.)])\s/.test(text) && !signsAs(text, tokens))
    )
      break
    start = i
    count++
  }
  for (let i = start; i < to; i++) {
    const { text } = lines[i]!
    if (text === '') continue
    const above = lines[i - 1]?.text === '' ? (lines[i - 2]?.text ?? '') : (lines[i - 1]?.text ?? '')
    const below = lines.slice(i + 1, to).map((line) => line.text)
    const proof = below.some((line) => isContact(line) || fromDevice(line))
    const short = below.filter((line) => line !== '').length <= 1
    const apart = lines[i - 1]?.text === '' || /[.!?]["')]?$/.test(above)
    const mine =
      (signsAs(text, tokens) ||
        (i === to - 1 && /^[-\u2013\u2014~/]\p{L}{1,12}(?: \p{Lu}\p{L}{1,15})?$/u.test(text))) &&
      (!isSpeech(text) || looksLikeName(text))
    const named = looksLikeName(text) && (mine || !/[.!]$/.test(text)) && !/[:,;]$/.test(above)
    if (mine || (named && apart && (proof || short))) {
      const top = i > first + 1 && mine && isFarewell(lines[i - 1]!.text, lines[i - 2]!.text) ? i - 1 : i
      return { signOff: [top, i + 1], signature: i + 1 < to ? [i + 1, to] : undefined, name: text }
    }
    if (/[:,;]$/.test(above)) continue
    if (proof && isContact(text) && apart && isContact(lines[i + 1]?.text ?? '')) {
      return { signOff: undefined, signature: [i, to], name: undefined }
    }
  }
  return unsigned
}

/** Are the lines below a rule a signature? Below "-- " they need only be short; below any other rule, name somebody. */
function isSignature(rule: string, below: readonly string[], tokens: readonly string[]): boolean {
  if (below.length > 15 || below.some((line) => postscript.test(line))) return false
  if (below.filter(isSpeech).length > 1) return false
  return rule === '--' || below.some((line) => isContact(line) || looksLikeName(line) || signsAs(line, tokens))
}

/**
 * How the lines from `from` up to `to` are signed. `tokens` are the sender's names out of the header; `continued` says
 * that the sender has spoken before these lines, so that all of them may be a signature.
 */
export function signed(
  lines: readonly Line[],
  from: number,
  to: number,
  tokens: readonly string[],
  continued: boolean,
): Signed {
  let end = to
  while (end > from && (lines[end - 1]!.text === '' || fromDevice(lines[end - 1]!.text))) end--
  const floor = Math.max(from, end - 60)
  let cut: number | undefined
  for (let i = end - 1; i >= floor; i--) {
    const rule = lines[i]!.text
    if (!delimiter.test(rule)) continue
    const spoken = continued || lines.slice(from, i).some((line) => line.text !== '')
    const below = lines.slice(i + 1, end).map((line) => line.text)
    const named = below.filter((line) => line !== '')
    if (spoken && named.length > 0 && isSignature(rule, named, tokens)) cut = i
    break
  }
  const limit = cut ?? end
  const above = signedAbove(lines, from, limit, tokens)
  if (cut === undefined) return above
  return {
    ...above,
    signature: [above.signature?.[0] ?? cut, end],
    name: above.name ?? lines.slice(cut + 1, end).find((line) => looksLikeName(line.text))?.text,
  }
}

function signedAbove(lines: readonly Line[], from: number, to: number, tokens: readonly string[]): Signed {
  let end = to
  while (end > from && lines[end - 1]!.text === '') end--
  let seen = 0
  for (let i = end - 1; i >= from && seen < 40; i--) {
    if (lines[i]!.text === '') continue
    seen++
    const found = signedBelow(lines, i, from, end, tokens)
    if (found) return found
  }
  return nameOnly(lines, from, end, tokens)
}
