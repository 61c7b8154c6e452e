import { isHonorific, isOrganisation, looksLikeName, nameTokens, qualification, signsAs } from './names.ts'

interface Sender {
  readonly display: string
  readonly local: string
  readonly domain: string
}

function parse(from: string): Sender {
  const text = from.slice(0, 300).trim()
  const found = /<?([^\s<>"',;]+)@([^\s<>"',;]+)>?/.exec(text)
  const display = (found ? text.slice(0, found.index) : text)
    .replace(/["\u201c\u201d<>]/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?:\s+[|\u2022\u00b7\u2013\u2014/-]|\s+(?:via|at|from|bei|chez)\s).*$/i, '')
    .replace(/^'|'$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return {
    display,
    local: (found?.[1] ?? '').toLowerCase(),
    domain: (found?.[2] ?? '').toLowerCase().split('.')[0] ?? '',
  }
}

/** `PRIYA` and `priya` become `Priya`; `McKenna` and `Jean-Pierre` stay. */
function cased(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (letters !== letters.toUpperCase() && letters !== letters.toLowerCase()) return word
  return word
    .toLowerCase()
    .replace(/(^|[-\u2019'])(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase())
}

/** A word that can stand after "Hi": two letters or more, not an initial, not CJK where the family name comes first. */
function usable(word: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}'\u2019-]+$/u.test(word) &&
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
  )
}

function fromWords(name: string): string | undefined {
  const [before = '', after] = name.split(',', 2).map((part) => part.trim())
  // "Nambiar, Priya", but not "Priya Nambiar, MBA"
  const turned = after && !/\s/.test(before) && !qualification.test(after) ? `${after} ${before}` : before
  const all = turned.split(/\s+/).filter(Boolean)
  const titled = all.some(isHonorific)
  const words = all.filter((word) => !isHonorific(word) && !qualification.test(word))
  if (titled && words.length < 2) return undefined
  // "NAMBIAR Priya": the family name in capitals comes first.
  const shouted = words.length === 2 && /^\p{Lu}{3,}$/u.test(words[0] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[1] ?? '')
  const first = shouted ? words[1] : words[0]
  return first && usable(first) ? cased(first) : undefined
}

function fromHeader(from: string): string | undefined {
  const { display, local, domain } = parse(from)
  const squeezed = display.toLowerCase().replace(/[^\p{L}]/gu, '')
  const own = fromWords(display)
  if (own && !display.includes('@') && !isOrganisation(display)) {
    // "Tarnfield Vets <bookings@tarnfieldvets…>" is the firm; "Ray Tully <ray@raytully…>" is Ray.
    const firm =
      domain.length > 3 &&
      squeezed === domain.replace(/[^\p{L}]/gu, '') &&
      !local.startsWith(own.toLowerCase().slice(0, 3))
    if (!firm) return own
    return undefined
  }
  if (display !== '') return undefined
  const parts = local.split(/[._-]/)
  const [first = '', last = ''] = parts
  const person =
    parts.length === 2 &&
    first.length >= 3 &&
    last.length >= 2 &&
    parts.every((part) => /^\p{L}+$/u.test(part) && !isOrganisation(part))
  return person ? cased(first) : undefined
}

/**
 * What to call the sender. The name below the mail wins where it is a form of the name in the header (Suki for
 * Sukhdeep) or the header names nobody; a wrong name is worse than none.
 */
export function firstName(from: string | undefined, signedAs: string | undefined): string | undefined {
  const header = from === undefined ? undefined : fromHeader(from)
  const below = signedAs?.replace(/^[\s\-~\u2013\u2014/*_]+|[\s*_,.!)x]+$/gu, '').replace(/\s\([^)]*\)$/, '')
  const line = below && (looksLikeName(below) || signsAs(below, nameTokens(from ?? ''))) ? fromWords(below) : undefined
  if (!line || isOrganisation(line) || line.length < 3) return header ?? (line && line.length >= 2 ? line : undefined)
  if (!header) return line
  return line.charAt(0).toLowerCase() === header.charAt(0).toLowerCase() || signsAs(line, nameTokens(from ?? ''))
    ? line
    : header
}
