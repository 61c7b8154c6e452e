import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'dismissal.no-big-deal',
  kind: 'dismissal',
  level: 'soften',
  match: [
    '(not|hardly|no|not exactly) [{adverb}] [such|that|really] [a|an|the] (big deal|huge deal|biggie|catastrophe|tragedy|emergency|end of the world|rocket science|moon landing|matter of life and death)',
    'could have been [far|much|a lot|so much|way] worse',
    '(worse things|these things|such things|accidents|mistakes) [do|have|will|can] (happen|happened) >',
    '(happens|happen) to (the best of us|all of us|everyone|us all|anyone)',
    "(it is what it is|such is life|that is life|c'est la vie|so it goes)",
    'let us not (make|get|blow|exaggerate|dramatise|turn) *',
    '(making|make|made) [{adverb}] (a|an|such|quite|too much|so much) [a|of] [much|big|huge] (mountain|drama|fuss|song and dance|meal|scene) *',
    '(storm in a teacup|out of all proportion|blown out of proportion|mountain out of a molehill|first-world problem|first world problem)',
    '(all|so much|such|what) [a|this|that|the] [this|that] (fuss|drama|excitement|commotion|panic) (over|about|for)',
    'all (this|that) over (a|an|one)',
    '(at the end of the day|in the grand scheme of things|in the great scheme of things) *',
    '(no-one [{adverb}] [has|was] [ever] died|you will laugh about (it|this|that))',
    '(most|other|normal) (people|customers|clients|users|guests|visitors|shoppers|readers) (will|would|do) (not|never|hardly|barely) [even] (notice|care|mind|see|tell)',
  ],
  except: ['until the end of the day', 'by the end of the day'],
  unless: ['question', 'reports-client'],
  reach: 'clause',
  advice: 'It makes the problem smaller than it is to the client, so they will make it bigger.',
  source: 'Dismissal appears in nearly every list; Gibb 1961: neutrality against empathy',
  rewrites: ['[what happened] left you without [what]', 'I can see what [the problem] meant for you'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{It's not a big deal}.",
    '{These things happen}.',
    "{Let's not make a drama of it}.",
    '{It could have been worse}.',
    "{It isn't the end of the world}.",
    '{At the end of the day nobody died}.',
    '{All this fuss over a comma}.',
    "{Most people won't even notice}.",
    '{That is a storm in a teacup}.',
  ],
  passes: [
    'This is a big deal, and I am treating it as one.',
    'These things happen to be on the same server, which is why both failed.',
    'Nobody was hurt when the marquee came down.',
    'You wrote that it is "not a big deal", and I still want to fix it.',
    'It is not urgent, so take your time with the proof.',
    'You are not overreacting; the form lost three days of leads.',
  ],
}
