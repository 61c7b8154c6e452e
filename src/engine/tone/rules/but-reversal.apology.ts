import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'but-reversal.apology',
  kind: 'but-reversal',
  level: 'soften',
  match: [
    "«(sorry|apologies|apologise|regret|mea culpa|my bad|our bad|hold my hands up|hold our hands up|hands up|forgive (me|us)|pardon (me|us)|feel (bad|terrible|awful)|ashamed|embarrassed|our fault|my fault|not ideal|guilty as charged) ~14 (but|however|yet|although|though|nevertheless|nonetheless|albeit|that said|that being said|having said that|having said which|mind you|then again|be that as it may|even so|all the same|still|only|unfortunately|even if|on the other hand|at the same time|(it is|it's) (just|only) that|one small thing|to be fair)»",
    '«(sorry|apologies|apologise|regret|mea culpa|my bad|our bad|hold my hands up|hold our hands up|hands up|our fault|my fault|not ideal) ~16 ; (but|however|yet|still|although|though|nevertheless|nonetheless|that said|that being said|having said that|having said which|mind you|then again|be that as it may|even so|all the same|unfortunately|on the other hand|at the same time)»',
    "«{we} (am|are) [{intensifier}] [{intensifier}] (sorry|apologetic) ~14 (but|however|yet|although|though|nevertheless|nonetheless|albeit|that said|that being said|having said that|having said which|mind you|then again|be that as it may|even so|all the same|still|only|unfortunately|even if|on the other hand|at the same time|(it is|it's) (just|only) that|one small thing|to be fair)»",
    "«{we} [do|must] [{intensifier}] (apologise|regret) ~14 (but|however|yet|although|though|nevertheless|nonetheless|albeit|that said|that being said|having said that|mind you|then again|be that as it may|even so|all the same|still|unfortunately|even if|on the other hand|(it is|it's) (just|only) that)»",
    '«{we} (am|are) [{intensifier}] [{intensifier}] sorry ~16 ; (but|however|yet|still|although|nevertheless|nonetheless|that said|that being said|having said that|having said which|mind you|then again|be that as it may|even so|all the same|unfortunately|on the other hand)»',
    '«{we} [do|must] [{intensifier}] (apologise|regret) ~16 ; (but|however|yet|still|although|nevertheless|nonetheless|that said|that being said|having said that|having said which|mind you|then again|be that as it may|even so|all the same|unfortunately|on the other hand)»',
  ],
  except: [
    '(not only|nothing but|last but|all but|anything but) ~8',
    '{apology} (could|can|did) you',
    'should not ~5 but',
    'sorry (to be|to bother|to trouble|to ask|to chase|if it is|if this is) ~6 but',
    'still owe',
    '(only just|was still|is still|am still|are still)',
    'but (could|can|would|please|is there|is the|are there)',
    '(you|what you|they) (needed|wanted|asked for|ordered|expected|asked|chose) ~8 but',
    '(still|only) (waiting|missing|open|to come|one|two|three|a|the|need|needs|has|have|not)',
    'yet $',
  ],
  unless: ['good-news', 'question', 'conditional'],
  advice: 'The half after "but" undoes the half before it; let the apology stand.',
  source: 'Lewicki, Polin & Lount 2016: "but" breaks an apology',
  rewrites: ['$head;', "I'm sorry that [what happened], and"],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I'm sorry, but} the deadline was clear.",
    '{Sorry but} that is not how we work.',
    '{We apologise for the delay, however} the files came late.',
    "{I'm sorry about the captions, but} the audio had no timecode.",
    '{We regret the mix-up. Still,} the cards did carry the right names.',
    'My {apologies for the noise, although} nobody could have known.',
  ],
  passes: [
    'I am sorry for the delay, and here is the new date.',
    'Sorry for the slow reply, but the good news is that the refund is through.',
    'The report is not only late but wrong on page 4, and I am sorry.',
    'I am sorry it took a week; what you needed was a two-line answer, but you got five pages.',
    'The draft is late, but complete.',
    'I am sorry about Friday, but I can do Thursday at noon.',
  ],
}
