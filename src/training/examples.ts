/** The corpus as the ear hears it: features beside labels. */
import { inPlace, ownFeatures } from '../engine/listening/features.ts'
import { readSentence } from '../engine/listening/reading.ts'
import { sceneOf } from '../engine/listening/scene.ts'
import type { Sentence } from '../engine/message/message.ts'
import { read } from '../engine/message/read.ts'
import type { LabelledMail, LabelledSentence } from './corpus.ts'

export interface HeardMail {
  readonly mail: LabelledMail
  readonly sentences: readonly Sentence[]
  readonly own: readonly (readonly string[])[]
  readonly placed: readonly (readonly string[])[]
  readonly pool: readonly string[]
  readonly subject: readonly string[]
  readonly end: readonly string[]
  readonly situation: readonly string[]
  /** For each sentence: the labelled complaints it overlaps, whether it asks, whether it praises. */
  readonly complaints: readonly (readonly number[])[]
  readonly asks: readonly boolean[]
  readonly praises: readonly boolean[]
}

/** A single sentence, heard as a mail of one sentence. */
export interface HeardSentence {
  readonly sentence: LabelledSentence
  readonly own: readonly string[]
  readonly placed: readonly string[]
}

const overlapping = (sentences: readonly Sentence[], body: string, quotes: readonly string[]): number[][] => {
  const spans = quotes.map((quote) => ({ start: body.indexOf(quote), length: quote.length }))
  return sentences.map((sentence) =>
    spans.flatMap((span, i) =>
      span.start >= 0 && span.start < sentence.end && span.start + span.length > sentence.start ? [i] : [],
    ),
  )
}

export function hearMail(mail: LabelledMail): HeardMail {
  const message = read(mail)
  const { sentences } = message
  const { spots, pool, subject, end, situation } = sceneOf(message)
  const quotes = mail.complaints.map((complaint) => complaint.quote)
  return {
    mail,
    sentences,
    own: spots.map((spot) => spot.own),
    placed: spots.map((spot) => spot.placed),
    pool,
    subject,
    end,
    situation,
    complaints: overlapping(sentences, mail.body, quotes),
    asks: overlapping(sentences, mail.body, mail.requests).map((list) => list.length > 0),
    praises: overlapping(sentences, mail.body, mail.positives).map((list) => list.length > 0),
  }
}

export function hearSentence(sentence: LabelledSentence): HeardSentence {
  const own = ownFeatures(readSentence(sentence.t))
  return { sentence, own, placed: inPlace([own], [0])[0] ?? [] }
}

/** An ordinary sentence, which must not be heard as a complaint. */
export const hearCalm = (text: string): HeardSentence => hearSentence({ t: text, y: 0 })
