/** What stands around the words: when the mail was sent, and what it answers. */
import type { Message } from '../message/message.ts'

const goodNews =
  /\b(?:(?:great|good) news|delighted|(?:pleased|happy) to (?:say|report|tell|let)|(?:is|went|now) live|(?:now|all|is|are) (?:done|finished|ready|fixed|sorted|complete|up)|shipped|delivered|completed|ahead of)\b/i

/** Read no further than this into what a mail quotes, in UTF-16 units. */
const glance = 2000

/** The hour and day as the sender's clock showed them, from the date in the header. */
function sentAt(sent: string | undefined): string[] {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)/.exec(sent ?? '')
  if (!parts) return []
  const [year = 0, month = 1, day = 1, hour = 12] = parts.slice(1).map(Number)
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return [
    ...(hour >= 19 || hour < 7 ? ['sent-at:night'] : []),
    ...(weekday === 0 || weekday === 6 || (weekday === 5 && hour >= 17) ? ['sent-at:weekend'] : []),
  ]
}

/** As features, such as `sent-at:night` and `answers:good-news`. */
export function situationOf(message: Message): string[] {
  const quoted = message.ignored
    .filter((stretch) => stretch.what === 'quoted')
    .map((stretch) => message.body.slice(stretch.start, Math.min(stretch.end, stretch.start + glance)))
  return [
    ...sentAt(message.sent),
    ...(quoted.length > 0 ? ['answers:something'] : []),
    ...(quoted.some((text) => goodNews.test(text)) ? ['answers:good-news'] : []),
  ]
}
