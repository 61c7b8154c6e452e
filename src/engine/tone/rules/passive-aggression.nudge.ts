import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'passive-aggression.nudge',
  kind: 'passive-aggression',
  level: 'soften',
  match: [
    'in case (you|anyone|it) [have|had] [{adverb}] (missed|forgot|forgotten|overlooked|escaped|slipped)',
    '(friendly|gentle|polite|kind) reminder',
    '(not sure|unsure|wondering) (if|whether) you [{adverb}] (saw|read|noticed|opened|caught)',
    '(lovely|good|nice|great) to (finally|eventually|at last) (hear|see|get|have)',
    '(thanks|thank you|glad|good|nice) [so much|that|to|you|we|of you] [for] [could|have|got there] (finally|eventually|at last|at long last)',
    '(bumping|nudging|floating|resurfacing) (this|it|that) [back] [up|to the top|again]',
    '(attached|attaching|sent|sending|re-attached|reattached) [it] [again|once more] for (your convenience|ease of reference)',
    '{we} trust [that] (this|that) [now|finally] (clarifies|clears|settles|answers|resolves|explains)',
    'thanks in advance for (reading|actually|not|finally)',
    '(clear|simple|plain) enough (now|for you|this time)',
  ],
  except: ['thank you for the *'],
  unless: ['question', 'own-fault'],
  reach: 'clause',
  advice: 'It can read as "you should have seen this"; the fact works without it.',
  source: 'Adobe survey via the Guardian; WordFinder 2022; Psychology Today on passive-aggressive mail',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Thanks for finally getting back to me.}',
    '{I trust this clarifies the matter.}',
    '{In case you missed it, the} price list is attached.',
    '{Glad we eventually got there.}',
    '{Just a friendly reminder that the form is due.}',
  ],
  passes: [
    'Thanks again for the detailed list.',
    'Glad you like the new colour.',
    'In case you need it, my number is below.',
    'Thank you for the reminder.',
    'I have attached it again, with the missing page.',
  ],
}
