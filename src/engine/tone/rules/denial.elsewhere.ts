import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'denial.elsewhere',
  kind: 'denial',
  level: 'soften',
  match: [
    '(you|please|best) [{adverb}] [can|could|should|will|must|would] [need to|have to] [{adverb}] take (it|that|this) up with',
    '(you|please) [{adverb}] [can|could|should|will|must|would] [need to|have to] [{adverb}] (ask|contact|speak to|talk to|complain to) the (courier|carrier|supplier|council|landlord|manufacturer|airline|bank|venue|insurer|printer|agency|host)',
    '< (ask|blame|talk to|complain to) (the (courier|carrier|supplier|council|landlord|manufacturer|airline|bank|venue|insurer|printer|agency|host)|someone else|somebody else)',
    '(do not|never) (look at|blame|shoot) (me|us|the messenger)',
    '{we} (am|are) [{adverb}] (just|only|merely|simply) (the|a|an) (messenger|middleman|broker|agent|go-between|reseller|intermediary|platform)',
    '(is|was) between you and (the|your|them)',
    '{we} [have|had] (done|played|did) {our} (part|bit)',
    '{we} (kept|held|met|fulfilled) {our} (side|end|part)',
    '(not|never) (ours [to (fix|solve)]|our call|our baby|one for us)',
    '{we} fail to see (how|why|what)',
  ],
  unless: ['question', 'own-fault', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'It sends the client away with the problem; you can carry it one step further.',
  source: 'blog.mycorporation.com; a fact that differs is fine when a step follows',
  rewrites: ["I'll ask [whom] and tell you by [time]"],
}
export default rule

export const examples: Examples = {
  flags: [
    "{You'd have to take that up with the courier}.",
    "{Don't look at us}.",
    "{We're only the middleman}.",
    '{That is between you and the supplier}.',
    '{We have done our part}.',
  ],
  passes: [
    'The colour is up to you.',
    'I will take it up with the courier for you.',
    'The door between you and the kitchen is fixed.',
    'I have asked the supplier for a date by noon.',
    'We did part of it on Monday and finish today.',
  ],
}
