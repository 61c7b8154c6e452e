/** Quoted words are somebody else's: they go through restating as one untouchable word each. */

const first = 0xe000
/** Private characters stand in for quotes; a mail with more quotes than this leaves the rest as they are. */
const most = 200
const quoted = /"[^"]{1,300}"|“[^”]{1,300}”|(?<![\p{L}\p{N}])'[^'\s][^']{0,200}[^'\s]'(?![\p{L}\p{N}])/gu

export interface Masked {
  readonly text: string
  readonly quotes: readonly string[]
}

export function mask(text: string): Masked {
  const quotes: string[] = []
  const masked = text.replace(quoted, (quote) => {
    if (quotes.length >= most) return quote
    quotes.push(quote)
    return String.fromCharCode(first + quotes.length - 1)
  })
  return { text: masked, quotes }
}

export const unmask = (text: string, quotes: readonly string[]): string =>
  text.replace(/[\ue000-\ue0c7]/g, (mark) => {
    const quote = quotes[mark.charCodeAt(0) - first] ?? ''
    return quote.replace(/[.,]"$/, '"')
  })
