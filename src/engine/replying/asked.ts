/** What the client asks for, as far as it can be said back. */
import type { Quote, Span } from '../language/span.ts'
import { restate } from '../restating/restate.ts'
import { readsCalm } from './calm.ts'

export interface Asked {
  readonly quote: Quote
  /** "you'd like to know when it will be ready", or '' if it cannot be said back. */
  readonly wish: string
}

const wish = /^you(?:'d like| would like| asked whether| want| don't want|'re asking)\b/
/** Longest wish that is said back, in words. */
const longest = 28

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Requests that the restated points do not hold already. */
export function askedIn(
  requests: readonly Quote[],
  points: readonly (Span & { readonly restatement: string })[],
  mail: { readonly body: string; readonly sent: string | undefined },
): Asked[] {
  const seen = new Set(points.map((point) => point.restatement))
  return requests.flatMap((quote) => {
    const held = points.some((point) => overlaps(quote, point) && /\byou(?:'d like| asked)\b/.test(point.restatement))
    if (held) return []
    const said = restate(quote.quote, { sent: mail.sent, mail: mail.body })
    const usable = wish.test(said) && said.split(' ').length <= longest && readsCalm(said) ? said : ''
    if (usable !== '' && seen.has(usable)) return []
    seen.add(usable)
    return [{ quote, wish: usable }]
  })
}
