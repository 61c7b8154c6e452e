import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-promise.never-again',
  kind: 'over-promise',
  level: 'soften',
  match: [
    '(this|it|that|such a thing|anything like this) (will|shall) never [{adverb}] (happen|recur|occur|come back|be repeated|fail|break|go wrong)',
    '(this|it|that|such a thing) (will|shall|is going to) not (happen|occur|recur|be repeated) [to you] [ever] again',
    'never (happen|happens|occur) again',
    'you will never [{adverb}] [have to] (hear|see|find|regret|notice|experience|wait|worry)',
    '(there will be|you will see|we will have) [{adverb}] no [more|further] (errors|problems|issues|bugs|mistakes|slip-ups|delays|surprises|downtime|trouble)',
    'nothing (can|could|will) [possibly] go wrong',
    '(it|this|that) can not [possibly] (fail|go wrong)',
    '(fix|fixes|fixed|solve|solves|solved|gone|resolved|sorted|cured) [it|this|that] (for good|forever|permanently|once and for all)',
    '(permanently|definitively) (fixed|solved|resolved|cured)',
    '(will be|is now) a thing of the past',
    'the last (delay|mistake|error|bug|problem|outage|time) [that] you will [ever] *',
    'will [{adverb}] be (bug-free|error-free|flawless|faultless|seamless|problem-free|trouble-free)',
  ],
  except: ['the last time you will (need|have to)', 'you will never have to (enter|fill|sign|pay)'],
  unless: ['question', 'negated', 'conditional', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'A repeat nobody can rule out would undo it; name the step that makes one less likely.',
  source: 'Stone, Tank PR: promise only what you can be sure of',
  rewrites: ['to make a repeat less likely, [the step]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{This will never happen again}.',
    '{There will be no more errors}.',
    "{You'll never have to wait again}.",
    '{Nothing can go wrong this time}.',
    "{It's fixed for good}.",
    '{That was the last delay you will ever see}.',
    "{It can't fail this time}.",
  ],
  passes: [
    "I can't promise that it will never happen.",
    'To make a repeat less likely, two people now check each invoice.',
    'It has run without errors since Monday.',
    'The last time you will need the old key is Friday?',
    'You will no longer need the paper form.',
  ],
}
