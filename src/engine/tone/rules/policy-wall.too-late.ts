import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'policy-wall.too-late',
  kind: 'policy-wall',
  level: 'soften',
  match: [
    '(claim|claims|complaint|complaints|return|returns|refund|warranty|cancellation) (window|period|deadline) (has|had|is) [{adverb}] (closed|passed|expired|lapsed|over|ended)',
    '(it is|you are) [{adverb}] (too late|no longer possible) to (claim|complain|change|cancel|return|object|amend|refund|withdraw)',
    '(outside|beyond) (the|our) [*] [*] (window|warranty|period)',
    "(buyer's|customer's|client's|tenant's|owner's|your own) (risk|liability|expense|cost)",
    '(is|are) [{adverb}] (non-refundable|nonrefundable|not refundable|not eligible|not negotiable)',
    '(is|are) [{adverb}] not (covered|included) (by|under|in) (our|the|your) {rule}',
    '(is|are) [{adverb}] not something {we} (do|offer|provide|handle|support)',
    '(charged|billed|invoiced|payable|due) (regardless|in any case|irrespective)',
    '{we} [simply] (do not|never) (do|refund|exchange|replace|waive) (weekends|refunds|discounts|returns|deposits|fees|that kind of *)',
  ],
  unless: ['question', 'reports-client', 'own-fault', 'conditional'],
  reach: 'clause',
  advice: 'A rule alone closes the door; its reason and what is possible leave it open.',
  source:
    "amycastro.com, famefoundry.com and inc.com (Popick): give the reason, in the client's interest, and another way",
  rewrites: ['we do this so that [reason], and what I can do is [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{Refunds aren't something we do}.",
    '{The claim period has expired}.',
    "{Goods travel at the buyer's risk}.",
    '{Deposits are non-refundable}.',
    '{The repair is not covered by the warranty}.',
    '{It is too late to cancel}.',
  ],
  passes: [
    'The certificate had expired, so I have renewed it.',
    'GDPR training is on Tuesday.',
    'This is outside the current scope, so here are two ways to add it.',
    'Is the repair covered by our warranty?',
    'The window is closed now and the draught is gone.',
  ],
}
