/** Class names as this variant of the page has them. Gmail's generated names change from build to build. */
import type { Variant } from '../variants.ts'

/** Seen in captures from 2014 to 2026: these have outlived every redesign. */
const longLived = new Set(
  `hP adn adf ads a3s aiL gD g2 g3 ii gt gs gE iA g6 M9 aoI Am Al editable gmail_quote gmail_quote_container gmail_attr
  gmail_signature gmail_signature_prefix gmail_default adL adM ajR yj6qo ajU nH aeF ams bkH bkG aaq amn`.split(/\s+/),
)

let level: Variant['names'] = 'kept'

export function setNames(names: Variant['names']): void {
  level = names
}

/** One class name as the page writes it. */
export function nameOf(name: string): string {
  if (level === 'kept' || (level === 'scrambled' && longLived.has(name))) return name
  let hash = 2166136261
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0
  return `x${hash.toString(36)}`
}

/** A class attribute, name by name. */
export function names(list: string): string {
  return list.split(' ').map(nameOf).join(' ')
}

/** A style sheet with every class name in it as the page writes it. */
export function styleFor(css: string): string {
  return css.replace(/\.([A-Za-z][\w-]*)/g, (_, name: string) => `.${nameOf(name)}`)
}
