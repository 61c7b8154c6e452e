/** The learned weights, as `npm run train` wrote them. */
import { type Linear, parseLinears, type Written } from '../linear.ts'
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

/** JSON has strings where the vocabulary has names; the weights' own test checks that they are the same. */
const each = <Class extends string>(written: Written): Record<Class, Linear> =>
  parseLinears(written) as Record<Class, Linear>

const one = (written: Written): Linear => each<'yes'>(written).yes

let parsed: Weights | undefined

/** All of them; parsed at the first call. */
export function weights(): Weights {
  parsed ??= {
    complaint: one(complaint),
    concerns: each(concerns),
    flags: each(flags),
    heats: each(heats),
    lone: one(lone),
    mail: one(mail),
    praise: one(praise),
    request: one(request),
    topics: each(topics),
  }
  return parsed
}
