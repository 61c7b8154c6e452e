import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'but-reversal.acknowledged',
  kind: 'but-reversal',
  level: 'soften',
  match: [
    "«{we} [do|can|really|fully|completely|totally|absolutely|certainly|of course] [do] [{intensifier}] (understand|hear|see|get|appreciate|know|realise|recognise|acknowledge|accept|agree|respect|value|sympathise|empathise|concede|admit|grant|share|love|welcome) ~14 (but|however|yet|although|though|nevertheless|nonetheless|albeit|that said|that being said|having said that|mind you|then again|be that as it may|even so|all the same|still|only|unfortunately|even if|on the other hand|at the same time|(it is|it's) (just|only) that)»",
    '«{we} [do|can|really|fully|completely|totally|absolutely|certainly|of course] [do] [{intensifier}] (understand|hear|see|get|appreciate|know|realise|recognise|acknowledge|accept|agree|respect|value|sympathise|empathise|concede|admit|grant|share|welcome) ~16 ; (but|however|yet|still|nevertheless|nonetheless|that said|that being said|having said that|having said which|mind you|then again|be that as it may|even so|all the same|unfortunately|on the other hand|at the same time)»',
    "«(you are|you're|your point is|that is|that's) [{adverb}] [{intensifier}] [a] (right|fair|correct|valid|true|good|understandable|justified|fair point|good point|reasonable|fair enough|a fair|so right) ~12 (but|however|yet|although|though|nevertheless|nonetheless|albeit|that said|that being said|having said that|mind you|then again|be that as it may|even so|all the same|still|only|unfortunately|even if|on the other hand|(it is|it's) (just|only) that|one small thing)»",
    "«< (fair point|good point|fair enough|point taken|noted|true|granted|agreed|understood|of course|certainly|sure|absolutely right|quite right|absolutely|you have a point|valid point|great point|right|thanks|thank you|many thanks) ~10 (but|however|yet|although|though|nevertheless|nonetheless|albeit|that said|that being said|having said that|mind you|then again|be that as it may|even so|all the same|still|unfortunately|even if|on the other hand|(it is|it's) (just|only) that|one small thing)»",
    "«< (it is true|it's true|i grant you|i will give you that|i'll give you that|i'll admit|i admit|we admit|i accept|happy to|i would love to|we would love to|i wish i could|we wish we could|i'd like to help|i hate to say it|much as|as much as|we take the point|i take the point|i take your point|we take your point|we value|your (point|concern|disappointment|frustration|dissatisfaction|comments) [is|are|has|have|was]) ~14 (but|however|yet|although|though|nevertheless|nonetheless|albeit|that said|that being said|having said that|mind you|then again|be that as it may|even so|all the same|still|only|unfortunately|even if|on the other hand|(it is|it's) (just|only) that)»",
    "«(it is true|it's true|i grant you|i take your point|absolutely right|quite right|fair point|good point|you are right|thanks for|thank you for|we value|your disappointment|your dissatisfaction|hands up on) ~16 ; (but|however|yet|still|nevertheless|nonetheless|that said|that being said|having said that|having said which|mind you|then again|be that as it may|even so|all the same|unfortunately|on the other hand|one small thing though|one small thing)»",
    '(while|although|though|whilst|even though|much as|as much as) {we} [do|can|fully|completely|totally|certainly|really] [{intensifier}] (understand|appreciate|sympathise|apologise|hear|see|accept|recognise|acknowledge|realise|regret|respect|value|agree|know|empathise|share)',
    '(yes|yeah|right|sure|ok|okay) but',
  ],
  except: [
    '(not only|nothing but|last but|all but|anything but) ~8',
    'while {we} (have|am|are|wait)',
    '{we} (see|hear|know|love|get) ~6 (only|yet|still) (the|two|one|three|a|four)',
    '(but|yet|though) not yet',
    '(know|see|agree|understand|accept|realise) (who|when|where|which)',
    '{we} know (it is late|i said|you are busy|that it|i was|it is short|its short)',
    'late notice {we} know',
    '{we} know but (is|could|can|would)',
    '(but|even if|still) {we} (still|also) prefer',
    'and i still',
    'but (could|can|would|please|is there|are there|your|the rest|how|do|does|thanks|thank)',
    '(may|might|could) well be right',
    '{we} appreciate you ~20',
    'but let us go',
    '{we} agree (on|with) the *  ~3 only',
    '(still|only) (waiting|missing|open|to come|one|two|three|a|need|needs|has|have|not)',
    '{we} know the thread',
    '(who|which|that) {we} (know|value)',
    '(thanks|thank you) that helps',
  ],
  unless: ['good-news', 'question', 'conditional'],
  advice: 'The half after "but" takes the first half back.',
  source: 'Lewicki, Polin & Lount 2016; "but" cancels what stands before it',
  rewrites: ['$head;', "you're right that [their point], and"],
}
export default rule

export const examples: Examples = {
  flags: [
    'I understand, but the rules are the rules.',
    "You're right, but we had no choice.",
    'Fair point, however the brief said blue.',
    "I hear what you're saying, but the price stands.",
    'While I understand your concern, the fee applies.',
    'We value the relationship; nevertheless the invoice is due.',
    'Thanks for your feedback, but we disagree.',
  ],
  passes: [
    'I understand the deadline, and I have moved two people onto it.',
    "You're right, and I have corrected the total.",
    'Thanks, that helps. The last but one item is done.',
    'While I have you: does Tuesday still suit?',
    'While we wait for the bank, I have paused the reminders.',
    'I know it is short notice, but I can come tomorrow at nine.',
    'I see two typos but no missing pages.',
  ],
}
