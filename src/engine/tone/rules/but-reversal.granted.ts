import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'but-reversal.granted',
  kind: 'but-reversal',
  level: 'soften',
  match: [
    "«< (sure|granted|of course|no doubt|admittedly|true|yes|agreed|ok|okay|alright|fine|certainly|i will concede|i'll concede|conceded|guilty|absolutely|fair|sorry|apologies) ~14 (on the flip side|against that|at the same time|on the other hand|then again|mind you|in the same breath|by the same token|all that said|that said|the thing is|in fairness|to be fair|all the same|even so|be that as it may|having said that|but|however|yet|still|although|though)»",
    "«< (sure|granted|of course|no doubt|admittedly|true|yes|agreed|i will concede|i'll concede|conceded|absolutely right|certainly) ~14 ; (on the flip side|against that|at the same time|on the other hand|then again|mind you|all that said|that said|the thing is|in fairness|to be fair|all the same|even so|be that as it may|having said that|but|however|yet|still|nevertheless|nonetheless)»",
    '«{we} (feel for|feel bad|sympathise|regret|appreciate|see|understand|hear|know|accept|admit|get|recognise|respect) ~14 (on the flip side|against that|at the same time|by the same token|all that said|the thing is|in fairness|to be fair)»',
    '«{we} (messed up|dropped the ball|drop the ball|got it wrong|let you down|slipped up|were late|was late|fell short|could have done better|should have (called|told|asked|rung|checked|replied|answered)|made a mistake|made an error|missed it|missed the) ~10 (but|however|yet|although|though|nevertheless|nonetheless|mind you|then again|that said|having said that|even so|all the same|on the other hand)»',
    '«(your (frustration|anger|disappointment|concern|point|complaint|annoyance) (is|was)) ~8 (but|however|yet|although|though|nevertheless|nonetheless|albeit|mind you|then again|that said|even so|all the same)»',
    "«(i'm all for|i am all for|we're all for|nobody is denying|no one is denying|no-one denies|nobody denies|no question) ~12 (but|however|yet|although|still)»",
    "«(could have been|could've been|might have been|should have been|was not) (better|smoother|clearer|faster|quicker|nicer|handled better|our finest|our best) ~8 (but|however|yet|although|though|mind you|then again|that said|on the other hand|even so|all the same|on the flip side)»",
    "«(could have been|could've been|might have been|should have been|was not) (better|smoother|clearer|faster|quicker|nicer|handled better|our finest|our best) ~8 ; (but|however|yet|although|though|mind you|then again|that said|on the other hand|even so|all the same|on the flip side|still)»",
  ],
  except: [
    'but not yet',
    '(yes|sure|of course|ok|okay|fine|true) ~14 but (i|we) (can|could|would need|will|have)',
    '(yes|sure|ok|fine) and',
    '(still|yet) (to|waiting|missing|open|has|have|needs|need|not|a|the|on|in|at|there|free|available|valid|works|holds)',
    'but you (got|had|did not get|never got|should)',
    '(so|and) (i|we) (have|will|am|are) ~6',
    'should have (called|told|asked|rung|checked|replied|answered) ~6 but (did not|we did not|i did not|never)',
  ],
  unless: ['good-news', 'question', 'conditional'],
  advice: 'What comes second takes back what came first.',
  source: 'Lewicki, Polin & Lount 2016; "but" cancels what stands before it',
  rewrites: ['$head;', "you're right that [their point], and"],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Granted, the soup was cold, but} the rest was fine.',
    "{Sure, the start was rough. On the flip side,} it's done.",
    '{Of course I feel for your guests, at the same time} the rules apply.',
    '{We dropped the ball, but} you were late too.',
    '{Admittedly it was slow; then again,} it was a holiday.',
    '{Your frustration is fair, however} the terms are clear.',
  ],
  passes: [
    'Yes, but I can be there by nine.',
    'We should have called but did not.',
    'Of course you can keep the old number.',
    'Sure, Thursday works.',
    'It could have been clearer, so I have rewritten it.',
  ],
}
