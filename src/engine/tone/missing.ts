import type { Span } from '../language/span.ts'
import type { Email, Message } from '../message/message.ts'
import { read } from '../message/read.ts'
import { contentOf, shared } from './content.ts'
import type { Missing } from './finding.ts'
import type { Line } from './line.ts'

/** What the client still waits for: to be heard, to know what comes next, and an answer to each question. */

/** Words shared with the client's mail that make a sentence a restatement of it. */
const enough = 3

const blank = /\[[^\]\n]{0,60}\]/

// Something we did, do or will do, or a proposal the client can say yes to.
const steps: readonly RegExp[] = [
  /\b(?:[Ii]|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[A-Z]\p{Ll}+)(?:['’]ll| will| shall| can|['’]m going to| am going to| are going to|['’]re going to)\s+(?:\p{Ll}+\s+)?(?!be able|only|not\b)\p{Ll}+/u,
  /\b(?:i|we)(?:['’]ve| have)\s+(?:just |now |already |also )?(?!had\b|been\b|got\b|no\b|never\b|not\b)\p{Ll}+(?:ed|en|ut|et|ung|ought|ade|one|ent|oved|ken|old|aid|ept|ound)\b/iu,
  /\b(?:i|we)['’]?d (?:suggest|propose|like to|be happy|need)|\bwhat i['’]?d suggest|\bi suggest|\bi propose|\bmay i\b|\bshall (?:i|we)\b|\bcould (?:we|you)\b|\bcan (?:we|you|i)\b|\bwould (?:you|that|it|\p{Ll}+day)\b/iu,
  /\b(?:is|are|goes?|ships?|leaves?|arrives?|comes?|starts?|travels?|fits?|brings?|collects?|follows?) (?:\p{Ll}+ ){0,3}(?:attached|below|on its way|today|tonight|tomorrow|by|at|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening|week)|next week)\b/iu,
  /\b(?:from (?:now|today|tomorrow) on|as of (?:today|\d)|attached (?:is|are|you)|here (?:is|are) (?:the|a|what)|was stopped|is fixed|is back|has been|have been)\b/iu,
  /^(?:who|when|what|where|next steps?)\s*:/i,
]

const timed =
  /\b(?:\d{1,2}(?::|\.)\d{2}|\d{1,2}(?:st|nd|rd|th)?\b|noon|midday|midnight|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|morning|afternoon|evening|hours?|minutes?|now|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|as soon as|before|by the|january|february|march|april|may|june|july|august|september|october|november|december|at once|straight away)\b/i

const promised = /\b(?:i|we)(?:['’]ll| will)\s+(?!not\b|need\b)\p{Ll}+/iu

const asking = /\?\s*$/
const polite =
  /^(?:how are you|is that ok|ok|right|does that|any chance|really|seriously|is this a joke|thoughts|are you (?:serious|kidding|joking))/i

interface Reply {
  readonly text: string
  readonly lines: readonly Line[]
  /** Spans of the findings: what stands in them answers nobody. */
  readonly flagged: readonly Span[]
}

const sound = (reply: Reply): Line[] =>
  reply.lines.filter((line) => !reply.flagged.some((span) => span.start < line.span.end && line.span.start < span.end))

/** Missing parts of a reply, given the mail it answers. */
export function missingIn(reply: Reply, client: string | Email): Missing[] {
  const message = readOnce(client)
  const theirs = new Set<string>()
  for (const sentence of message.sentences)
    for (const word of contentOf(message.body, sentence.start, sentence.end)) theirs.add(word)
  if (theirs.size < 3) return []
  const lines = sound(reply)
  const missing: Missing[] = []
  if (!restates(reply.text, lines, theirs)) {
    missing.push({ what: 'restatement', detail: 'Nothing here says back what they wrote.' })
  }
  const next = nextStep(reply.text, lines)
  if (next !== undefined) missing.push({ what: 'next-step', detail: next })
  const said = contentOf(reply.text)
  for (const sentence of message.sentences) {
    if (!asking.test(sentence.text) || polite.test(sentence.text)) continue
    const about = contentOf(message.body, sentence.start, sentence.end)
    if (about.size >= 2 && shared(about, said) === 0) {
      missing.push({ what: 'answer', detail: message.body.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') })
    }
  }
  return missing
}

let known: { readonly client: string | Email; readonly message: Message } | undefined

/** One mail is answered by many versions of a reply, so the last reading is kept. */
function readOnce(client: string | Email): Message {
  if (known === undefined || known.client !== client) {
    known = { client, message: read(typeof client === 'string' ? { body: client } : client) }
  }
  return known.message
}

function restates(text: string, lines: readonly Line[], theirs: ReadonlySet<string>): boolean {
  return lines.some((line, index) => {
    const next = lines[index + 1]
    const near = next !== undefined && next.span.start - line.span.end < 3 ? next.span.end : line.span.end
    return shared(contentOf(text, line.span.start, near), theirs) >= enough
  })
}

function nextStep(text: string, lines: readonly Line[]): string | undefined {
  const said = lines.map((line) => text.slice(line.span.start, line.span.end))
  const taken = said.filter((sentence) => steps.some((step) => step.test(sentence)))
  if (taken.length === 0) return 'Nothing here says what happens next.'
  const open = said.find((sentence) => blank.test(sentence))
  if (open !== undefined) return `A blank is still open: ${blank.exec(open)?.[0] ?? ''}`
  if (taken.every((sentence) => promised.test(sentence) && !timed.test(sentence) && !asking.test(sentence))) {
    return 'The next step has no time yet.'
  }
  return undefined
}
