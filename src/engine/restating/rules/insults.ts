/** Insults and verdicts: what is said about the work is kept in plain words, what is said about people is not. */
import type { Rule } from '../rule.ts'

const verdict =
  '(?:a |an |the )?(?:absolute(?:ly)? |complete(?:ly)? |total(?:ly)? |utter(?:ly)? |bit of a |bloody |real |such a |just |frankly |simply |quite |pretty |so |very )*(?:a |an )?(?:disgrace(?:ful)?|disaster|nightmare|shambles|shambolic|joke|mess|farce|fiasco|train ?wreck|car ?crash|dumpster fire|rubbish|garbage|trash|crap|shit(?:e|ty)?|piece of (?:shit|crap|garbage|junk)|junk|pathetic|appalling|atrocious|abysmal|dreadful|terrible|awful|horrible|horrendous|hopeless|useless|worthless|laughable|amateurish|amateur hour|a joke|dire|shocking|shameful|disgusting|the pits|beyond a joke|woeful|diabolical|pitiful|lousy)'
const fools =
  'idiots?|morons?|clowns?|jokers?|muppets?|cowboys?|imbeciles?|incompetents?|liars?|crooks?|amateurs?|fools?|cretins?|numpt(?:y|ies)|twits?|prats?|plonkers?|pillocks?|wallies|wally|dimwits?|halfwits?|nitwits?|bozos?|chancers?|charlatans?|scammers?|thieves|thief|con ?m[ae]n|con artists?|cheats?|frauds?|bastards?|arseholes?|assholes?|dickheads?|tossers?|wankers?|twats?|pricks?|shysters?|robbers?|parasites?|leeches|bandits?|eejits?|gits?|losers?|buffoons?|dunces?|donkeys?|monkeys|jobsworths?|wasters?|geniuses'
const thing = '(?:the|my|our|your|this|that|these|those|it|what|everything|all)\\b[^,.;:]*?'

