/** The labelled mails and sentences of test/corpus. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Concern, Flag, Heat, Topic } from '../engine/vocabulary.ts'

export interface LabelledComplaint {
  readonly quote: string
  readonly topics: readonly Topic[]
  readonly restatement: string
}

export interface LabelledMail {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly date: string
  readonly body: string
  readonly isComplaint: boolean
  readonly heat: Heat
  readonly complaints: readonly LabelledComplaint[]
  readonly concerns: readonly Concern[]
  readonly requests: readonly string[]
  readonly flags: readonly Flag[]
  readonly positives: readonly string[]
}

export interface LabelledSentence {
  readonly t: string
  readonly y: 0 | 1
  readonly act?: string
  readonly topics?: readonly Topic[]
  readonly concerns?: readonly Concern[]
  readonly heat?: Heat
  readonly flags?: readonly Flag[]
}

const corpus = new URL('../../test/corpus/', import.meta.url)
const unseen = new URL('../../test/unseen/', import.meta.url)
const calm = new URL('../../test/calm/', import.meta.url)

const lines = (folder: URL, name: string): string[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

const rows = <T>(prefix: string): T[] =>
  readdirSync(corpus)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => lines(corpus, name).map((line) => JSON.parse(line) as T))

export const labelledMails = (): LabelledMail[] => rows('emails-')
export const labelledSentences = (): LabelledSentence[] => rows('sentences-')

/** Mails nobody has learned from, by file. */
export const unseenMails = (): [string, LabelledMail[]][] =>
  readdirSync(unseen)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => [name, lines(unseen, name).map((line) => JSON.parse(line) as LabelledMail)])

/** Ordinary business sentences that must stay silent, one a line. */
export function calmSentences(): string[] {
  try {
    return readdirSync(calm)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => lines(calm, name))
  } catch {
    return []
  }
}
