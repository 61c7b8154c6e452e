/** Mails of the corpus with what a person heard in them, as the listener would hand it over. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Quote } from '../../../src/engine/language/span.ts'
import type { Heard } from '../../../src/engine/listening/heard.ts'
import { read } from '../../../src/engine/message/read.ts'
import type { Replies, ReplyRequest } from '../../../src/engine/replying/draft.ts'
import { drafted } from '../../../src/engine/replying/drafting.ts'
import { restate } from '../../../src/engine/restating/restate.ts'
import type { Concern, Flag, Heat, Topic } from '../../../src/engine/vocabulary.ts'

export interface Labelled {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly date: string
  readonly body: string
  readonly isComplaint: boolean
  readonly heat: Heat
  readonly complaints: readonly { quote: string; topics: Topic[]; restatement: string }[]
  readonly concerns: readonly Concern[]
  readonly requests: readonly string[]
  readonly flags: readonly Flag[]
  readonly positives: readonly string[]
  readonly facts: { deadlines: string[]; amounts: string[]; things: string[] }
}

const corpus = new URL('../../corpus/', import.meta.url)

export const mails: readonly Labelled[] = readdirSync(corpus)
  .filter((name) => name.startsWith('emails-'))
  .sort()
  .flatMap((name) =>
    readFileSync(new URL(name, corpus), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Labelled),
  )

/** `text` as it stands in the body, line breaks aside. */
function quoteIn(body: string, text: string): Quote {
  const start = Math.max(0, body.replace(/\s/g, ' ').indexOf(text.replace(/\s/g, ' ')))
  return { start, end: start + text.length, quote: text }
}

function heardFrom(mail: Labelled): Heard {
  const because = (quote: Quote, why: string) => [{ start: quote.start, end: quote.end, why }]
  const first = quoteIn(mail.body, mail.complaints[0]?.quote ?? mail.body.slice(0, 10))
  return {
    id: mail.id,
    language: 'en',
    isComplaint: mail.isComplaint,
    heat: mail.heat,
    complaints: mail.complaints
      .map((each) => {
        const quote = quoteIn(mail.body, each.quote)
        const restatement = restate(each.quote, { sent: mail.date, topics: each.topics, mail: mail.body })
        return { ...quote, topics: each.topics, strength: 0.8, restatement, because: because(quote, 'a complaint') }
      })
      .sort((a, b) => a.start - b.start),
    concerns: mail.concerns.map((concern) => ({ concern, strength: 0.7, because: because(first, 'a concern') })),
    requests: mail.requests.map((request) => quoteIn(mail.body, request)),
    positives: mail.positives.map((positive) => quoteIn(mail.body, positive)),
    flags: mail.flags.map((flag) => ({ flag, ...first })),
    facts: { people: [], ...mail.facts },
    ignored: [],
  }
}

/** Drafts for a labelled mail, from the labels. */
export const draftsFor = (mail: Labelled, request: Omit<ReplyRequest, 'body'> = {}): Replies => {
  const email = { id: mail.id, from: mail.from, subject: mail.subject, date: mail.date, body: mail.body, ...request }
  return drafted(email, read(email), heardFrom(mail))
}
