import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-apology.worthless',
  kind: 'over-apology',
  level: 'soften',
  match: [
    '{we} (do not|hardly|scarcely|barely) deserve (your|you|such|this)',
    '(sorrier|more sorry|more ashamed) than *',
    '{we} (am|are|was|were) (such|just) (a|an) [complete|total|utter] {fool}',
    '{we} (am|are) (a|an) [complete|total|utter|hopeless|useless] (idiot|fool|moron|muppet|disgrace|failure|disaster)',
    '(will|shall|can) never [{adverb}] (forgive|live with|get over) (myself|ourselves|this)',
    '{we} (shall|will|could) [{adverb}] (apologise|grovel|crawl|be apologising) [to you] (until|forever|for the rest) *',
    '{we} [{adverb}] (beg|implore|plead) (for|you|your) *',
    '(ground|floor|earth) (would|could|to) (swallow|open)',
    '(no|any number of) (apology|apologies) (can|could|will|would|big|is) *',
    '(on my knees|tail between my legs|cap in hand|hide under a rock|die of shame|hang my head)',
    '(sorry|apologise|apologies) * ~7 (sorry|apologise|apologies|sorrier) * ~7 (sorry|apologise|apologies)',
  ],
  unless: ['question', 'negated'],
  reach: 'clause',
  advice: 'It asks the client to comfort you; one plain apology is stronger.',
  source: 'HBR 2018, "Sorry" Is Not Enough',
  rewrites: ['', "I'm sorry that [what happened]"],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I don't deserve your patience.}",
    "{I'm sorrier than I can say.}",
    "{I'm a complete idiot.}",
    '{I will never forgive myself.}',
    '{I shall apologise to you until the end of time.}',
    '{I wish the ground would swallow me.}',
    '{No apology can make up for this.}',
    '{Sorry for the tone, sorry for the wait, sorry for everything.}',
  ],
  passes: [
    'No apology needed, mine was the confusing question.',
    "You don't deserve this wait, so I have moved your slot.",
    'The bow window is in.',
    'We let you down on Tuesday, and the new date is Friday.',
    'He wants an apology from the courier.',
  ],
}
