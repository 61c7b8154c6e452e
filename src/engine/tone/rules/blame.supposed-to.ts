import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.supposed-to',
  kind: 'blame',
  level: 'soften',
  match: [
    '(you|your {people}) (was|were) (supposed|meant|warned|advised|required|obliged|the one supposed) (to|that|in|not|by|about|of|several|twice|before|against) [*]',
    '(you|your {people}) (was|were) (told|asked|informed) (to|not to|in no|in writing|about this|of this|several|twice|repeatedly|more than|that this|this would|before|clearly|at the) [*]',
    '{we} [{adverb}] (told|warned|advised|asked|reminded|informed) (you|your {people}) [{adverb}] (so|this|that|to|about|not|of|before|last|twice|weeks|months|exactly|more than|three|several|already|back in|it would|it was|it will)',
    '(did|had) (i|we) not (tell|warn|told|warned|say|said)',
    'did not (i|we) (tell|warn|say)',
    '{we} did [{adverb}] (tell|warn|say|flag|remind|point out|point|ask|mention) (you|this|that it|that you|it|so|out|to you|before|at the time|clearly|in)',
    '{we} had [{adverb}] (warned|told|reminded|flagged|asked) (you|this|it|your)',
  ],
  except: [
    '(supposed|meant|expected|told|asked|promised) to (hear|get|receive|have|be|see|arrive|start)',
    '{we} never told',
    '{we} told you that the *',
    'you were supposed to (go|be|have|get) ~12 (and will|and now|but|and it|so will)',
    '{we} had asked you about',
    '{we} told you on the phone',
    '{we} told you ..3 when {we} meant',
    'were told ..8 (and|but|yet|though) (it|then|nothing|that|five|the|still|nobody|no-one|never)',
    'were told (to expect|to come|to wait|to ring|to leave|to call|to log|that|the)',
    'you were (told|asked|advised|given) ~20 (and|but) ~6 (still|not|never|nothing|yet)',
    '(although|though|even though|when) {we} (had|have) told you',
    '{we} (told|asked|informed|warned|advised) (you|your {people}) ..8 (wrong|wrongly|mistake|error|too late|but it did not|and did not|and it did not|and missed|and then)',
    '(what|as|which|than|date|figure|answer|price|time|number|story|reason) [that] {we} (told|gave|advised|informed) you',
    'you (wrote|said|think|feel) ..4 {we} (told|asked)',
    '[once] {we} have (told|asked|warned|informed|advised|reminded)',
    '(should|could|ought) ~3 (told|warned|asked|informed)',
  ],
  unless: ['question', 'own-fault', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: '"I said so" keeps score; the client needs the next step more than the record.',
  source: 'Gibb 1961: superiority against equality',
  rewrites: ['what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{You were supposed to send the texts by Friday}.',
    '{We told you this would happen}.',
    '{I warned you about the ramp in March}.',
    '{You were told to keep the door shut}.',
    '{We did tell you the hall was small}.',
    '{We did warn you about frost}.',
  ],
  passes: [
    'You were supposed to hear from us on Tuesday and you did not.',
    'We should have told you earlier.',
    'I have told the driver to ring twice.',
    'What we told you in May was wrong.',
    'I asked your colleague for the list.',
    'You were meant to get a call and nobody rang.',
  ],
}
