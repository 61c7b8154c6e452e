/** Which lines belong to older mail: quoted below, forwarded, or quoted piece by piece between the answers. */
import { attribution, opensAttribution } from './attributions.ts'
import { allInOneLine, headerRole } from './header-words.ts'
import type { Line } from './lines.ts'
import { separator } from './separators.ts'

export interface Quoted {
  /** For each line what it is, or undefined if the sender may be speaking. */
  readonly marks: readonly ('quoted' | 'forwarded-header' | undefined)[]
  /** An attribution, a header block or a separator stands above what is quoted. */
  readonly headed: boolean
}

/** The number of lines, from `at`, of a block From / Sent / To / Subject; 0 if none starts here. */
function headerBlock(lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (!first || !headerRole(first.text)) return 0
  if (allInOneLine(first.text)) return 1
  const seen = new Set<string>()
  let proof = false
  let last = at
  let blanks = 0
  for (let i = at; i < lines.length && i < at + 24; i++) {
    const { text } = lines[i]!
    const role = headerRole(text)
    if (text === '') {
      blanks++
      if (blanks > 1 || !headerRole(lines[i + 1]?.text ?? '')) break
      continue
    }
    // An address list may run over several lines.
    const continued = blanks === 0 && i > at && (/^[<"]|[;,]$|@/.test(text) || /^\s/.test(text)) && text.length < 200
    if (!role && !continued) break
    if (!role && seen.size < 2 && !/^<[^<>]*@/.test(text)) break
    blanks = 0
    last = i
    if (role) seen.add(role)
    if (/@|mailto:/.test(text) || (role === 'date' && /\d{1,2}[:.h]\d{2}/.test(text))) proof = true
  }
  const enough =
    seen.has('from') &&
    (seen.has('subject') || (seen.has('date') && proof) || (seen.has('to') && seen.has('date') && proof))
  const replyWithoutSender = !seen.has('from') && seen.has('date') && seen.has('to') && seen.has('subject')
  return enough || replyWithoutSender ? last - at + 1 : 0
}

/** The number of lines, from `at`, of an attribution, which may be wrapped over four. */
function attributionBlock(lines: readonly Line[], at: number): { length: number; sure: boolean } | undefined {
  let joined = ''
  for (let count = 1; count <= 4; count++) {
    const line = lines[at + count - 1]
    if (!line || line.text === '' || line.text.length > 320 || line.depth !== lines[at]!.depth || line.shown)
      return undefined
    joined += `${joined === '' ? '' : ' '}${line.text}`
    if (!/[:\uff1a]$|-{2,}$/.test(line.text)) continue
    const found = attribution(joined)
    // The sender's last line may stand right above: the attribution starts where one opens, or is one line.
    const opens = (from: number): boolean => opensAttribution(lines[at + from]!.text)
    if (
      count > 1 &&
      (!opens(0) || [1, 2, 3].some((later) => later < count && /^\p{L}/u.test(lines[at + later]!.text) && opens(later)))
    )
      return undefined
    if (found) return { length: count, sure: found === 'sure' }
  }
  return undefined
}

/** Is a line between two `>` lines the rest of one that was too long, or a bare address a mail program broke off? */
function brokenOff(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (!before || !after || before.depth === 0 || after.depth === 0 || line.text === '') return false
  if (/^[(<]?https?:\/\/\S+[)>]?\s*>?$/.test(line.text)) return true
  return (
    before.text.length >= 60 && line.text.length < 45 && /^[\p{Ll}\d(]/u.test(line.text) && !/[.!?]$/.test(before.text)
  )
}

export function quotedLines(lines: readonly Line[]): Quoted {
  const marks: ('quoted' | 'forwarded-header' | undefined)[] = lines.map((line) =>
    line.shown === 'quoted' || line.shown === 'forwarded-header' ? line.shown : line.depth > 0 ? 'quoted' : undefined,
  )
  const following: number[] = []
  for (let i = lines.length - 1, next = lines.length; i >= 0; i--) {
    following[i] = next
    if (lines[i]!.text !== '' || lines[i]!.depth > 0) next = i
  }
  const next = (at: number): number => following[at] ?? lines.length
  const marksBelow = (at: number): boolean => marks[next(at)] === 'quoted'
  const speaks = (from: number, to: number): boolean =>
    lines.slice(from, to).some((line, i) => marks[from + i] === undefined && line.text !== '')
  let headed = lines.some((line) => line.shown !== undefined)
  let spoken = false

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.text === '' || line.shown) continue
    const quoted = line.depth > 0
    const split = separator(line.text)
    const header = headerBlock(lines, i)
    const wrote = split || header > 0 ? undefined : attributionBlock(lines, i)
    if (quoted) {
      if (split || header > 0 || wrote) headed = true
      continue
    }
    if (brokenOff(line, lines[i - 1], lines[i + 1])) {
      marks[i] = 'quoted'
      continue
    }
    let head = 0
    let what: 'quoted' | 'forwarded-header' = 'quoted'
    if (split) {
      const below = headerBlock(lines, next(i))
      head = below > 0 ? next(i) - i + below : 1
      if (split === 'forwarded') what = 'forwarded-header'
      // "From: Abel / To: GlasPartner", too little for a header on its own, is one below a separator.
      if (below === 0) while (headerRole(lines[i + head]?.text ?? '') && lines[i + head]?.depth === 0) head++
    } else if (header > 0) {
      head = header
      if (!spoken) what = 'forwarded-header'
    } else if (wrote) {
      const quotation = /^["\u201c\u00ab\u201e]/.test(lines[next(i + wrote.length - 1)]?.text ?? '')
      if (marksBelow(i + wrote.length - 1) || (wrote.sure && !quotation)) head = wrote.length
    } else if (headerRole(line.text) === 'from' && marks[i + 1] === 'quoted') {
      head = 1
    }
    if (head === 0) {
      spoken = true
      continue
    }
    headed = true
    for (let j = i; j < i + head; j++) marks[j] = what
    // A rule right above belongs to the header.
    const above = i > 0 && lines[i - 1]!.text === '' ? i - 2 : i - 1
    if (above >= 0 && /^[-_=*\u2500]{5,}$|^-{4,} ?\p{L}[\p{L}\p{M}'\u2019 ]{1,40} ?-{4,}$/u.test(lines[above]!.text))
      marks[above] = 'quoted'
    const body = i + head
    if (marksBelow(body - 1) && !lines[next(body - 1)]?.shown) {
      i = body - 1
      continue
    }
    // Nothing said above: a mail passed on without a word, or pasted with its header. Its text is what there is.
    if (!spoken && !speaks(0, i)) {
      i = body - 1
      spoken = what !== 'forwarded-header' ? spoken : true
      continue
    }
    for (let j = body; j < lines.length; j++) marks[j] ??= 'quoted'
    break
  }
  return { marks, headed }
}
