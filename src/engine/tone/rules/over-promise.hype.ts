import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-promise.hype',
  kind: 'over-promise',
  level: 'soften',
  match: [
    'you (will|are going to) [{adverb}] (love|adore) (it|this|the|our|what|every)',
    'you (will|are going to) [{adverb}] be (amazed|delighted|thrilled|blown away|over the moon|stunned|more than happy)',
    'will [{adverb}] (double|triple|treble|quadruple|skyrocket|explode)',
    '(double|triple|treble) your (sales|traffic|revenue|bookings|clicks|orders|leads|turnover)',
    '(go|goes|going|shoot|shooting) (through the roof|viral)',
    '(number one|page one|first page) (on|of|in) google',
    '(risk-free|worry-free|hassle-free|foolproof|unhackable|unbreakable)',
    "(a piece of cake|a doddle|a walk in the park|child's play)",
    '(in|next to) (no time|a jiffy|a flash|two ticks|the blink of an eye)',
    '(no|zero) (risk|downtime|problems|issues) (whatsoever|guaranteed)',
  ],
  unless: ['question', 'negated', 'conditional', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'It praises what is not there yet; what they will see, and when, is enough.',
  source: 'Stone, Tank PR: promise only what you can be sure of',
  rewrites: ['I will [what] by [when]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{You'll be amazed by the result}.",
    '{This will double your sales}.',
    '{Your bookings will go through the roof}.',
    "{The switch is child's play}.",
    '{We will have it done in no time}.',
  ],
  passes: [
    'The double room is booked for Friday.',
    'You would love the view from the roof, I think.',
    'Page one of the report has the totals.',
    'The rent will not double in May.',
    'There were no problems on Monday.',
  ],
}
