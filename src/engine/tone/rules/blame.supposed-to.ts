import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.supposed-to',
  kind: 'blame',
  level: 'soften',
  match: [
    '(you|your {people}) (was|were) (supposed|meant|expected|told|asked|warned|advised|required|obliged|given)  [to|that|in|not|at|by|on|~1 chances]',
    '{we} [{adverb}] (told|warned|advised|asked|reminded|informed) (you|your {people}) [{adverb}] [so|this|that|to|about|not|in|of|before|at|on|last|twice|weeks|months|it|exactly|more|three|several|already|back]',
    '(did|had) {we} not (tell|warn|told|warned|say|said)',
    '{we} (did|had) [{adverb}] (tell|warn|warned|told|say|flag|remind|point|ask) [you|this|that|it|so|out]',
  ],
  except: [
    '(supposed|meant|expected|told|asked|promised) to (hear|get|receive|have|be|see|arrive|start)',
    '{we} (told|asked|informed|warned|advised) (you|your {people}) ..8 (wrong|wrongly|mistake|error|too late|but it did not|and did not|and it did not|and missed|and then)',
    '(what|as|which|than|date|figure|answer|price|time|number|story|reason) [that] {we} (told|gave|advised|informed) you',
    'you (wrote|said|think|feel) ..4 {we} (told|asked)',
    '[once] {we} have (told|asked|warned|informed|advised|reminded)',
    '(should|could|ought) ~3 (told|warned|asked|informed)',
  ],
  unless: ['question', 'own-fault', 'reports-client', 'conditional'],
  advice: '"I said so" keeps score; the client needs the next step more than the record.',
  source: 'Gibb 1961: superiority against equality',
  rewrites: ['my note of [date] said'],
}
export default rule

export const examples: Examples = {
  flags: [
    'You were supposed to send the texts by Friday.',
    'We told you this would happen.',
    'I warned you about the ramp in March.',
    'You were told to keep the door shut.',
    'We did tell you the hall was small.',
    'Did we not warn you about frost?',
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
