/** The learned weights, as `npm run train` wrote them. */
import { type Linear, parseLinear, type Written } from '../linear.ts'
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

const each = <Class extends string>(written: Readonly<Record<Class, object>>): Record<Class, Linear> =>
  Object.fromEntries(Object.entries(written).map(([name, model]) => [name, parseLinear(model as Written)])) as Record<
    Class,
    Linear
  >

const one = (written: object): Linear => parseLinear(written as Written)

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
