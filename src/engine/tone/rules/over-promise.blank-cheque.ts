import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-promise.blank-cheque',
  kind: 'over-promise',
  level: 'soften',
  match: [
    '{we} (will|can|would) [{adverb}] (do|pay|cover|give|fix|arrange|offer) (anything|whatever)',
    'whatever it (takes|costs)',
    'name (your|the) price',
    '(just say the word|your wish is|blank cheque|carte blanche|the sky is the limit|money is no object)',
    '(move|moving) (heaven and earth|mountains)',
    '{we} will [{adverb}] (drop everything|stop at nothing|pull out all the stops|go to the ends of)',
    '(day or night|any time of day|night or day)',
    '{we} (will|shall|am|are) not [going to] (rest|sleep|stop|give up|go home) until',
    '(unlimited|endless) (revisions|rounds|changes|hours|support)',
    'as many (revisions|rounds|changes|versions) as (you (like|want|need|wish)|it takes)',
    '(nothing|no (job|task|request|wish)) is too (big|small|much)',
    '(free|free of charge|yours|support) for (life|ever|all time)',
  ],
  unless: ['question', 'negated', 'conditional', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'It promises more than anyone can hold; a date and a step you control will do.',
  source: 'Stone, Tank PR: promise only what you can be sure of',
  rewrites: ['I will [what] by [when]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I'll do anything you need}.",
    '{You can call me day or night}.',
    "{I'll move heaven and earth for you}.",
    "{I'll pay whatever it costs}.",
    '{Name your price}.',
    '{We will not rest until it works}.',
  ],
  passes: [
    'One of your nurses had buried a patient that morning.',
    'Everything you need is in the folder.',
    'The trial is free of charge for 14 days.',
    "I've drafted a notice, change whatever you like.",
    'The file runs overnight and is ready at six.',
  ],
}