export const insults: readonly Rule[] = [
  {
    id: 'verdict-on-work',
    why: 'a verdict in strong words becomes how far it falls short',
    match: new RegExp(`\\b(${thing}) (?:is|was|are|were|has been|looks like|looks) ${verdict}(?=$|[,.;])`, 'gi'),
    to: (_, what) =>
      `${/^(?:this|that|it|everything|it all|all)$/i.test(what ?? '') ? 'the work' : what} falls well short of what I expected`.replace(
        /^(these|those|\w+ \w*[^s]s|.*(?:emails|reports|pages|designs|photos|results)) falls/i,
        '$1 fall',
      ),
  },
  {
    id: 'verdict-contracted',
    why: 'a verdict in strong words becomes how far it falls short',
    match: new RegExp(`\\b(?:it|that|this)'s ${verdict}(?=$|[,.;])`, 'gi'),
    to: 'this falls well short of what I expected',
  },
  {
    id: 'rip-off',
    why: 'an accusation about money becomes the sense of fairness behind it',
    match:
      /\b(?:it|this|that)(?:'s| is) (?:\w+ )*?(?:a )?(?:rip-?off|scam|con|daylight robbery|theft|robbery|extortion|highway robbery)\b/gi,
    to: "the price doesn't feel fair to me for what I received",
  },
  {
    id: 'worst-ever',
    why: 'a superlative is toned down, its strength kept',
    match:
      /\b(?:this is|you are|you're|that is|that's|it's|it is) (?:\w+ )?(?:by far |honestly |easily )?the worst (?:[\w-]+ ){1,3}?(?:(?:that )?(?:i|we)(?:'ve| have)? (?:ever )?(?:\w+)(?: with| from| of| to)?)(?: in (?:my|our) (?:life|lives|career))?\b/gi,
    to: 'working with you has been a very poor experience for me',
  },
  {
    id: 'persons',
    why: 'words about people are left out',
    match:
      /(?:,? (?:and|because|so|but) )?\b(?:you|you guys|you people|your (?:\w+ )?(?:team|people|guys|designer|developer|developers|designers|staff|helpdesk|support|lot|company|agency|technician|engineer|engineers)|they|he|she)(?:'re| are| is|'s| was| were| have been) (?:all |both |just |so |such |completely |totally |utterly |clearly |obviously |absolutely |a bunch of |a |an |the |bloody |fucking |really |complete |total |most |bunch |of )*(?:clueless|incompetent|incompetents|idiots?|morons?|useless|hopeless|pathetic|lazy|stupid|liars?|crooks?|clowns?|jokers?|amateurs?|cowboys?|a joke|joke|thieves|scammers?|con artists?|imbeciles?|fools?|muppets?|rude idiots?|unprofessional idiots?|disgrace|shower)\b(?: (?:and|but)(?= ))?/gi,
    to: '',
  },
  {
    id: 'any-of-you',
    why: 'names for people are left out',
    match:
      /\b(?:any(?:one)?|one|some) of you (?:\w+ )?(?:idiots|morons|clowns|jokers|muppets|cowboys|imbeciles|people|lot|guys|geniuses)\b/gi,
    to: 'anyone on your team',
  },
  {
    id: 'no-idea',
    why: 'a verdict on ability becomes the doubt behind it',
    match:
      /\b(?:you|they|your team|your people|your developers?|your designers?)(?: guys| people)? (?:clearly |obviously |just |really )*(?:have|has|had)(?: got)? no (?:idea|clue) what (?:you|they|he|she)(?:'re| are|'s| is| were) (?:doing|talking about)/gi,
    to: "I don't feel this is in good hands",
  },
  {
    id: 'face',
    why: 'remarks about looks are left out',
    match: /,? to your (?:\w+ )?face(?=[,.;]|$)/gi,
    to: '',
  },
  {
    id: 'names',
    why: 'names for people are left out',
    match: new RegExp(
      `,? ?\\b(?:you|you're|those|these) (?:[\\w-]+ ){0,2}(?:${fools})\\b,?(?= (?!(?:who|that)\\b)(?:have|has|are|were|did|do|can|could|will|would|should|must|need|still|never|keep|had|haven't|didn't|don't|can't)\\b)`,
      'gi',
    ),
    to: ' you',
  },
  {
    id: 'names-for-us',
    why: 'names for people are left out',
    match: new RegExp(
      `\\b(because of|thanks to|with|from|by|for|to|of|on|than) you (?:[\\w-]+ ){0,2}(?:${fools})\\b`,
      'gi',
    ),
    to: '$1 you',
  },
  {
    id: 'names-called',
    why: 'names for people are left out',
    match: new RegExp(
      `,? ?\\b(?:you|those|these|your|the|what) (?:[\\w-]+ ){0,2}(?:${fools}),?(?=$|[ ,.;])(?! of\\b)`,
      'gi',
    ),
    to: '',
  },
  {
    id: 'fool-of-a',
    why: 'names for people are left out',
    match: new RegExp(`\\b(your|that|this|the) (?:[\\w-]+ )?(?:${fools}|genius) of an? (?=\\w)`, 'gi'),
    to: '$1 ',
  },
  {
    id: 'profanity',
    why: 'profanity is left out',
    match:
      /\b(?:fucking|fuckin|bloody|goddamn|damn|bullshit|effing|sodding|shitty|crappy|poxy|stupid|idiotic|moronic|half-arsed|half-assed|lousy|pathetic|useless|hopeless|worthless|dumb|mindless|ridiculous|so-called|miserable|wretched) (?=\w)/gi,
    to: '',
  },
  {
    id: 'shit',
    why: 'profanity is left out',
    match: /\b(?:gone to shit|fucked up|screwed up|cocked up|buggered up|messed up|ballsed up|stuffed up|botched)\b/gi,
    to: 'got wrong',
  },
]
