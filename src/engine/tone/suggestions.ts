import type { Span } from '../language/span.ts'
import type { Line } from './line.ts'
import type { Rule } from './rule.ts'

const adversative =
  /[\s,;:.–—-]*\b(?:but|however|yet|although|though|still|nevertheless|nonetheless|only|albeit|that said|having said that|that being said|mind you|then again|be that as it may|on the other hand|even so|all the same|unfortunately|it's just that|it is just that|even if|in spite of that|despite that|at the same time|having said which)\b[\s,;:–—-]*$/i

/** What could stand in place of a finding; each one joins to the words around it. */
export function suggestionsFor(text: string, span: Span, rule: Rule, line: Line): string[] {
  const quote = text.slice(span.start, span.end)
  const atStart = span.start === line.span.start
  const all: string[] = []
  for (const rewrite of rule.rewrites) {
    if (rewrite === '$calm') all.push(calm(quote))
    else if (rewrite.includes('$head')) {
      const head = quote.replace(adversative, '')
      if (head !== quote && head.trim().split(/\s+/).length > 3) all.push(rewrite.replace('$head', head))
    } else if (rewrite === '' || !atStart) all.push(rewrite)
    else all.push(rewrite.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
  }
  const ended = /[.!?]$/.test(quote)
  return all.map((each) => (ended && each !== '' && !/[.!?]$/.test(each) ? `${each}.` : each))
}

const calm = (quote: string): string => {
  if (/^[!?\s]+$/.test(quote)) return quote.includes('?') ? '?' : '.'
  return quote
    .toLowerCase()
    .replace(/\bi\b/g, 'I')
    .replace(/[!?\s]{2,}$/, (marks) => (marks.includes('?') ? '?' : '.'))
}
