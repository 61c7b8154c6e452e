import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'passive-aggression.rhetorical',
  kind: 'passive-aggression',
  level: 'soften',
  match: [
    '< what part of ~6 (unclear|not clear|understand|clear|confusing|difficult|hard|missing)',
    '(how many times|how often) (do|must|have|should|will|did) ({we}|i) *',
    '(is|was) [any of] (it|that|this|my|our|the) ~4 (so hard|that hard|too hard|too much to ask|hard to understand|difficult to)',
    'was any of (it|that|this) unclear',
    '(did|have) (you|your {people}|anyone|anybody) [{adverb}] (actually|even|ever|bother|bothered) [{adverb}] (read|look|open|opened|looked|check|try|see|click)',
    '(do|did|can|could|would) (you|i) (really|honestly|seriously|actually) (need|have|want|think|expect|believe|want me|have to)',
    '(shall|should|must|do) (i|we) (draw|spell|paint|explain|send it again|repeat|read it) [you|it|that] [a|out|to|for|again|pictures|picture|you]',
    '(are|were) (we|you) (reading|looking at) the same',
    "(isn't|is not|wasn't|was not|aren't|are not) (that|it|this|those|these) (what|obvious|clear|exactly|in the|the same|a bit|rather)",
  ],
  except: [
    'did you actually (get|receive|manage)',
    'do you really (need|want) ~6 or',
    'shall {we} (draw|send it again|explain) ~6 (for|so that)',
    'shall {we} (draw|explain)',
  ],
  reach: 'sentence',
  advice: 'A question nobody is meant to answer has an edge.',
  source: 'Psychology Today on passive-aggressive mail; Gibb 1961: strategy against spontaneity',
  rewrites: ['here it is again: [the fact].'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{What part of the note was unclear?}',
    '{How many times do I have to explain this?}',
    '{Did you even open the attachment?}',
    '{Was any of that unclear?}',
    '{Do you seriously think we would do that?}',
  ],
  passes: [
    'Did you actually get the parcel?',
    'Do you need it in blue or in green?',
    'Which part of the page is slow?',
    'How often do you want the report?',
    'Is it clear enough, or shall I draw it?',
  ],
}
