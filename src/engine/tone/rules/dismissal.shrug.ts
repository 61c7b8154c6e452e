import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'dismissal.shrug',
  kind: 'dismissal',
  level: 'soften',
  match: [
    '< (not to worry|never mind|oh well|ah well|so be it|who cares|big whoop|boo hoo|no biggie|no drama|meh) >',
    '(it|this|that|things) (will|is going to) [all|{adverb}] (blow over|sort itself out|settle down by itself|resolve itself)',
    '(take|took|taken|taking) (it|that|this|my *) [{intensifier}] (personally|the wrong way|amiss|badly)',
    '(only|just) (joking|kidding|teasing|a joke|a bit of fun)',
    '(you|people|they|everyone) (will|soon) [soon] get (used to|over) (it|this|that)',
    '(par for the course|comes with the territory|goes with the territory|all part of the (game|fun|job))',
    'no (need|reason|cause|call) for (drama|alarm|a fuss|all this|this fuss)',
    '(splitting hairs|hair-splitting|nit-picking|nitpicking|quibbling|an overreaction|overblown|melodramatic|histrionics)',
    '(just|only|simply|purely|all) a matter of (taste|opinion|perception|interpretation)',
    '(chin up|cheer up|hang in there|all is well that ends well|time heals)',
  ],
  except: ['(not|never|hardly) (an overreaction|overblown|splitting hairs|melodramatic|nit-picking)'],
  unless: ['question', 'reports-client', 'own-fault'],
  reach: 'clause',
  advice: 'It waves the problem away, so the client has to show again how big it is.',
  source: 'Gibb 1961: neutrality against empathy',
  rewrites: ['[what happened] left you without [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Not to worry}!',
    '{It will blow over}.',
    '{You took it the wrong way}.',
    "{That's par for the course}.",
    '{There is no need for all this}.',
    "{You'll get used to it}.",
  ],
  passes: [
    'Never mind the first link; use this one.',
    'Whatever you decide, I will hold the date.',
    'Friday is when you are due upstairs to explain how nobody noticed.',
    'The fence may blow over in this wind.',
    'That was not an overreaction.',
    'The noise level was above the limit.',
  ],
}
