import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.rhetorical',
  kind: 'blame',
  level: 'soften',
  match: [
    'why (did|do|have|would|could|can) (you|your {people}) not [{adverb}] (send|sent|tell|told|mention|say|said|reply|replied|check|checked|ask|asked|read|warn|call|ring|come|wait|listen|think|follow|let|just|raise|notice)',
    'why (did|have) not (you|your {people}) [{adverb}] *',
    'why would (you|anyone|somebody|anybody) (not|send|tell|sign|order|approve|change|delete|ignore|wait|order|want|do)',
    '(did|had|have) ({we}|i) not (tell|warn|told|warned|say|said|ask|asked)',
    'did not (i|we) (tell|warn|say|ask)',
    '< (who|what) (told you|made you [even]|possessed you|were you thinking|was your *  thinking)',
    '(whose|who is) (fault|idea|decision|mistake|job|responsibility) (is|was|do you)',
    'how (could|can|did) (you|your {people}) [{adverb}] (miss|forget|overlook|not|lose|send|order|approve|sign|think|expect|be)',
    'what did (you|they|your {people}) (expect|think would|imagine)',
  ],
  except: [
    'who approved the * (?:please)',
    'who (signed|approved|ordered|changed) (the|it|this|that) ~4 (on|at) your (side|end)',
    'why would you (like|prefer|want|rather)',
    'how (could|can|did) you (tell|know|find|hear|see|manage)',
    '{we} (should|ought)',
  ],
  reach: 'sentence',
  advice: 'A question that already holds its answer is a reproach.',
  source: `Guidance on phrases to drop ("why didn't you"); Gibb 1961: evaluation against description`,
  rewrites: ['could you tell me [what you need to know]?'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{Why didn't you tell me the hall had moved?}",
    '{Why would you not check the list first?}',
    '{Did we not warn you about frost?}',
    '{How could you miss the deadline?}',
    '{What did you expect?}',
  ],
  passes: [
    'Who at your end signs off the drawings?',
    'How did you find the new page?',
    'Why would you like the blue one?',
    'Did we tell you about the car park?',
    'Why did the page load twice?',
  ],
}
