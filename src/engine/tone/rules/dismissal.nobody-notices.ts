import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'dismissal.nobody-notices',
  kind: 'dismissal',
  level: 'soften',
  match: [
    '(no-one|hardly anyone|few people|very few people|most people) [{adverb}] [will|would] [not] [{adverb}] (notice|notices|care|cares|mind|minds)',
    '(no-one|hardly anyone|who) [{adverb}] (reads|looks|checks|opens|uses|clicks) ..4 anyway',
    '< who (reads|looks at|uses|checks) ~4 (nowadays|these days)',
    '(hardly|barely|scarcely) (noticeable|matters|worth (the|a|an|mentioning))',
    '(only|just|barely) ({number}|{digit}|a few|a couple of) (pixel|pixels|millimetre|millimetres|mm|comma|commas|typos)',
    '(does not|will not|did not) [{adverb}] matter (anyway|much|that much|in the end|in the long run)',
    '(makes|make|made) (no odds|hardly any difference|little difference|not much difference)',
    '(sounds|looks|seems) (worse|bigger|more dramatic) than it is',
  ],
  except: ['so [that] no-one'],
  unless: ['question', 'reports-client', 'own-fault'],
  reach: 'clause',
  advice: 'Who else would mind does not help; this client does.',
  source: 'Gibb 1961: neutrality against empathy',
  rewrites: ['[what happened] left you without [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{It's only two pixels}.",
    '{Nobody reads page four anyway}.',
    "{Most people won't notice}.",
    '{The gap is hardly noticeable}.',
    '{It sounds worse than it is}.',
  ],
  passes: [
    "It's five minutes from the station.",
    "It doesn't matter to us which day you choose.",
    'Nobody noticed until Monday, and that is on us.',
    'I have moved the switch to Sunday so that nobody notices.',
    'The text is barely readable on a phone, you say, and it is.',
  ],
}
