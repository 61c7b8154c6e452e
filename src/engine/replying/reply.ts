import { listen } from '../listening/listen.ts'
import { read } from '../message/read.ts'
import type { Replies, ReplyRequest } from './draft.ts'
import { drafted } from './drafting.ts'

/**
 * Drafts that answer a client's mail. With a `kind` that one draft, else every kind that suits the mail, best first.
 * Empty for a mail that is not in English, and, unless a kind is asked for, for one that complains of nothing.
 * Deterministic: the same request gives the same drafts.
 */
export const reply = (request: ReplyRequest): Replies => drafted(request, read(request), listen(request))
