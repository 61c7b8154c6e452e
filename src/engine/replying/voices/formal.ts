/** The formal voice has no contractions. */

const whole: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
}
const participle =
  /^(?:been|\w+(?:ed|en|wn|ne)|had|got|told|sent|made|lost|paid|left|heard|said|put|kept|cost|met|bought|brought|built|found|felt|held|spent|run|come|become|set|cut|better)$/
const pronoun =
  /^(?:i|you|we|they|he|she|it|that|this|there|here|what|who|where|how|nobody|everything|nothing|everyone|someone|something)$/i
const short =
  /\b([\p{L}]+)'(s|re|ve|ll|d|m|t)\b(?:( (?:\w+ly|now|just|already|never|always|only|still|not|also|even|all|both|since))*( \w+))?/giu

/** Opens contractions. Inside quotation marks the client's words stay. */
export function formal(text: string): string {
  return text
    .split(/("[^"]*")/)
    .map((piece, i) => (i % 2 === 1 ? piece : opened(piece)))
    .join('')
}

function opened(text: string): string {
  const once = text.replace(
    short,
    (found: string, head: string, tail: string, _adverb: string | undefined, next: string | undefined) => {
      const word = found.slice(0, head.length + 1 + tail.length)
      const rest = found.slice(word.length)
      const lower = word.toLowerCase()
      const known = whole[lower]
      if (known)
        return (
          (head[0] === head[0]?.toUpperCase() && head !== 'I' ? known[0]?.toUpperCase() + known.slice(1) : known) +
          opened(rest)
        )
      const after = (next ?? '').trim().toLowerCase()
      if (tail === 't' && head.toLowerCase().endsWith('n')) return `${head.slice(0, -1)} not${opened(rest)}`
      if (tail === 're') return `${head} are${opened(rest)}`
      if (tail === 've') return `${head} have${opened(rest)}`
      if (tail === 'll') return `${head} will${opened(rest)}`
      if (tail === 'm') return `${head} am${opened(rest)}`
      if (tail === 'd') return `${head} ${participle.test(after) ? 'had' : 'would'}${opened(rest)}`
      if (tail === 's' && pronoun.test(head))
        return `${head} ${participle.test(after) && /^(?:been|got|had|become|gone|taken)$/.test(after) ? 'has' : 'is'}${opened(rest)}`
      return word + opened(rest)
    },
  )
  return once
}
