import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.your-fault',
  kind: 'blame',
  level: 'stop',
  match: [
    '(is|was|were|are|be|been|being) [{adverb}] [all] (your|your {people}) [own] (fault|mistake|error|doing|oversight|responsibility|job|problem|lookout|choice|delay)',
    'your own (fault|doing|mistake|making|error|choice|carelessness|negligence|side)',
    '(user|human) error',
    '(you|your {people}) [only] have [only|no-one] (yourself|yourselves|themselves) to (blame|thank)',
    '(you|your {people}) (are|is|were|was) [{adverb}] (to blame|at fault|responsible for (the|this|that))',
    '(is|was|are|were|is purely|must be) [{adverb}] (on you|down to you|down to your|on your {people}|thanks to you|because of you|because of your {people}|caused by you|caused by your|due to your|yours not (mine|ours))',
    'the (blame|fault|responsibility) (is|lies|rests|sits|was|lay) (with|on|at) (you|your|yours)',
  ],
  except: ["(not|nor|none|never|neither|isn't) ..4 (your|you|yours)", '{we} not (your|you|yours)'],
  unless: ['question', 'own-fault', 'reports-client', 'negated'],
  reach: 'clause',
  advice: 'It hands the fault over, and then fault is all there is to talk about.',
  source: 'Gibb 1961: evaluation against description; name the cause as a thing',
  rewrites: ['the cause was [the fact]', 'what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{This was your mistake}.',
    "{I'm afraid it is your own fault}.",
    '{The delay is on your side} and was caused by you.',
    '{It looks like user error}.',
    '{You only have yourselves to blame}.',
    '{Your team is at fault here}.',
    '{The missing pallets are down to your warehouse}.',
  ],
  passes: [
    'This is not your fault.',
    'None of this was your mistake.',
    'It was our fault, not yours.',
    'Does the page load on your side now?',
    'The choice of colour is yours.',
    'Is that on your list or on mine?',
  ],
}
