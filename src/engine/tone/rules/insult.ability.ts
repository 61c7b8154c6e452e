import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'insult.ability',
  kind: 'insult',
  level: 'stop',
  match: [
    '(you|your {people}) [{adverb}] (do not|did not|does not|clearly do not) [{adverb}] have (a clue|the faintest|the foggiest|the first idea)',
    '(you|your {people}) [{adverb}] (have|has) [{adverb}] (no|not a) (clue|brain|backbone|manners|decency|common sense)',
    '(you|your {people}) (can not|could not) [even] (organise|run|manage) a *',
    '(you|your {people}) [{adverb}] (can not|could not|do not know how to) [even] (read|count|spell|add up|tell the time)',
    '(any|even a) (child|idiot|fool|toddler|amateur|ten-year-old|five-year-old) (could|can|would|knows)',
    '(a|even a) [trained] (monkey|chimp|toddler|goldfish|five-year-old) (could|can|would)',
    '(use your (head|brain|brains)|learn to (read|count|spell|listen)|lost your marbles|grow up|get a life)',
    '(read|listen) (properly|for once)',
    'not [exactly] (the (sharpest|brightest)|rocket scientists|a genius|geniuses)',
  ],
  except: ['(can not|could not) read (the|it|that|them|our|this|what)'],
  unless: ['question', 'reports-client', 'conditional', 'own-fault'],
  reach: 'clause',
  advice: 'Whatever was said first, this is the line that gets passed on.',
  source: 'Gibb 1961: superiority and evaluation raise defence',
  rewrites: ['', '[the fact, without the comment]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Any child could fill in that form.}',
    "{Your team couldn't organise a raffle.}",
    "{You clearly don't have a clue.}",
    '{A trained monkey could do it.}',
    '{Your director has no manners.}',
    '{Use your head.}',
  ],
  passes: [
    'I do not have a clue yet, so I have asked the vendor.',
    'Your team could not open the file, so here is a new one.',
    'Any child under five travels free.',
    'Any guest could see the notice.',
    'You cannot read the second line because our printer ran dry.',
  ],
}
