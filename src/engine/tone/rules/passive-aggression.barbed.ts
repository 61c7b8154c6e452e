import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'passive-aggression.barbed',
  kind: 'passive-aggression',
  level: 'soften',
  match: [
    '[the] last time {we} (checked|looked)',
    '(good|nice|kind|big) of you to (finally|eventually|at last) *',
    'you (asked for|wanted|ordered) ~6 and you got',
    '(imagine|picture) my (surprise|delight|joy)',
    '(silly|stupid|foolish) me',
    'would be (great|nice|lovely|good|helpful) if (someone|somebody|anyone|people) [at your *] [{adverb}] (actually|bothered|could be bothered|read)',
    '{we} (am|are) sure (it|that|this) was [just|only|merely] (an oversight|a slip)',
    'you must have been [{intensifier}] [{intensifier}] busy',
    '(it|that|this) (is|was) all [{adverb}] in (the|my|our) [*] [*] {note}',
    '{we} suppose {we} (could|should) have',
    '{we} will (paste|attach|explain|repeat|write|say|send) (it|this|that) [here] (once more|yet again|one more time)',
    '(surprise surprise|lo and behold|quelle surprise|shock horror|fancy that|here we go again)',
  ],
  unless: ['question', 'own-fault'],
  reach: 'clause',
  advice: 'It is said sideways, and a reader under strain hears the edge first.',
  source: 'Psychology Today on passive-aggressive mail; CrowdTone 2017: half of readers miss the tone meant',
  rewrites: ['[the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Last time I checked}, a week had seven days.',
    '{Good of you to finally let me know}.',
    '{It would be great if somebody at your end actually read it}.',
    "{I'm sure it was just an oversight that I was left out}.",
    '{It was all in the welcome email}.',
    '{Imagine my surprise}.',
    '{Silly me}.',
    '{I suppose we could have carved it in stone}.',
    "{I'll paste it here once more}.",
    '{You must have been very busy}.',
  ],
  passes: [
    'It would be great if you could send the list.',
    'We will see you on Monday.',
    'As usual on Fridays we close at four.',
    'Then you read on our blog that it was live.',
    'You seem to have lost three days of orders.',
    'By all means call me if it is easier.',
  ],
}
