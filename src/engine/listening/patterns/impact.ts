/** What it does to them: time, money, face, business. */
import type { Pattern } from './pattern.ts'

export const impact: readonly Pattern[] = [
  {
    id: 'had-to',
    about: 'what they had to do',
    words:
      ' {we} (?:have |had |be |am |was |were |now |then |also |just |even |only |still )*(?:had to|having to|have to|forced to|obliged to|got to|gotta|ended up|end up|be left|was left|were left) ',
    examples: {
      flags: ['I had to ring round forty guests.', 'We ended up doing it ourselves.'],
      passes: ['You have to see it.'],
    },
  },
  {
    id: 'spent-time',
    about: 'their time used up',
    words:
      ' (?:spent|spend|spending|wasted|wasting|waste|lost|losing|took|takes|taken|taking|given|cost|costs|costing|waited|sat|sitting|stood|standing|been on) {aaa}{span} ',
    examples: {
      flags: ['I spent the whole morning on the phone.', 'It takes us two days.'],
      passes: ['Take a day off.'],
    },
  },
  {
    id: 'public-affected',
    about: 'what their own people see',
    words:
      ' (?:{our}|the|all|some|every|{num}|other) {a}{public} (?:\\S+ )?(?:{be}|{have}|{do}|ask|asks|asked|asking|complain|complains|complained|complaining|keep|call|called|calling|ring|ringing|rang|say|says|said|saying|think|thought|see|sees|saw|get|gets|got|can|could|come|came|leave|left|want|wait|waiting|turned|went|received|noticed|told|tell|write|wrote|replying|leaving|walked) ',
    examples: { flags: ['My customers keep asking where it is.'], passes: ['The team sends its love.'] },
  },
  {
    id: 'boss-asks',
    about: 'their boss or board',
    words:
      ' (?:{our}|the) (?:\\S+ )?{boss} (?:\\S+ )?(?:{be}|{have}|{do}|ask|asks|asked|asking|want|wants|wanted|see|sees|saw|meets|will|would|expects|expected|think|thinks|thought|said|says|told|looks|gets|need|needs|on|in|this|next|tomorrow|\\S+day) ',
    examples: { flags: ['Our board sees it on Thursday.', 'My boss is asking.'], passes: ['The boardroom is free.'] },
  },
  {
    id: 'must-explain',
    about: 'having to explain it to others',
    words:
      ' (?:explain|explaining|explained|justify|apologise|apologising|apologised|apologize|apologizing|answer|answering|tell|telling|told|promise|promised|face|facing|stand|report|present|show|showing) (?:\\S+ ){0,3}(?:to |in front of |for )?(?:{our}|the|a|every|\\d\\S*|{num}|all) (?:\\S+ ){0,2}(?:{boss}|{public}|hmrc|press|everyone|room) ',
    examples: { flags: ['I have to explain it to the trustees.'], passes: ['Tell your team thanks.'] },
  },
  {
    id: 'look-bad',
    about: 'how it makes them look',
    words:
      ' (?:(?:make|makes|made|making|leave|leaves|left|leaving) (?:us|me|our|my|it) (?:\\S+ )?(?:look|looking|feel|seem)|(?:look|looks|looked|looking) (?:like |so |very |a bit |really )?(?:a |an |the )?(?:fool|fools|idiot|idiots|stupid|silly|daft|amateur|amateurs|bad|unprofessional|ridiculous|incompetent|disorganised|foolish|cheap|liar)|embarrass\\S*|laughing stock|red faced|egg on|laughed at|mortified|ashamed|humiliat\\S*) ',
    examples: { flags: ['It makes us look like amateurs.'], passes: ['It looks nice.'] },
  },
  {
    id: 'nothing-to-show',
    about: 'having nothing to show',
    words:
      ' (?:nothing|no \\S+|not (?:a|one|any) (?:\\S+ )?\\S+|little|not much|none) (?:{aa})(?:to show|to report|for it|to tell|to sell|to send|to hand|to give|to put|to go on|to work with) ',
    examples: { flags: ['I have nothing to show.'], passes: ['Nothing to add.'] },
  },
  {
    id: 'lost',
    about: 'what was lost',
    words:
      ' (?:lost|losing|lose|loses|costing|cost|costs|missed|missing|miss|forfeit|forfeited|wasted|down|turned away|turning away|refunded|refunding) {aa}(?:us|me|sales|orders|bookings|customers|clients|money|business|revenue|hundreds|thousands|£|\\$|€|\\d\\S*|trade|income|data|everything|a day|two|three|the (?:sale|client|order|booking|contract|deal|pitch|tender)|out) ',
    examples: { flags: ["We've lost hundreds already.", 'That cost us two orders.'], passes: ['We lost the match.'] },
  },
  {
    id: 'results-number',
    about: 'a result in figures',
    words:
      ' (?:\\d\\S*|{num}|zero|no|not one|few|fewer|hardly any) (?:\\S+ ){0,2}(?:clicks?|leads?|sales?|enquiries|enquiry|inquiries|bookings?|sign ups?|signups?|orders?|visits?|visitors|downloads?|installs?|followers|likes|responses|replies|candidates?|applicants?|calls?|conversions?|views|subscribers|attendees|customers|new \\S+) ',
    examples: { flags: ['Three months and four enquiries.'], passes: ['Four chairs, please.'] },
  },
  {
    id: 'fell',
    about: 'figures that fall or stay flat',
    words:
      ' (?:down|fell|fallen|dropped|drop|halved|lower|fewer|less|flat|unchanged|worse|slipped|sank|plummeted|decline|declined|same as|no (?:change|difference|improvement|increase|effect|better)|not (?:moved|improved|increased|changed|grown|gone up|budged)) (?:\\S+ )?(?:than|by|from|since|on|to|\\d\\S*|%|again|at) ',
    examples: { flags: ['Bookings are down by a third.'], passes: ['Sit by the door.'] },
  },
  {
    id: 'too-dear',
    about: 'the price being too high',
    words:
      ' (?:(?:can not|could not|unable to|not able to|no way to) {a}(?:afford|justify|stretch|pay|approve|spend|find|go)|(?:have|had|got|there is|there be) {a}(?:not|no) (?:the |any )?(?:budget|money|funds)|(?:more|higher|dearer|extra) than (?:{we}|the|last|you|quoted|agreed|any|our)|{num} ?(?:%|times|percent|per cent) (?:more|higher|increase|up|on top|extra|rise)|(?:gone|went|goes|going|put|jumped|rise|risen|rose) (?:\\S+ ){0,3}(?:up|by) |price increase|on top of) ',
    examples: { flags: ["We can't afford it.", 'It is more than we agreed.'], passes: ['Can we afford to wait?'] },
  },
  {
    id: 'feel',
    about: 'how they feel',
    words:
      ' (?:{we} (?:be |am |have |do |would |must |was |were |been )*(?:really |very |so |quite |rather |extremely |deeply |just |simply |beyond )*(?:feel|felt|feeling|not (?:happy|pleased|impressed|comfortable|satisfied|convinced|sure)|disappointed|frustrated|annoyed|angry|upset|furious|livid|worried|concerned|unhappy|surprised|shocked|confused|tired|sick|fed up|embarrassed|cross|baffled|puzzled|lost|uneasy|nervous|anxious|gutted|exhausted|amazed|astonished|disgusted|appalled|desperate)) ',
    examples: { flags: ['I am really not happy.', " We're worried."], passes: ['I am happy to help.'] },
  },
  {
    id: 'trust',
    about: 'trust in doubt',
    words:
      ' (?:(?:no longer|can not|do not) {aaa}(?:trust|believe|rely|know)|(?:trust|believe|confidence|faith|rely|count on|depend|sure)) {aaa}(?:you|your|any|anything|what|trust|it|again|anymore|longer|the|that|this|anyone) ',
    examples: { flags: ['I no longer know what I can trust.'], passes: ['Trustees meet today.'] },
  },
  {
    id: 'last-time',
    about: 'the last chance',
    words:
      ' (?:last (?:chance|straw|warning|time)|final (?:warning|chance)|(?:had|have had) (?:it|enough)|enough is enough|that is it|we be done|i be done|end of) ',
    examples: { flags: ['This is the last straw.'], passes: ['Last year was fun.'] },
  },
  {
    id: 'not-acceptable',
    about: 'a judgement on it',
    words:
      ' (?:(?:is|be|was|are|were|it|this|that|which|simply|frankly|just|completely|totally|utterly|really) )(?:{a})(?:not (?:acceptable|good enough|ok|okay|on|right|fair|how|what|the way|a|an|professional|ideal|great|helpful|reasonable|what we)|unacceptable|ridiculous|outrageous|disgraceful|appalling|shocking|absurd|nonsense|rubbish|a joke|a mess|a shambles|a disgrace|a farce|terrible|awful|dreadful|hopeless|useless|pathetic|poor|unfair|wrong) ',
    examples: { flags: ['This is simply not acceptable.', "It's a joke."], passes: ['It is a good idea.'] },
  },
  {
    id: 'plainly-unhappy',
    about: 'being unhappy, said in plain words',
    words:
      ' (?:{we}|left (?:me|us)|makes? (?:me|us)) (?:(?:be|am|are|was|were|been|have|had|feel|felt|feeling|left|must|say|to|very|really|so|quite|extremely|deeply|just|simply|beyond|increasingly|getting|rather|incredibly|utterly|absolutely|most|also|both|all|a|bit|little|more|than) ){1,6}(?:frustrated|disappointed|unhappy|dissatisfied|not (?:very |really |at all |too |particularly )?(?:happy|satisfied|pleased|impressed|comfortable)|annoyed|angry|furious|livid|upset|fed up|appalled|disgusted|unimpressed|let down|dismayed|exasperated|disheartened|irritated|cross|sick of|tired of) ',
    examples: {
      flags: [
        "I'm frustrated because it is late.",
        'We are really not happy with the report.',
        'I must say I am very disappointed.',
      ],
      passes: ['I am happy to help.', 'Was she upset?'],
    },
  },
  {
    id: 'you-refuse',
    about: 'a refusal',
    words:
      ' (?:you|they|he|she|{yours}) (?:\\S+ ){0,2}(?:unwilling|refus(?:e|es|ed|ing)|declined?|not (?:willing|prepared|ready|interested|budge|budging)|said no|say no|turned (?:us|me|it) down|would not (?:even|budge|move|help|listen|consider)|will not (?:even|budge|move|help|listen|consider|offer|give))',
    examples: { flags: ["You're unwilling to offer a discount."], passes: ['You are willing to help.'] },
  },
  {
    id: 'unhappy-with-you',
    about: 'being unhappy with you, said in plain words',
    words:
      ' {we} (?:(?:be|am|are|been|have|feel|feeling|must|say|to|very|really|so|quite|extremely|deeply|just|simply|beyond|increasingly|getting|rather|incredibly|utterly|absolutely|most|also|both|all|a|bit|little|more|than) ){1,6}(?:frustrated|disappointed|unhappy|dissatisfied|not (?:very |really |at all |too |particularly )?(?:happy|satisfied|pleased|impressed|comfortable)|annoyed|angry|furious|livid|upset|fed up|appalled|disgusted|unimpressed|let down|dismayed|exasperated|disheartened|irritated|cross|sick of|tired of) (?:because|that|with|by|about|at|how|of) (?:\\S+ ){0,10}(?:you|your) ',
    examples: {
      flags: ["I'm frustrated because your report is late."],
      passes: ["I'm livid with them.", "I'm cross and you're the first I tell."],
    },
  },
  {
    id: 'short-of-money',
    about: 'a tight budget',
    words:
      ' (?:{we} (?:\\S+ ){0,4}(?:limited|tight|small|fixed|tiny|modest|shoestring|no|not the|not have the|not a big|not much|running out of) (?:\\S+ )?(?:budget|budgets|funds|money|means)|(?:{our}|the|this) (?:\\S+ )?budget (?:is|was|be|will not|can not|does not|has been|only|cannot) (?:\\S+ )?(?:tight|limited|small|fixed|gone|spent|stretched|blown|cut|stretch|cover|run|allow|frozen|what it is|already)|{we} (?:\\S+ ){0,3}(?:can not|could not|can hardly|can barely|not able to|unable to) (?:\\S+ ){0,2}afford|over (?:the |our |my )?budget|out of (?:{our}|the) budget)',
    examples: {
      flags: ['We have a limited budget.', "I can't afford this."],
      passes: ['The budget is attached.'],
    },
  },
  {
    id: 'peak-trade',
    about: 'the time they earn most',
    words:
      ' (?:(?:{our}|the) (?:\\S+ )?(?:biggest|busiest|best|peak|main|only|most important|make or break) (?:\\S+ )?(?:weekend|day|week|month|season|sale|sales|night|trading|launch|event|quarter|time)|losing (?:\\S+ )?(?:sales|orders|money|customers|bookings|trade)|lost (?:\\S+ )?(?:sales|orders|customers|bookings|trade))',
    examples: {
      flags: ['The shop is down on our biggest weekend.', "We're losing sales."],
      passes: ['Have a lovely weekend.'],
    },
  },
  {
    id: 'word-in-doubt',
    about: 'whether your word holds',
    words:
      ' (?:(?:date|time|promise|price|figure|deadline|plan|answer|answers|word|commitment|something|one|schedule|timeline) (?:that |which )?(?:you|we|i|they) (?:\\S+ )?(?:(?:actually|really|intend to|mean to|know you) )?(?:keep|stick to|stand by|rely on|trust|believe|hold to|honour|count on)|how (?:can|do|could) (?:i|we) (?:\\S+ )?(?:trust|believe|rely|count|know)|lost (?:all )?(?:faith|trust|confidence) in (?:you|your)|(?:no longer|can not) (?:\\S+ )?(?:trust|believe) (?:you|your|a word|anything you))',
    examples: {
      flags: ['Please send a date you will actually keep.', 'How can I trust the rest?'],
      passes: ['Please keep the date free.'],
    },
  },
]
