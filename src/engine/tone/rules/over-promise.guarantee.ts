import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-promise.guarantee',
  kind: 'over-promise',
  level: 'soften',
  match: [
    '{we} [can|will|do|hereby] [{adverb}] (guarantee|promise|swear|vow|pledge)',
    '(you have|i give you|we give you) (my|our) [solemn|personal] (word|promise|guarantee)',
    '(cross my heart|hand on heart|mark my words|on my life|on my honour|trust me >)',
    '{we} would (stake|bet) {our} *',
    '(without fail|no matter what|come what may|come hell or high water|whatever happens)',
    '(100%|{digit} %|{digit} per cent|dead) (guaranteed|sure|certain|safe|secure)',
    '(will (definitely|certainly|absolutely|undoubtedly|surely)|(definitely|certainly|absolutely) will) be (ready|done|fixed|finished|there|delivered|live|sorted|resolved|with you|on time)',
    '{our} (number one|top|highest|absolute|first|only) priority',
  ],
  except: ['{we} promised'],
  unless: ['question', 'negated', 'conditional', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'One event outside your hands breaks it; promise a date and a step you control.',
  source: 'Stone, Tank PR: promise only what you can be sure of',
  rewrites: ['I will [what] by [when]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{I guarantee it will work}.',
    '{We promise to do whatever it takes}.',
    '{You have my word}.',
    '{It will definitely be ready on Friday}.',
    '{This is our number one priority}.',
    "{I'd stake my job on it}.",
    '{You will have it on Monday without fail}.',
  ],
  passes: [
    "I can't promise Friday, and I won't guess; I will confirm by 3 p.m. tomorrow.",
    'We cannot guarantee a position in the results.',
    'As promised, the draft is attached.',
    'The guarantee on the printer runs to May.',
    'I promised you a date on Monday and missed it.',
    'The top priority on your list was the checkout, so we start there.',
    'I will tell you right away if the date moves.',
  ],
}
