/**
 * Sentence boundaries in running text. Made for mail: missing spaces ("weeks.We"), "invoice no. 4431", lower-case
 * writers, "?!", addresses and file names. One pass, linear in the length of the text.
 */
import { beforeNumber, maybeLast, months, neverLast, openers } from './abbreviations.ts'
import type { Span } from './span.ts'

const terminator = /[.!?\u2026\u203c\u203d\u2047-\u2049\u3002\uff01\uff1f\u061f\u06d4\u0964]/
const wide = /[\u3002\uff01\uff1f\u061f\u06d4\u0964]/
const closer = /["'\u2019\u201d\u00bb)\]}*_]/
const opener = /["'\u2018\u201c\u00ab([{*_\u00bf\u00a1]/
const space = /[\s\u0085\u200b\ufeff]/
const letter = /\p{L}/u
const upper = /\p{Lu}/u
const lower = /\p{Ll}/u
const emoticon =
  /^(?:[:;=8][-~^']?[()DPpOo3/\\|*]|<3|xD|\^\^|(?:\p{Extended_Pictographic}|\ufe0f|\u200d){1,8})(?![\p{L}\d])/u

/** A sentence longer than this is cut at a space: nobody wrote it as one, and what reads it must stay fast. */
const longest = 1500

interface Scan {
  readonly text: string
  readonly from: number
  readonly to: number
}

function skip(scan: Scan, index: number, what: RegExp): number {
  let at = index
  while (at < scan.to && what.test(scan.text.charAt(at))) at++
  return at
}

/** The run of non-space characters of this sentence that ends before `index`, at most 60 of them. */
function wordBefore(scan: Scan, begin: number, index: number): string {
  let at = index
  while (at > begin && index - at < 60 && !space.test(scan.text.charAt(at - 1))) at--
  return scan.text.slice(at, index)
}

function wordAfter(scan: Scan, index: number): string {
  let at = index
  while (at < scan.to && at - index < 60 && /[\p{L}\p{M}\d'\u2019]/u.test(scan.text.charAt(at))) at++
  return scan.text.slice(index, at)
}

/** "weeks.We", "late!Why": a space was forgotten. Not "node.Js", "www.Acme.com", "a.M". */
function spaceForgotten(scan: Scan, begin: number, stop: number, next: number): boolean {
  const before = wordBefore(scan, begin, stop)
  const after = wordAfter(scan, next)
  // "of 10/12).Please", "costs 40.We": only where what follows opens a sentence.
  if (/[)\d]$/.test(before)) return /^\p{Lu}/u.test(after) && openers.has(after.toLowerCase())
  if (!/\p{L}\p{Ll}$/u.test(before) || /[@/\\.]|^www/i.test(before)) return false
  const behind = next + after.length
  if (/[@/\\.]/.test(scan.text.charAt(behind)) && letter.test(scan.text.charAt(behind + 1))) return false
  return /^(?:I|A|I['\u2019]\p{Ll}+|\p{Lu}\p{Ll}+['\u2019]?\p{Ll}*)$/u.test(after)
}

/** May a full stop at `stop` (its own offset) end the sentence, given that `next` starts the following word? */
function fullStopEnds(scan: Scan, stop: number, next: number, begin: number): boolean {
  const raw = wordBefore(scan, begin, stop).replace(/^["'\u2018\u201c([{*_]+/, '')
  const word = raw.toLowerCase()
  const following = scan.text.charAt(next).replace(/["'\u2018\u201c([]/, scan.text.charAt(next + 1))
  const capital = upper.test(following)
  const wordStart = stop - raw.length
  // "1. Page 2", "a. the logo": the number of an item, not a sentence.
  if (/^(?:\d{1,3}|[a-zA-Z])$/.test(raw) && wordStart - begin <= 1) return false
  const after = wordAfter(scan, next)
  const opens = capital && openers.has(after.toLowerCase())
  if (neverLast.has(word)) return (word === 'st' || word === 'ext') && opens
  if (months.has(word) && lower.test(following)) return false
  if (beforeNumber.has(word)) return !/[\d#]/.test(following)
  // "10 a.m. EST" goes on.
  if (maybeLast.has(word)) return capital && !/^\p{Lu}{2,4}$/u.test(after)
  if (/^\p{Lu}$/u.test(raw) && capital) return opens
  if (/^(?:\p{L}\.)+\p{L}$/u.test(raw)) return opens
  return true
}

/** Does the sentence that began at `begin` end with the terminators in `stop…after`? `next` starts the next word. */
function ends(scan: Scan, begin: number, stop: number, after: number, closed: number, next: number): boolean {
  const { text } = scan
  const marks = text.slice(stop, after)
  if (wide.test(marks)) return true
  if (next >= scan.to) return true
  if (next === closed) return closed === after && /[.!?]/.test(marks) && spaceForgotten(scan, begin, stop, next)
  let at = next
  while (at < scan.to && at - next < 3 && opener.test(text.charAt(at))) at++
  const following = String.fromCodePoint(text.codePointAt(at) ?? 32)
  const small = lower.test(following)
  // '"Are you serious?" she asked', 'the (late!) delivery'
  if (closed > after && small) return false
  if (/^(?:\.{2,}|\u2026+)$/.test(marks)) return !small
  if (marks === '.') return fullStopEnds(scan, stop, next, begin)
  return true
}

/** Cuts a stretch without any punctuation into pieces, between words and never inside a surrogate pair. */
function cut(text: string, start: number, end: number, found: Span[]): void {
  let from = start
  while (end - from > longest) {
    let at = from + longest
    while (at > from + longest / 2 && !space.test(text.charAt(at))) at--
    if (at <= from + longest / 2) at = from + longest
    if (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))) at--
    pushTrimmed(text, from, at, found)
    from = at
  }
  pushTrimmed(text, from, end, found)
}

function pushTrimmed(text: string, start: number, end: number, found: Span[]): void {
  let from = start
  let to = end
  while (from < to && space.test(text.charAt(from))) from++
  while (to > from && space.test(text.charAt(to - 1))) to--
  if (to > from) found.push({ start: from, end: to })
}

/**
 * The sentences of one block of running text, in order, without the white space around them. A line break inside the
 * block counts as a space. Every character that is not white space lies in exactly one sentence.
 */
export function sentenceSpans(text: string, block: Span = { start: 0, end: text.length }): Span[] {
  const scan: Scan = { text, from: Math.max(0, block.start), to: Math.min(text.length, block.end) }
  const found: Span[] = []
  let begin = skip(scan, scan.from, space)
  let at = begin
  while (at < scan.to) {
    if (!terminator.test(text.charAt(at))) {
      at++
      continue
    }
    const after = skip(scan, at, terminator)
    let closed = skip(scan, after, closer)
    let next = skip(scan, closed, space)
    if (!ends(scan, begin, at, after, closed, next)) {
      at = after
      continue
    }
    const smile = emoticon.exec(text.slice(next, Math.min(next + 16, scan.to)))
    if (smile && next > closed) {
      closed = next + smile[0].length
      next = skip(scan, closed, space)
    }
    cut(text, begin, closed, found)
    begin = next
    at = next
  }
  cut(text, begin, scan.to, found)
  return found
}
