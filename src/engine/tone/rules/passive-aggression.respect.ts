import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'passive-aggression.respect',
  kind: 'passive-aggression',
  level: 'soften',
  match: [
    'with [all] [the] (due|greatest|utmost|deepest) respect',
    'with respect (i|we|you|your|that|this|it)',
    '(no|without|not meaning any) (offence|disrespect) [but|meant|intended]',
    'not (being|to be|wanting to be|trying to be) [{adverb}] (funny|rude|difficult|awkward|pedantic|petty|harsh|mean|blunt)',
    '{we} (am|are) just saying',
    '< (suit yourself|suit yourselves|have it your way|if you say so|whatever you say|i rest my case|knock yourself out)',
    '< let me (be|make (this|it|myself)) [{adverb}] [crystal] clear',
    '< [just] for the record',
    '(correct me if|unless) {we} (am|are) (wrong|mistaken)',
    '(at the risk of|without wishing to|i hate to|far be it from me to) [{adverb}] (repeating|sound|sounding|repeat|point out|state|stating|belabour)',
  ],
  except: ['no offence taken', 'clear about what {we}'],
  unless: ['question', 'own-fault'],
  advice: 'It announces a softener and lands as the opposite; the fact works without it.',
  source: 'Adobe survey via the Guardian; WordFinder 2022; Psychology Today on passive-aggressive mail',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    '{With all due respect, the} brief said blue.',
    '{No offence, but the} photos are poor.',
    "I'm {not being funny}, the date was clear.",
    '{For the record, we} sent it on Monday.',
    '{Correct me if I am wrong}, the file was yours.',
    '{Suit yourself.}',
  ],
  passes: [
    'With respect to the invoice, two lines are wrong.',
    'To be clear, the fix costs you nothing.',
    'Let me be clear about what we got wrong.',
    'No offence taken.',
    'It is clear from your email that the report did not answer the question.',
  ],
}
