import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'excuse.circumstances',
  kind: 'excuse',
  level: 'soften',
  match: [
    '(due|owing|because|thanks|down) (to|of) [the] [our|an|a] [{adverb}] [unprecedented|unusually|exceptionally|high|current|some|severe|recent|adverse|internal|technical|operational|logistical|global|ongoing] [high|global] (unforeseen|workload|staffing|holidays|holiday|sickness|illness|volumes|volume|demand|shortages|shortage|backlog|circumstances|absences|leave|turnover|understaffing|system|systems|technical|supplier|suppliers|restructuring|reorganisation|reorg|migration|weather|traffic|season|pressure|difficulties|issues|problems|reasons|crisis|situation|inflation|covid|brexit)',
    '(unforeseen|unforeseeable|unavoidable|exceptional) (circumstances|events|reasons|issues|problems|difficulties|delays)',
    "(circumstances|reasons|factors|things|events|matters|it|this|that|all) [is|are|was|were] [{adverb}] (beyond|outside|out of|not in) (our|my|anyone's) (control|hands|power|influence)",
    '(technical|internal|operational|logistical|teething|it) (difficulties|issues|problems|reasons|hiccups|glitches|troubles) [on our side|at our end]',
    '(exceptionally|unusually|unexpectedly|extremely|very) (high|heavy|large) [call|email|order|ticket] (volume|volumes|demand|number)',
    'high (volume|volumes|number) of (requests|calls|emails|tickets|orders|enquiries|inquiries)',
    '(experienced|experiencing|experience|facing|faced|having|had) (exceptionally|unusually|unprecedented|extremely|some|a high|an unusually|technical|staffing|difficulties|issues|internal|teething|heavy|high)',
    'force majeure',
    'act of god',
    '(strange|difficult|tough|hard|trying|challenging|turbulent|unprecedented|crazy|unusual|weird|testing) times',
    '(everyone|everybody|the whole (industry|sector|market|trade|country|world)|all providers|as did all|all of us|everyone else) (has|have|is|are|was|were|did|struggles) [{adverb}] (struggling|affected|suffering|in the same|short|late|delayed|facing|the same|hit)',
    'in the same boat',
  ],
  except: [
    'your',
    '(do|does|will|would|should) you (need|have|expect)',
    '(and|,) {we} (have|had) had some',
    '{we} (have|had) ..3 (fixed|solved|removed|closed|resolved)',
  ],
  unless: ['question', 'followed-by-action', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'It gives a reason with nothing behind it; a cause helps only with what we do about it.',
  source: 'Chen & Lee, Service Business 2018',
  rewrites: ['[what slipped] because of [the cause], and from now on [what changes]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{The delay is due to unforeseen circumstances}.',
    '{Owing to sickness the draft is not ready}.',
    '{This was beyond our control}.',
    'We {had some} technical difficulties on our side.',
    '{We are experiencing a high volume of requests}.',
    '{These are strange times for everyone in the trade}.',
    '{Because of staffing we could not come}.',
  ],
  passes: [
    'The cause was an expired certificate. It is replaced, and an alert now fires 30 days ahead.',
    'Do you need a high volume of requests per second?',
    'Is the demand due to the weather, do you think?',
    "Due to the frost we laid the slab on Tuesday, and I've moved the crew back.",
    'Which technical difficulties did you run into?',
  ],
}
