import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'denial.contradicts',
  kind: 'denial',
  level: 'soften',
  match: [
    '(that|this|it) (is|was) [{adverb}] (not true|untrue|false|not correct|incorrect|not accurate|inaccurate|simply wrong|just wrong|plain wrong|a lie|not what happened|not how it (happened|went|was)|not the case|nonsense)',
    'not (what|how|the way) (it happened|it went|things went|{we} remember it|{we} see it)',
    '(do|can|could|did) not [{adverb}] (recognise|accept|agree with|share|recall) (that|this|your|any|the) [{adverb}] (version|account|description|picture|characterisation|criticism|claim|complaint|assessment|allegation|premise|statement)',
    '{we} [would] [{adverb}] (reject|refute|dispute|contest|deny|push back|must disagree|strongly disagree|beg to differ) *',
    '(works|worked|is working|runs|ran|loads|loaded) [{adverb}] (fine|perfectly|well|ok|properly|correctly|as it should) (for us|on our|on my|at our|for me|from here)',
    '(everything|all|it) (is|was|looks|works) [{adverb}] (fine|in order|ok|normal|up|as it should) (on|at|from) (our|my) (side|end)',
    '< [there is|there was] [{adverb}] nothing wrong (with (our|the|this)|on our|at our)',
    '(exactly|precisely) (what|as) (was agreed|you asked for|you ordered|we agreed|was ordered|you signed|specified|described)',
    '{we} (have|had) no (record|trace|evidence|knowledge|recollection) of',
    '{we} [{adverb}] (stand|stands) by (every|each|our|my|the|what|that)',
    '(end of story|end of discussion|that is final)',
    '{we} (was|were) not even *',
    '(working|works|built|behaving|performing) as (designed|intended)',
  ],
  except: ['not true of', 'no record of ~8 (yet|so far)', 'not working as'],
  unless: ['question', 'own-fault', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'Flat contradiction makes the client prove it; say what you see, and offer to look together.',
  source: 'ictstexas.com; DARVO starts with deny',
  rewrites: ["I see it differently here, and I'd like to look at it with you"],
}
export default rule

export const examples: Examples = {
  flags: [
    "{That's simply not true}.",
    "{I don't recognise that version of events}.",
    '{It works perfectly on our end}.',
    '{There is nothing wrong with the file}.',
    '{You got exactly what was agreed}.',
    '{We have no record of your complaint}.',
    '{I stand by every figure in the report}.',
    '{The scaffold is safe, end of story}.',
  ],
  passes: [
    'There is nothing wrong with asking for a second opinion.',
    'That is not what you asked for, and we will redo it.',
    'We have no record of the payment yet. Could you send the reference?',
    "That's not true of the new plan, which includes hosting.",
    'If it works on your side now, I will close the ticket.',
  ],
}
