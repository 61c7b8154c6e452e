import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'command.bare-order',
  kind: 'command',
  level: 'soften',
  match: [
    '< (ring|call|email|contact|ask|tell|do|send|get|fill|read|check|fix|pay|sort|find|look) [it|up|in] (them|him|her|it|that|this|the *) (yourself|yourselves)',
    '< (get a grip|drop the attitude|do better|try harder|get on with it|make up your mind|do your own *|read your own *)',
    '< (tell|ask|get|make) your [*] {people} to (stop|start|call|keep|leave|check|read|behave|do|be|learn|get|wait)',
    '< do (me|us|yourself) a favour and *',
    '(stop|quit|cease) (calling|emailing|writing|ringing|asking|chasing|complaining|moaning|messaging|changing|blaming|pestering|shouting|accusing|wasting)',
    '(kindly|please) (revert|refrain|desist|cease|comply|adhere|abide|do the needful|be reminded|consult our|read our|read the) [~4] [by|from|with|before]',
    '(be sure|make sure|ensure|see to it) [that] (you|your)',
    '(or else $|(or else|otherwise) {we} (will|shall|must|are going to|will have to) (stop|cancel|charge|withdraw|refuse|have)|failing which)',
    '(by return|(last|final) (chance|warning|offer)|take it or (leave|lump) it|non-negotiable|not up for (debate|discussion|negotiation)|not open to (debate|discussion))',
    '(< (get used to it|live with it|deal with it|put up with it)|tough luck|hard luck)',
    '(will not|not) (ask|asking|tell|telling|say it) [you] again',
    '(mind|watch) your (language|tone|manners|mouth|step)',
  ],
  except: [
    '{we} (make|made|will|can|want to|need to|have) [{adverb}] [make|made] (sure|ensure)',
    'to (ensure|make sure)',
    'do the needful (for|on|regarding)',
    'feel free to',
    'the last offer',
  ],
  unless: ['question', 'reports-client', 'negated', 'conditional'],
  advice: 'A bare order or a threat pushes; say what you need it for and ask.',
  source: 'Gibb 1961: control against problem orientation',
  rewrites: ['please [what] by [day]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Ring them yourself}.',
    '{Stop calling} my staff.',
    '{Tell your receptionist to keep} my number private.',
    '{Do me a favour and read} the manual.',
    'Pay today, {otherwise we will stop} the work.',
    '{Take it or leave it}.',
    'This is {non-negotiable}.',
    '{Kindly do the needful by} Friday.',
    '{Be sure you} keep the receipt.',
    'I {will not ask again}.',
    'This is your {last chance}.',
  ],
  passes: [
    'Ring me whenever suits you.',
    'Send me the list and I will do the rest.',
    'Call me before three if you can.',
    'I will make sure the key is back in the box by four.',
    'The last call is at nine.',
    'Tell me if the date does not suit.',
    'Have a good weekend.',
    'Check-in is at two.',
  ],
}
