import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'denial.contradicts',
  kind: 'denial',
  level: 'soften',
  match: [
    '(that|this|it|which|what you ..3) (is|was) [{adverb}] (not true|untrue|incorrect|false|not correct|not right|not accurate|inaccurate|wrong|a lie|not what happened|not how it (happened|went|was)|not the case|simply wrong|nonsense|impossible|not possible|factually wrong|mistaken|not so)',
    'not (what|how|the way) (happened|it happened|it went|things went|i remember|we remember|it was|we see it)',
    '(do|can|could|did|would) not [{adverb}] (recognise|accept|agree with|share|recall|remember) (that|this|your|any|the) [{adverb}] (version|account|description|picture|reading|view|characterisation|criticism|claim|complaint|assessment|allegation|premise|events|such|statement)',
    '{we} [{adverb}] (reject|refute|dispute|contest|deny|take issue with|must disagree|strongly disagree|beg to differ) [{adverb}] (that|this|your|any|the|with)',
    '(works|worked|is working|looks|looked|runs|ran|loads|loaded) [{adverb}] (fine|perfectly|perfectly well|well|ok|okay|properly|correctly|as it should|as expected|for everyone else|like a charm) (for us|on our|here|on my|at our|for me|on every|on all|when we|when i|in all|from here|from our)',
    '(everything|all|it|system|systems|server|servers) (is|was|were|are|looks|works) [{adverb}] (fine|working|in order|ok|okay|running|normal|up|green|as it should) (on|at|from|for) (our|us|my|this) [side|end]',
    '(nothing|not anything) [{adverb}] (wrong|amiss|the matter|untoward) (with (it|the|our|this|that|them)|on our|at our|here|was found|that we)',
    '(exactly|precisely|just) (what|as) (was agreed|you asked for|you ordered|we agreed|was ordered|you signed|the contract|it says|agreed|it was supposed|specified|described|is on|it should)',
    '(is|are) what (is|was) on the (order|form|contract|quote) ~8 (is|are) what you',
    '{we} (have|had) (no|not any|found no|zero|not a single) (record|trace|evidence|knowledge|memory|recollection|proof|sign) (of|that)',
    '(stand|stands|standing) by (every|each|our|my|the|what|that)',
    "(is not|isn't) [{adverb}] (technically) possible",
    '(there is|there was|there can be) (no|absolutely no) (way|evidence|proof|reason|basis|question) (that|for|of|this|it)',
    '(tell|tells|told|show|shows|say|says) a [very|completely|totally|] [very] different (story|tale|picture)',
    '(did|does|do|was|would) (no|not do) such ..2 thing',
    'would not do (such|that|anything|this)',
    '(end of story|end of discussion|case closed|full stop|that is final|that is that|and that is that|end of)',
  ],
  except: [
    'what you asked for ~3 and',
    'not true of',
    '{we} (will|can) (redo|fix|correct|change|put|refund)',
    '(could|can|would) you [please] (send|forward|share|resend|tell|check|point)',
    'nothing wrong with (asking|your|a|wanting)',
    '(your|you) (are|were) right',
    'exactly what (went|happened|you wanted to avoid)',
    'that is not what you (asked|ordered|wanted|paid|expected)',
  ],
  unless: ['question', 'own-fault', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'Flat contradiction makes the client prove it; say what you see, and offer to look together.',
  source: 'ictstexas.com; DARVO starts with deny',
  rewrites: ["I see it differently here, and I'd like to look at it with you"],
}
export default rule

export const examples: Examples = {
  flags: [
    "That's simply not true.",
    "I don't recognise that version of events.",
    'It works perfectly on our end.',
    'There is nothing wrong with the file.',
    'You got exactly what was agreed.',
    'We have no record of your complaint.',
    'I stand by every figure in the report.',
    'The scaffold is safe, end of story.',
  ],
  passes: [
    'There is nothing wrong with asking for a second opinion.',
    'That is not what you asked for, and we will redo it.',
    'We have no record of the payment yet. Could you send the reference?',
    "That's not true of the new plan, which includes hosting.",
    'If it works on your side now, I will close the ticket.',
  ],
}
