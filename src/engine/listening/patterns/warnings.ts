/** Things to know before answering: leaving, money held back, going public or higher, pressure on price and time. */
import type { Pattern } from './pattern.ts'

export const warnings: readonly Pattern[] = [
  {
    id: 'leave-say',
    about: 'leaving',
    words:
      ' (?:(?:look|looking|looked|go|going|gone|take|taking|shop|shopping) (?:\\S+ ){0,3}(?:elsewhere|around)|(?:talk|talking|speak|speaking|spoke|spoken|demo|demos|meeting|quotes?|call|approached|contacted|looking at|met) (?:\\S+ ){0,2}(?:with|to|from|by)? ?(?:another|other|others|someone else|somebody else|a competitor|competitors|your competitor|alternative|alternatives|a different|rival|two other|three other|a couple of other) (?:\\S+ )?|(?:use|find|hire|get|try|using|finding|ask|choose) (?:\\S+ )?(?:someone|somebody|anyone|another|a different|other) (?:else|agency|company|firm|supplier|provider|agencies|companies|accountant|printer|developer|one|people|quotes))',
    examples: {
      flags: ['We will have to look elsewhere.', "I'll use someone else."],
      passes: ['Could someone else sign it?'],
    },
  },
  {
    id: 'leave-act',
    about: 'leaving',
    words:
      ' (?:(?:cancel|cancelling|cancelled|terminate|terminating|ending|end|close|closing|leave|leaving|quit|pull|pulling) (?:\\S+ ){0,3}(?:contract|account|accounts|subscription|membership|agreement|retainer|service|services|policy|plan|relationship|everything|business|the lot|arrangement|you)|(?:not|will not|never|no) (?:\\S+ ){0,2}(?:renew|renewing|renewal|extend|extending|be back|come back|order again|use you again|using you again|work with you|book with you|be booking|placing another|another order)|(?:switch|switching|move|moving|transfer|transferring|taking|take) (?:\\S+ ){0,4}(?:to (?:another|a different|a new|someone|somebody|your)|elsewhere|our business|my business|our custom|my custom|our work|away)|(?:reconsider|review|reviewing|rethink|rethinking|think again about) (?:\\S+ ){0,3}(?:contract|renewal|relationship|future|arrangement|agreement|working|options|position|whether)|place it with|go(?:ing)? (?:back )?to (?:another|the competition|your competitor|the agency)|part (?:ways|company)|put (?:it|this|the \\S+) (?:back )?out to tender|re ?tender)',
    examples: {
      flags: ["I'm cancelling my account.", "We won't be renewing."],
      passes: ["Please cancel Tuesday's call."],
    },
  },
  {
    id: 'leave-notice',
    about: 'leaving',
    words:
      ' (?:(?:\\S+ )?(?:notice|notice period) (?:\\S+ ){0,3}(?:on|of|for|to|ends|starts|from)|(?:accept|take|consider) this as|(?:give|giving|gave|given|giving you|give you) (?:\\S+ ){0,3}notice|what (?:is|be) (?:our|the|my|your) notice|notice period|exit|how (?:do|can) (?:i|we) (?:cancel|leave|get out))',
    examples: { flags: ["Please accept this as one month's notice on our office."], passes: ['Did you notice?'] },
  },
  {
    id: 'leave-done',
    about: 'leaving',
    words:
      ' (?:{we} (?:be|am|are|will be|would be) (?:done|off|out|gone|finished|through) |(?:have|has|had|just|be) (?:\\S+ )?lost (?:a|an|me|us|our|my|this) (?:\\S+ ){0,2}(?:customer|client|business|account|custom)?|(?:last|final) (?:job|order|invoice|project|time (?:we|i)|payment|month|year|event|season|penny) (?:\\S+ )?|without you |enough (?:is|be) enough|(?:had|have had) enough)',
    examples: {
      flags: ["If it happens again we're off.", "You've just lost a client."],
      passes: ['We are fine with it.'],
    },
  },
  {
    id: 'leave-or',
    about: 'what follows otherwise',
    words:
      ' (?:if|unless|otherwise|or|until) (?:\\S+ ){0,14}(?:elsewhere|cancel|leave|leaving|someone else|somebody else|another (?:agency|supplier|firm|company|provider|accountant|printer)|other (?:agencies|suppliers|quotes|options|providers)|look around|move (?:to|away|our|my|on)|switch|go back to|we be off|be off|not renew|end of the (?:quarter|contract|month|year)|walk)',
    examples: { flags: ["If nothing changes we'll have to look around."], passes: ['If you like it we are happy.'] },
  },
  {
    id: 'money-back',
    about: 'money back',
    words:
      ' (?:refund\\S*|(?:money|deposit|payment|fee|fees|cash|months|it|£|\\$|€|\\d\\S*|half|all|that) (?:\\S+ ){0,2}(?:back|returned|refunded|credited)|credit (?:note|us|me|the|our|my|for|back)|reimburse\\S*|compensat\\S*|charge ?back|chargeback|(?:cover|covering|pay|paying|foot) (?:for )?(?:the|this|that|our|my|these|it) (?:\\S+ ){0,2}(?:cost|costs|charge|charges|£|\\$|€|penalty|fine|bill|damage|loss|losses|difference|repair|repairs)|return (?:of )?(?:the|my|our) (?:money|deposit|fee|payment|£|\\$|€)|make good|out of pocket|send you the bill|bill you|invoice you|at your (?:own )?(?:cost|expense)|goodwill) ',
    examples: {
      flags: ['I want my deposit back.', 'Please send a credit note for line 6.'],
      passes: ['See you when you are back.'],
    },
  },
  {
    id: 'not-paying',
    about: 'payment held back',
    words:
      ' (?:(?:not|never|will not|be not|am not|refuse to|stop|stopped|stopping|hold|holding|held|withhold|withholding|suspend|suspending|freeze|before (?:i|we)|until) (?:\\S+ ){0,4}(?:pay|paying|paid|payment|payments|invoice|invoices|approve|approving|penny|cent|cheque|direct debit|settle|sign off|a dollar|one dollar|bill)|(?:dispute|disputing|contest|query|reverse|reversing|cancelled|stopped) (?:\\S+ ){0,3}(?:charge|charges|payment|invoice|bill|direct debit|transaction|cheque|£|\\$|€|r\\d|\\d\\S*|amount|with (?:my|our|the) bank)|(?:come|comes|came|take|taken|taking|knock|deduct|deducting|deducted|remove|removed|strike|off) (?:\\S+ ){0,5}(?:off|from) (?:the|my|our|your|this|that)? ?(?:\\S+ )?(?:bill|invoice|fee|total|account)|whistle for|(?:to|with|through|by) (?:my|our|the) (?:bank|card company|credit card)|(?:should not|not be|not think (?:we|i) should be|not going to be|why (?:should|would|am|are) (?:i|we)) (?:\\S+ ){0,2}(?:charged|billed|pay|paying|paid|invoiced|have to pay))',
    examples: {
      flags: ["I won't be paying until it works.", "I don't think we should be charged for that."],
      passes: ['Please pay the driver.'],
    },
  },
  {
    id: 'go-public',
    about: 'going public',
    words:
      ' (?:(?:review|reviews|trustpilot|google review|tripadvisor|yelp|twitter|tweet|tweets|tweeted|facebook|instagram|tiktok|reddit|linkedin|social media|youtube|glassdoor|forum|nextdoor|mumsnet) |(?:post|posted|posting|share|shared|sharing|publish|publishing|put|putting|write|writing|written|wrote|leave|leaving|tell|telling|told|warn|warning|warned|tag|tagged|film|filming|screenshots?|story) (?:\\S+ ){0,5}(?:review|reviews|online|everyone|everybody|anyone|people|page|paper|press|group|whatsapp|post|internet|industry|sector|members|followers|world|others|every|public|newspaper|story|all (?:my|our|the))|(?:press|journalist|journalists|reporter|reporters|newspaper|local paper|the papers|tv|television|radio|channel \\d|watchdog|bbc|consumer (?:page|programme|show)|news desk|trade press|industry press) |name and shame|word (?:of mouth|gets (?:round|around)|travels)|(?:people|everyone|everybody) (?:will|should|deserve|ought|are going to) (?:\\S+ )?(?:know|hear|read|see))',
    examples: {
      flags: ["I'll be leaving a review.", "I've written to the local paper."],
      passes: ['We love the page.'],
    },
  },
  {
    id: 'go-higher',
    about: 'going to someone higher',
    words:
      ' (?:(?:copy|copying|copied|cc|cced|forward|forwarding|forwarded|escalate|escalating|escalated|raise|raising|raised|take|taking|report|reported|reporting|complain|complained|write|writing|written) (?:\\S+ ){0,5}(?:your (?:\\S+ ){0,2}(?:boss|ceo|cto|coo|director|directors|manager|head|chief|md|owner|founder|chairman|board|partner|supervisor|president|employer)|(?:boss|ceo|cto|coo|managing director|chief executive|managing partner|senior partner|head office|higher|upstairs|above you|over your head))|(?:speak|talk|write|call|ring|go|put|get|hear|discuss|complain|through|straight) (?:\\S+ ){0,3}(?:to|with|from|on to|past) (?:\\S+ ){0,3}(?:manager|boss|director|senior|above|in charge|higher|supervisor|owner|ceo|md|head|superior|chief|partner|authority)|(?:who is|name of|whose) (?:\\S+ )?(?:your|his|her|their|the) (?:manager|boss|superior|supervisor|line)|(?:your|a|the|want your|whoever) (?:\\S+ )?(?:manager|director|boss|ceo|owner|superior|supervisor|senior \\S+|owns|runs|in charge) (?:\\S+ )?(?:to|on (?:this|the|my)|today|tomorrow|phone|now|this|call|calls|rings|in my)|(?:our|my) (?:\\S+ ){0,3}(?:ceo|md|director|officer|boss|chairman|chair|manager|cfo|coo|cto|head|president|partner) (?:\\S+ )?(?:will|would|wants|intends|has asked|be going to|is going to|be calling|is calling) (?:\\S+ ){0,3}(?:call|calling|speak|speaking|write|writing|contact|contacting|ring|ringing|talk|yours|your|you|be in touch|meet)|formal complaint|official complaint|complaints? (?:procedure|department|process|team)|lodge|over your head)',
    examples: {
      flags: ['I want your director on this.', 'I am copying your CEO.'],
      passes: ['Copy the file to the drive.'],
    },
  },
  {
    id: 'price-lower',
    about: 'a lower price',
    words:
      ' (?:discount\\S*|(?:better|best|lower|lowest|special|sharper|keener|reduced|small studio|charity|loyalty|friendly) (?:price|rate|deal|offer|quote|figure)|(?:\\d\\S*|%|percent|per cent|something|anything|bit|little|quid|pounds|money|grand) (?:\\S+ )?(?:off|less|cheaper)|(?:knock|take|shave|come|bring|get|drop) (?:\\S+ ){0,3}(?:off|down|under|to £|to \\$|to €)|(?:price|fee|rate|cost|figure|quote|offer|it|that|this|them|their) (?:\\S+ )?(?:match|match\\S*)|match (?:it|that|this|the|them|their)|sharpen|(?:what|how much|anything|something|best|lowest|cheapest) (?:\\S+ )?(?:could|can|would|will) you (?:\\S+ )?(?:do|go|offer|manage)|(?:what|how) (?:could|can) (?:you|we) (?:do|get) (?:on|about|for|to) (?:the |this |that )?(?:price|money|cost|fee|rate|£|\\$|€)|(?:would|could|can|will) you do (?:it|this|that|£|\\$|€|us|me|one|\\d\\S*)|reduc(?:e|ed|ing|tion) (?:\\S+ ){0,3}(?:price|fee|rate|cost|for|in|on|if)?|(?:room|movement|flexibility|give|wiggle room) (?:on|in|for|with) (?:the|your|price)|last (?:\\S+ )?(?:price|rate|figure)|(?:hold|keep|honour) (?:\\S+ ){0,3}(?:price|rate|at last)|for less|cheaper|undercut|call it (?:£|\\$|€|\\d)|haggle|negotiate|price (?:is|be) too|(?:new|other) (?:clients|customers) get|too (?:high|expensive|dear|steep|much)) ',
    examples: {
      flags: ["Match it and I'll sign tonight.", "What's the lowest you'd do it for? We hoped for a discount."],
      passes: ['The price is on page two.'],
    },
  },
  {
    id: 'very-soon',
    about: 'an unrealistic time',
    words:
      ' (?:(?:need|needs|want|wants|have|done|finished|ready|up|live|here|back|corrected|sent|delivered|fixed|sorted|put right|inbox|desk|it|them|that|this|expect|send) (?:\\S+ ){0,6}(?:by|before|for|within|in) (?:\\S+ )?(?:tomorrow|tonight|monday|this (?:afternoon|evening|morning)|the morning|noon|lunchtime|lunch|midnight|morning|first thing|close|an hour|the hour|(?:two|three|\\d) hours|\\d\\S* (?:am|pm|tomorrow|tonight|today|sharp)|\\d{1,2}(?:am|pm)|(?:six|seven|eight|nine|ten|five) (?:am|tomorrow|tonight|today|sharp|monday|$)|end of (?:today|the day|play)|today|sunday|saturday|the weekend)|this (?:second|minute|instant|very (?:day|minute))|the (?:instant|very (?:day|minute))|right now|straight away|drop everything|within the (?:hour|day)|in the next (?:hour|two|few|couple)|(?:by|first thing|before|until) tomorrow|tomorrow (?:morning|at|by|first|$)|overnight|same day|today (?:please|latest|at the latest|$)|by tonight|asap|immediately|now $)',
    examples: {
      flags: ['I need it on my desk by nine tomorrow.'],
      passes: ['See you in June.', 'It is the second time.'],
    },
  },
  {
    id: 'odd-hours',
    about: 'evenings and weekends',
    words:
      ' (?:(?:tonight|this evening|midnight|weekend|saturday|sunday|bank holiday|christmas day|boxing day|new year|diwali|eid|late|at night|after (?:hours|six|seven|eight|nine|ten|work)|out of hours|\\d{1,2} ?(?:pm|am)|(?:ten|eleven|nine|eight) (?:at night|tonight|o clock)|small hours|evenings|early hours)|(?:keep|have|leave|answer|check|switch) (?:\\S+ )?your (?:phone|mobile|email|emails)|be available|i (?:be|will be|am) (?:up|awake)|out of bed|personal (?:number|mobile|phone)|home number|on (?:your )?holiday|day off|24 7|24 hour\\S*|office hours|emergency (?:number|line|phone)|on call|nobody works|who works) ',
    examples: {
      flags: ["Ring me tonight after ten, I'll be up.", "It's 24/7 support."],
      passes: ['Ring me on Tuesday.'],
    },
  },
  {
    id: 'call-odd-hours',
    about: 'being called out of hours',
    words:
      ' (?:call|ring|phone|ping|bell|text|message|pick up|answer|reply|available|expect|need|want|send|work|working|get|fix|be) (?:\\S+ ){0,7}(?:tonight|weekend|sunday|saturday|midnight|this evening|at night|after (?:eight|nine|ten|8|9|10)|bank holiday|overnight|out of bed|before (?:six|seven|6|7))',
    examples: { flags: ["I'll expect your call on Sunday."], passes: ['Call me on Tuesday.'] },
  },
  {
    id: 'thrown-in',
    about: 'work expected within the price',
    words:
      ' (?:(?:part of|included in|in|within|covered by|under) (?:the|our|your|my|what|this) (?:\\S+ )?(?:deal|job|price|package|service|support|contract|retainer|project|agreed price|same price|original|fee|scope)|(?:without|not) (?:\\S+ ){0,3}(?:another|new|extra|separate|a) (?:quote|invoice|charge|fee|cost|contract|estimate|project|job)|throw (?:\\S+ ){0,5}in|squeeze (?:\\S+ ){0,4}in|pop (?:\\S+ ){0,5}(?:in|on|up|too)|surely|you (?:do|be doing|are doing|have) (?:\\S+ ){0,3}(?:anyway|anyhow|already|there)|as (?:you|they|the lads) (?:\\S+ ){0,4}(?:anyway|anyhow|there|already|on the)|while (?:you|they|the \\S+|we) (?:\\S+ ){0,3}(?:at it|there|here|there|on|in|have)|when (?:the lads|they|you) (?:\\S+ ){0,3}(?:here|there|at it)|(?:it|that|should|only|just|just a) (?:\\S+ ){0,3}(?:five|ten|two|few|couple of|quick|small|simple|easy|\\d) ?(?:\\S+ )?(?:minutes?|mins|minute job|job|thing|change|tweak|checkbox|hour)|may as well|might as well|you may as well|free of charge|as a favour|for free|no extra|i (?:assumed|thought|took it|understood|had thought|had always taken) (?:\\S+ ){0,6}(?:included|part of|in the|would be|was all|covers?|just do)|add(?:ed)? (?:\\S+ ){0,6}(?:as well|too|also|at the same time))',
    examples: {
      flags: ['Can you throw in the flyers?', 'Should only take ten minutes.'],
      passes: ['The part of the day I like is lunch.'],
    },
  },
  {
    id: 'more-work',
    about: 'more work',
    words:
      ' (?:also|additionally|another thing|one more|plus|oh and|and (?:also|while|we|i)|as well|too|on top|now (?:i|we)|a whole new|an extra|two extra|an additional|additional) (?:\\S+ ){0,4}(?:need|want|add|adding|make|do|build|create|include|section|page|pages|version|versions|languages?|plots|rooms?|feature|features|integration|brochure|logo|video|report|login|app|set|design|translate|slides|photos|people|copies)',
    examples: { flags: ['We also need a Spanish version.'], passes: ['Also, thanks.'] },
  },
  {
    id: 'knows-better',
    about: 'doubt in your advice',
    words:
      ' (?:(?:{our}|a|some|this|the|one of my|an old) (?:\\S+ ){0,4}(?:nephew|niece|son|daughter|brother|sister|wife|husband|cousin|friend|friends|mate|neighbour|uncle|aunt|dad|mum|father|mother|chap|bloke|guy|fella|lad|man|woman|colleague|accountant|golf|partner|developer|expert|consultant|girlfriend|boyfriend|kid|grandson|barber|gardener|dentist) (?:\\S+ ){0,9}(?:says?|said|reckons?|thinks?|tells|told|could|did|does|do|knows?|googled|looked|works|swears|insists|built|uses|can|would|has never|always)|{we} (?:have |had )?(?:read|been reading|watched|googled|searched|looked it up|asked chatgpt|seen online|checked online)|chatgpt|chat gpt|(?:google|internet|youtube|forum|reddit|videos?|article|blog|online|everything i read|everyone) (?:\\S+ ){0,2}(?:says?|said|reckons?|agrees?|tells)|(?:i|we) know (?:what|how|my|our|that|perfectly|enough|a thing)|i (?:be|am) (?:no|not an?) (?:\\S+ )?(?:expert|lawyer|designer|developer|accountant|programmer|engineer|\\S+ist)|(?:been|run|sold|done|poured|worked|built) (?:\\S+ ){0,6}(?:since (?:19|20)\\d\\d|since i was|for (?:\\S+ )?years)|are you (?:sure|certain)|do you (?:really )?know what|how hard can it|(?:it is|it be) (?:just|only) a|could do (?:it|this|that|better)|says you|you people only|with all respect|not worth (?:his|her|their) salt) ',
    examples: {
      flags: ['My nephew says you picked the wrong system.', "I've read on a forum that you don't have to."],
      passes: ['My son is in hospital.'],
    },
  },
  {
    id: 'next-please',
    about: 'the next thing',
    words:
      ' (?:next (?:job|thing|up|one|on (?:my|the)|step|item|project|is|be|please|question|we|i)|what(?: is|s)? next|now (?:then|for|the|what|on to|can|could|we|i|when|where|that|have|please|do)|on to the|moving on|move on|(?:when|so when) (?:do|can|will|are|is|be) (?:we|you|i|the|it) (?:\\S+ )?(?:start|starting|get|have|do|see|going|ready|expect|begin|kick)|what about (?:the|phase|my|our|part|stage)|phase (?:two|2|three|3|ii)|(?:and|so) (?:where|when|what) (?:is|be|about|are)|who (?:is|be) doing|(?:assumed|assume|thought) (?:\\S+ ){0,3}(?:already )?(?:started|begun|on it|under way)|already (?:started|be working))',
    examples: { flags: ['Right, what about phase two?', 'Next job: the app.'], passes: ['The nextdoor room is free.'] },
  },
  {
    id: 'curt-start',
    about: 'a curt start',
    words:
      '^ (?:right|fine|ok|okay|good|so|now|and|next|also|great|about time|finally|seen it|got it|yes|yeah|cool|k|live|done) (?:\\S+ )',
    examples: { flags: ['Fine. Also add the careers page.'], passes: ['Thank you so much.'] },
  },
  {
    id: 'law-say',
    about: 'legal steps',
    words:
      ' (?:(?:lawyers?|solicitors?|attorneys?|counsel|barrister|advocate|legal (?:team|department|action|advice|adviser|advisers|proceedings|steps|position|rights)|court|courts|small claims|tribunal|sue|suing|sued|litigation|breach|breached|in breach|damages|liable|liability|statutory|trading standards|ombudsman|regulator|ico|data protection|gdpr|letter before action|county court|arbitration|insurance department|better business bureau|bbb|consumer (?:rights|protection|act)|claim against|clause \\d\\S*|clauses|contractual|without prejudice|reserve (?:our|my|all|the) right\\S*|take (?:this|it|the matter) further) )',
    examples: {
      flags: ['My solicitor will be in touch.', "You're in breach of clause 4."],
      passes: ['The courtyard is lovely.'],
    },
  },
  {
    id: 'asks-discount',
    about: 'a lower price',
    words:
      ' (?:(?:unwilling|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|will not|would not|not|no|any|give|offer|offering|ask|asked|asking|want|need|expect|hoping for|get|knock|match) (?:\\S+ ){0,5}(?:discount|reduction|rebate|better price|lower price|loyalty (?:rate|price)|better rate|lower rate|price match)|(?:knock|take) (?:\\S+ ){1,4}off (?:the|your|our|my|it|that|this) (?:\\S+ )?(?:price|fee|bill|quote|rate|total)|match (?:it|that|this|them|their \\S+) (?:and|or|then)|(?:lowest|best price|least) (?:\\S+ )?you|what (?:could|can) you do (?:on|about|for) (?:the |that )?price|sharpen your pencil)',
    examples: {
      flags: ["You're unwilling to offer us a discount.", 'Could you knock something off the price?'],
      passes: ['The shop is full of discount stickers.'],
    },
  },
]
