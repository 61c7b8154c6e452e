import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.you-are-the-one',
  kind: 'blame',
  level: 'soften',
  match: [
    '(you|your {people}|your {people} {people}) (are|is|were|was) the (one|ones|person|people|party|side) (who|that) [{adverb}] (asked|wanted|signed|approved|changed|chose|ordered|insisted|said|decided|agreed|picked|booked|sent|{slip}|{pasttense})',
    '(is|was) (you|your {people}|your {people} {people}) (who|that) [{adverb}] (asked|wanted|signed|approved|changed|chose|ordered|insisted|said|decided|agreed|picked|booked|{slip}|{pasttense})',
    'you [yourself|yourselves] (signed off on|signed off|approved|agreed to|okayed|green-lit|insisted on) (this|that|the|it|these|those|them)',
    '(you|your {people}) [{adverb}] (approved|ordered|chose|wanted|signed|requested|agreed|asked) (this|that|it|them|for it|to it|for this|for that|to this) (yourself|yourselves|twice|in writing)',
    '(your {people}|your {people} {people}) (is|are|was|were) the (one|ones|reason|cause)',
    'is what happens when (you|your|the|people|clients|one|someone)',
    '{we} can only be as (good|accurate|fast|quick|helpful|useful|reliable|clear) as (the|what|your)',
    'can only be as (good|accurate|fast|quick|helpful|useful|reliable|clear) as (the|what|your)',
  ],
  except: [
    '(happy|glad|good|great|thank|thanks|grateful|helpful)',
    '{we} (missed|forgot|did not|got|sent|ignored|overlooked|printed|fitted|delivered|built|read)',
  ],
  unless: ['question', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'It argues about who, when the client asks what now.',
  source: 'Gibb 1961: evaluation against description',
  rewrites: ['it was agreed on [date] that [what was agreed]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{You're the one who asked for the dark photo}.",
    '{It was your boss who signed the plan}.',
    '{You approved this yourself in May}.',
    '{You signed off on the proof}.',
    '{That is what happens when people skip the manual}.',
    '{It was your office that moved the date}.',
  ],
  passes: [
    'You are the one who knows the building best, and I would be glad of your view.',
    'You approved the proof on Monday and we printed the old one.',
    'It was our planner who moved the date.',
    'You asked for matt and we delivered gloss.',
    'Thank you, it was your list that helped us find it.',
  ],
}
