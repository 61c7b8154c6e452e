/** The corpus as the ear hears it: features beside labels. */
import { inPlace, ownFeatures, pooled } from '../engine/listening/features.ts'
import { readSentence } from '../engine/listening/reading.ts'
import type { Sentence } from '../engine/message/message.ts'
import { read } from '../engine/message/read.ts'
import type { LabelledMail, LabelledSentence } from './corpus.ts'

export interface HeardMail {
  readonly mail: LabelledMail
  readonly sentences: readonly Sentence[]
  readonly own: readonly (readonly string[])[]
  readonly placed: readonly (readonly string[])[]
  readonly pool: readonly string[]
  /** For each sentence: the labelled complaints it overlaps, whether it asks, whether it praises. */
  readonly complaints: readonly (readonly number[])[]
  readonly asks: readonly boolean[]
  readonly praises: readonly boolean[]
}

export interface HeardSentence {
  readonly sentence: LabelledSentence
  readonly own: readonly string[]
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
  const { sentences } = read(mail)
  const own = sentences.map((sentence) => ownFeatures(readSentence(sentence.text)))
  const quotes = mail.complaints.map((complaint) => complaint.quote)
  return {
    mail,
    sentences,
    own,
    placed: inPlace(
      own,
      sentences.map((sentence) => sentence.paragraph),
    ),
    pool: pooled(own),
    complaints: overlapping(sentences, mail.body, quotes),
    asks: overlapping(sentences, mail.body, mail.requests).map((list) => list.length > 0),
    praises: overlapping(sentences, mail.body, mail.positives).map((list) => list.length > 0),
  }
}

export const hearSentence = (sentence: LabelledSentence): HeardSentence => ({
  sentence,
  own: ownFeatures(readSentence(sentence.t)),
})
