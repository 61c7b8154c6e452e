import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'command.advised',
  kind: 'command',
  level: 'soften',
  match: [
    '{we} [would|must|can only] (strongly (suggest|advise|recommend|urge)|urge|warn|caution|must warn) [that] (you|your {people})',
    'you would (do well|be wise|be well advised|be foolish) to',
    'you are [{adverb}] (hereby|kindly|strongly|formally) (advised|requested|reminded|asked|warned)',
    '< (hands off|back off|step aside|drop it|cut it out|knock it off|shape up|stay out of|explain yourself)',
    '(get your act together|pull yourself together|think twice before|think again)',
    '(be warned|mark my words|take note)',
    'it (would be|is) in your [own] [best] interest to',
  ],
  unless: ['question', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: 'Advice with a raised finger sounds like a threat; say what you would do and why.',
  source: 'Gibb 1961: control against problem orientation; lauriebarkman.com',
  rewrites: ['please [what] by [day]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Hands off the thermostat}.',
    '{I strongly advise you to reconsider}.',
    '{Explain yourself}.',
    '{You would do well to read the manual}.',
    '{You are kindly reminded to pay}.',
  ],
  passes: [
    'Please check your spam folder first.',
    'I suggest we meet on Thursday.',
    'I recommend that you keep the old number for a month.',
    'Tell me which day suits you.',
    'The hands-off test is on Monday.',
  ],
}
