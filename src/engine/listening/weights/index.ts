/** The learned weights, as `npm run train` wrote them. */
import type { Weights } from '../weights.ts'
import complaint from './complaint.json' with { type: 'json' }
import concerns from './concerns.json' with { type: 'json' }
import flags from './flags.json' with { type: 'json' }
import heats from './heats.json' with { type: 'json' }
import lone from './lone.json' with { type: 'json' }
import mail from './mail.json' with { type: 'json' }
import praise from './praise.json' with { type: 'json' }
import request from './request.json' with { type: 'json' }
import topics from './topics.json' with { type: 'json' }

/** All of them. */
export const weights = (): Weights => ({ complaint, concerns, flags, heats, lone, mail, praise, request, topics })
