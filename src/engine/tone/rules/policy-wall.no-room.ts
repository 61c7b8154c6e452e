import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'policy-wall.no-room',
  kind: 'policy-wall',
  level: 'soften',
  match: [
    '(leaves|leave|is|with) (no|little|zero) (room|scope|leeway|latitude) for (discussion|negotiation|exceptions|manoeuvre|debate|discretion)',
    '(the|my|our) answer (is|remains|will be|stays) [{adverb}] [a|still] [flat|firm|clear] no',
    'a (flat|firm|hard) no',
    'that is (all there is to it|the end of it|the end of the matter|just how it (is|works)|the procedure|the deal|the drill)',
    'as a matter of (principle|policy)',
    '(do not|did not) (set|make|write|choose) (these|the|those) (things|rules|rates|prices|terms|fees|limits)',
    'not (my|our) (decision|call) [to make]',
    '{we} (can|may) only [{adverb}] (do|go by|act on|follow|apply) (what|the) ~4 {rule}',
    '(set|sets|setting|create|creates) a precedent',
    '(slippery slope|open the floodgates|where would (we be|it end)|one rule for)',
    'if {we} (did|do|made|make) (it|that|this|an exception|one) ..2 for (you|one|everyone)',
    '(it|this|that|they|rule|rules|terms|same) [{adverb}] (apply|applies|goes|holds) (to|for) (everyone|all our *|every (client|customer|guest|tenant))',
  ],
  except: ['your (decision|call|choice)'],
  unless: ['question', 'reports-client', 'own-fault', 'conditional'],
  reach: 'clause',
  advice: 'It ends the talk with a rule; its reason and what is possible keep it open.',
  source:
    "amycastro.com, famefoundry.com and inc.com (Popick): give the reason, in the client's interest, and another way",
  rewrites: ['we do this so that [reason], and what I can do is [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{The answer is a flat no}.',
    "The form is mandatory, {that's all there is to it}.",
    "{As a matter of principle we don't discuss prices}.",
    "{I don't set these prices}.",
    '{It applies to all our clients}.',
    "{We can only do what's in the contract}.",
    "{That's the procedure}, I'm afraid.",
    '{That would set a precedent}.',
  ],
  passes: [
    'Your lease allows one more change.',
    'The date is fixed now and the bugs are fixed.',
    "The third round isn't in the retainer, so here are two ways to pay for it.",
    'Is the form mandatory for you as well?',
    'It is your decision, not my call, so take your time.',
    'The same page opens for everyone now.',
  ],
}
