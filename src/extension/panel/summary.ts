/** One mail in a few words: for the chip, for the line underneath it, and for whom the panel is about. */
import type { Complaint, Heard, HeardConcern } from '../../engine/index.ts'
import type { Concern } from '../../engine/vocabulary.ts'
import { concernNames, notClear, topicNames } from './names.ts'
import { strings } from './strings.ts'

/** Only English is read; `und` is a mail too short to tell. */
export const isRead = (language: string): boolean => language === 'und' || language.startsWith('en')

/** A day is named only if it stands in the very words the concern rests on: a wrong day is worse than none. */
function dayOf(concern: HeardConcern | undefined, heard: Heard, body: string): string | undefined {
  const words = (concern?.because ?? []).map((reason) => body.slice(reason.start, reason.end))
  return heard.facts.deadlines.find((day) => day.length <= 30 && words.some((word) => word.includes(day)))
}

const heardOf = (heard: Heard, concern: Concern): HeardConcern | undefined =>
  heard.concerns.find((one) => one.concern === concern)

/** The line under "Underneath it". */
export function concernLine(concern: Concern | null, heard: Heard, body: string): string {
  if (concern === null) return notClear.line
  const day = concern === 'deadline' ? dayOf(heardOf(heard, concern), heard, body) : undefined
  return day === undefined ? concernNames[concern].line : strings.dateAtRisk(day)
}

/** Of complaints this close in strength the one said first names the mail: people begin with what matters. */
const nearlyAlike = 0.15

/** Below this an alarm would be a guess. */
const sure = 0.5

/** True if something is down right now: then nobody should wait for office hours. */
export function needsSomeoneToday(complaints: readonly Complaint[]): boolean {
  return complaints.some(({ topics, strength }) => topics[0] === 'outage' && strength >= sure)
}

export interface ChipWords {
  readonly topic: string
  readonly concern: string
  /** Further topics that are not named. */
  readonly more: number
  readonly urgent: boolean
}

/** What the chip says; undefined for a mail that is no complaint or names none. */
export function chipWords(heard: Heard, body: string): ChipWords | undefined {
  if (!heard.isComplaint || heard.complaints.length === 0) return undefined
  const urgent = needsSomeoneToday(heard.complaints)
  const topics = [...new Set(heard.complaints.map((complaint) => complaint.topics[0] ?? 'quality'))]
  const strongest = Math.max(...heard.complaints.map((complaint) => complaint.strength))
  const main = heard.complaints.find((complaint) => complaint.strength >= strongest - nearlyAlike)
  const first = urgent ? 'outage' : (main?.topics[0] ?? 'quality')
  const likeliest = heard.concerns[0]
  const day = likeliest?.concern === 'deadline' ? dayOf(likeliest, heard, body) : undefined
  const concern = likeliest === undefined ? notClear.chip : concernNames[likeliest.concern].chip
  return {
    topic: topicNames[first],
    concern: day === undefined ? concern : strings.chipDay(day),
    more: topics.length - 1,
    urgent,
  }
}

/** The name to call the sender by: the first name of `Ada Lovelace <ada@…>`; undefined if it cannot be told. */
export function nameOf(from: string | undefined): string | undefined {
  const display = (from ?? '')
    .replace(/<[^<>]*>\s*$/, '')
    .replaceAll('"', '')
    .trim()
  if (display === '' || display.includes('@')) return undefined
  const given = display.includes(',') ? (display.split(',')[1] ?? '').trim() : display
  return given.split(/\s+/)[0] || undefined
}
