import type { Heard } from '../listening/heard.ts'
import type { Message } from '../message/message.ts'
import { briefOf } from './brief.ts'
import { compose } from './compose.ts'
import type { Draft, Replies, ReplyRequest } from './draft.ts'
import { plan } from './plan.ts'
import { suited } from './suited.ts'

/** The drafts for a mail that was read and heard. */
export function drafted(request: ReplyRequest, message: Message, heard: Heard): Replies {
  const named = request.id === undefined ? {} : { id: request.id }
  if (heard.language !== 'en' && heard.language !== 'und') return { ...named, drafts: [] }
  const brief = briefOf(request, message, heard)
  if (request.kind === undefined && brief.points.length === 0) return { ...named, drafts: [] }
  const kinds = request.kind === undefined ? suited(brief) : [request.kind]
  const drafts = kinds.map(
    (kind): Draft => ({ kind, stance: brief.stance, variant: brief.variant, ...compose(brief, plan(brief, kind)) }),
  )
  return { ...named, drafts }
}
