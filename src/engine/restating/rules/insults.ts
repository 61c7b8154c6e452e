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
    examples: [
      ['The new homepage is an absolute disgrace.', 'the new homepage falls well short of what you expected'],
      [
        'The reports were appalling, and the logo is stretched.',
        'the reports fall well short of what you expected, and the logo is stretched',
      ],
    ],
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
    examples: [["It's a complete joke.", 'this falls well short of what you expected']],
    why: 'a verdict in strong words becomes how far it falls short',
    match: new RegExp(`\\b(?:it|that|this)'s ${verdict}(?=$|[,.;])`, 'gi'),
    to: 'this falls well short of what I expected',
  },
  {
    id: 'rip-off',
    examples: [["It's a total rip-off.", "the price doesn't feel fair to you for what you received"]],
    why: 'an accusation about money becomes the sense of fairness behind it',
    match:
      /\b(?:it|this|that)(?:'s| is) (?:\w+ )*?(?:a )?(?:rip-?off|scam|con|daylight robbery|theft|robbery|extortion|highway robbery)\b/gi,
    to: "the price doesn't feel fair to me for what I received",
  },
  {
    id: 'worst-ever',
    examples: [
      ["This is the worst agency I've ever worked with.", 'working with us has been a very poor experience for you'],
    ],
    leavesOut: true,
    why: 'a superlative is toned down, its strength kept',
    match:
      /\b(?:this is|you are|you're|that is|that's|it's|it is) (?:\w+ )?(?:by far |honestly |easily )?the worst (?:[\w-]+ ){1,3}?(?:(?:that )?(?:i|we)(?:'ve| have)? (?:ever )?(?:\w+)(?: with| from| of| to)?)(?: in (?:my|our) (?:life|lives|career))?\b/gi,
    to: 'working with you has been a very poor experience for me',
  },
  {
    id: 'persons',
    examples: [['Your designer is clueless and the banner is unreadable.', 'the banner is unreadable']],
    leavesOut: true,
    why: 'words about people are left out',
    match:
      /(?:,? (?:and|because|so|but) )?\b(?:you|you guys|you people|your (?:\w+ )?(?:team|people|guys|designer|developer|developers|designers|staff|helpdesk|support|lot|company|agency|technician|engineer|engineers)|they|he|she)(?:'re| are| is|'s| was| were| have been) (?:all |both |just |so |such |completely |totally |utterly |clearly |obviously |absolutely |a bunch of |a |an |the |bloody |fucking |really |complete |total |most |bunch |of )*(?:clueless|incompetent|incompetents|idiots?|morons?|useless|hopeless|pathetic|lazy|stupid|liars?|crooks?|clowns?|jokers?|amateurs?|cowboys?|a joke|joke|thieves|scammers?|con artists?|imbeciles?|fools?|muppets?|rude idiots?|unprofessional idiots?|disgrace|shower)\b(?: (?:and|but)(?= ))?/gi,
    to: '',
  },
  {
    id: 'any-of-you',
    examples: [['Has any of you clowns read the brief?', 'you asked whether anyone on our team has read the brief']],
    why: 'names for people are left out',
    match:
      /\b(?:any(?:one)?|one|some) of you (?:\w+ )?(?:idiots|morons|clowns|jokers|muppets|cowboys|imbeciles|people|lot|guys|geniuses)\b/gi,
    to: 'anyone on your team',
  },
  {
    id: 'no-idea',
    examples: [["You clearly have no idea what you're doing.", "you don't feel this is in good hands"]],
    why: 'a verdict on ability becomes the doubt behind it',
    match:
      /\b(?:you|they|your team|your people|your developers?|your designers?)(?: guys| people)? (?:clearly |obviously |just |really )*(?:have|has|had)(?: got)? no (?:idea|clue) what (?:you|they|he|she)(?:'re| are|'s| is| were) (?:doing|talking about)/gi,
    to: "I don't feel this is in good hands",
  },
  {
    id: 'bunch',
    why: 'names for people are left out',
    leavesOut: true,
    match:
      /(?<!\b(?:of|to|with|from|than|by|for|on) ?),? ?\byou (?:[\w-]+ ){0,2}(?:bunch|shower|pack|melts?|spanners?)(?: of [\w-]+)?(?=$|[,.;])/gi,
    to: '',
    examples: [
      ['Get the list cleaned before Friday, you useless bunch.', "you'd like us to get the list cleaned before Friday"],
    ],
  },
  {
    id: 'the-fool-who',
    early: true,
    why: 'names for people are left out',
    leavesOut: true,
    match: new RegExp(
      `\\b(?:the|an?|which|what) (?:[\\w-]+ ){0,2}(?:${fools}|melt|spanner) (?:that|who) (?=\\w)`,
      'gi',
    ),
    to: 'the person who ',
    examples: [["Who's the absolute melt that sent the text twice?", "you'd like to know who sent the text twice"]],
  },
  {
    id: 'fool-at',
    why: 'names for people are left out',
    early: true,
    match: new RegExp(
      `\\b(?:that|this|the|some|an?) (?:[\\w-]+ ){0,2}(?:${fools}) (?=(?:on|at|in|from) (?:your|the)\\b)`,
      'gi',
    ),
    to: 'someone ',
    examples: [
      [
        'That idiot on your trade desk told me it was on the wagon.',
        'someone on our trade desk told you it was on the wagon',
      ],
    ],
  },
  {
    id: 'lot-of-you',
    why: 'names for people are left out',
    match: /,? ?\bthe (?:whole )?lot of you\b,?/gi,
    to: '',
    examples: [['You are late again, the lot of you.', "we're late again"]],
  },
  {
    id: 'face',
    examples: [['I asked you, to your ugly face, for the 20 percent rate.', 'you asked us, for the 20 percent rate']],
    why: 'remarks about looks are left out',
    match: /,? to your (?:\w+ )?face(?=[,.;]|$)/gi,
    to: '',
  },
  {
    id: 'names',
    examples: [['You muppets have sent the wrong file again.', "we've sent the wrong file again"]],
    leavesOut: true,
    why: 'names for people are left out',
    match: new RegExp(
      `,? ?\\b(?:you|you're|those|these) (?:[\\w-]+ ){0,2}(?:${fools})\\b,?(?= (?!(?:who|that)\\b)(?:have|has|are|were|did|do|can|could|will|would|should|must|need|still|never|keep|had|haven't|didn't|don't|can't)\\b)`,
      'gi',
    ),
    to: ' you',
  },
  {
    id: 'names-for-us',
    examples: [['My clinic has no phones because of you bunch of cretins.', 'your clinic has no phones because of us']],
    why: 'names for people are left out',
    match: new RegExp(
      `\\b(because of|thanks to|with|from|by|for|to|of|on|than) you (?:[\\w-]+ ){0,2}(?:${fools})\\b`,
      'gi',
    ),
    to: '$1 you',
  },
  {
    id: 'names-called',
    examples: [['The shop is down, you idiots.', 'the shop is down']],
    leavesOut: true,
    why: 'names for people are left out',
    match: new RegExp(
      `,? ?\\b(?:you|those|these|your|the|what) (?:[\\w-]+ ){0,2}(?:${fools}),?(?=$|[ ,.;])(?! of\\b)`,
      'gi',
    ),
    to: '',
  },
  {
    id: 'fool-of-a',
    examples: [['I rang that idiot of a technician twice.', 'you rang that technician twice']],
    leavesOut: true,
    why: 'names for people are left out',
    match: new RegExp(`\\b(your|that|this|the) (?:[\\w-]+ )?(?:${fools}|genius) of an? (?=\\w)`, 'gi'),
    to: '$1 ',
  },
  {
    id: 'profanity',
    examples: [['The bloody printer is broken again.', 'the printer is broken again']],
    why: 'profanity is left out',
    match:
      /\b(?:fucking|fuckin|bloody|goddamn|damn|bullshit|effing|sodding|shitty|crappy|poxy|stupid|idiotic|moronic|half-arsed|half-assed|lousy|pathetic|useless|hopeless|worthless|dumb|mindless|ridiculous|so-called|miserable|wretched) (?=\w)/gi,
    to: '',
  },
  {
    id: 'messed-up',
    examples: [['Your team screwed up the order.', 'our team made a mistake with the order']],
    why: 'profanity is left out',
    match:
      /\b(?:fucked|screwed|cocked|buggered|messed|ballsed|stuffed) up(?: on)? (?=(?:the|my|our|your|this|that|these|those|it|everything|all)\b)/gi,
    to: 'made a mistake with ',
  },
  {
    id: 'went-wrong',
    examples: [['The launch has gone to shit.', 'the launch has gone wrong']],
    why: 'profanity is left out',
    match: /\b(?:gone to shit|gone tits up|gone down the toilet|gone to the dogs|gone to pot)\b/gi,
    to: 'gone wrong',
  },
]
