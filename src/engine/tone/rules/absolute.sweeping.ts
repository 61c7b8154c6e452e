import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'absolute.sweeping',
  kind: 'absolute',
  level: 'soften',
  match: [
    'every (last|single) (person|client|customer|guest|user) (who|we|has|loves|is)',
    'in (all|{number}|{digit}|twenty|thirty|fifteen|twenty-two) [{number}|our|my|these] years {we} (have (never|not)|never) *',
    'everything {we} ..6 (gets|is|goes|turns|ends|comes) *',
    'nothing {we} ..3 (is|was) [ever] (good enough|right|enough|correct)',
    '(second to none|best in the (world|business|country|industry|trade)|world-class|unrivalled|unmatched|unbeatable|without equal)',
    '(all|every one|100%|99%) of (our|my) (clients|customers|users|guests|members|tenants) [{adverb}] (love|are|like|agree|prefer|find)',
    '(have|has) not [got] (one|a single) (good|kind|nice|positive|decent) (word|thing)',
    'ask (anyone|anybody) [you like|in the *|who]',
    '(you|your {people}) can never (be (pleased|satisfied|happy)|please|satisfy|agree|decide)',
    '{we} have never [{adverb}] (had a [single] (complaint|problem)|missed|been late|been wrong|failed)',
    '(beyond|past) (any|all) (doubt|question|dispute|reproach)',
  ],
  except: ['everything {we} ..4 (is|goes|comes) (on|in|to|from|attached|here|below|now|through)'],
  unless: ['question', 'reports-client', 'conditional', 'own-fault'],
  reach: 'clause',
  advice: 'A sweeping claim invites the one exception, and then that is the topic.',
  source: 'Gibb 1961: certainty against provisionalism',
  rewrites: ['as far as I know, [the fact]', 'on [day] [what happened]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Every last person who tried it loves it}.',
    '{In twenty years we have never been late}.',
    '{Everything we send you gets torn to bits}.',
    '{Our service is second to none}.',
    "{You haven't got one good word for us}.",
    '{We have never had a complaint}.',
    '{Ask anyone in the trade}.',
    '{All of our clients love it}.',
  ],
  passes: [
    'I checked every single line this morning.',
    'We have never seen this error before, so I have asked the vendor.',
    'No complaints in the last week, which is good news.',
    'You can never be charged twice for one order.',
    'He was the only one who knew how the subscriptions work.',
    'Delivery of this message failed permanently.',
  ],
}
