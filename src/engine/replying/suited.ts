/** Which kinds suit a mail, best first. Parting ways is never suggested; it is there when asked for. */
import type { ReplyKind } from '../vocabulary.ts'
import type { Brief } from './brief.ts'

export function suited(brief: Brief): ReplyKind[] {
  const topics = new Set(brief.points.map((point) => point.topic))
  const pressed = ['discount', 'extra-work', 'rush', 'off-hours', 'doubts-expertise', 'next-thing'].some((flag) =>
    brief.flags.has(flag as never),
  )
  const urgent = brief.main?.topic === 'outage' || brief.flags.has('legal')
  const scores: [ReplyKind, number][] = [
    ['reflect', 5],
    ['put-right', brief.stance === 'ours' ? 8 : brief.stance === 'shared' ? 5.5 : 2],
    ['holding', urgent ? 9 : brief.stance === 'unknown' ? 4.5 : 1],
    ['firm', pressed ? (brief.stance === 'ours' ? 4 : 7) : brief.stance === 'theirs' ? 4 : 0.5],
    ['choices', topics.has('cost') || topics.has('scope') || topics.has('delay') ? 4.2 : 3],
    ['in-writing', brief.points.length + brief.requests.length >= 4 || brief.points.length >= 3 ? 4.8 : 2.5],
    ['reset', topics.has('results') || topics.has('process') || topics.has('mismatch') ? 3.5 : 1.5],
    ['hand-over', topics.has('conduct') || brief.flags.has('escalation') ? 3.2 : 1.2],
    ['feedback', brief.stance === 'theirs' || brief.stance === 'shared' ? 2 : 0.8],
  ]
  return scores.sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
}
