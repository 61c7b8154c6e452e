/** How people behaved, and what was done to whom. */
import type { Pattern } from './pattern.ts'

export const people: readonly Pattern[] = [
  {
    id: 'your-people',
    about: 'what your people did',
    words: ' {yours} (?:\\S+ )',
    examples: { flags: ['Your driver left it in the rain.'], passes: ['Our driver will collect it.'] },
  },
  {
    id: 'you-did',
    about: 'what you did',
    words:
      ' (?:^ |when |that |and |but |because |then |so |since |if |where |after |what |how )?you (?:have |had |just |then |also |even |simply |now |people |lot |guys |all )*(?:sent|put|left|forgot|missed|lost|changed|moved|took|gave|made|ignored|charged|billed|cancelled|removed|deleted|broke|sold|booked|used|wrote|printed|cut|closed|dropped|let|kept|ran|went|got|did|delivered|filed|hired|chose|decided|picked|skipped|swapped|replaced|switched|raised|published|posted|launched|built|ordered|installed|invoiced|renewed|overcharged) ',
    examples: { flags: ['You sent us the wrong file.', 'You have charged me twice.'], passes: ['You are kind.'] },
  },
  {
    id: 'you-not',
    about: 'what you did not do',
    words:
      ' (?:you|{yours}|they|he|she) (?:still |simply |just |clearly |obviously |people |lot )*(?:do|does|did|have|has|had|be|is|are|was|were|can|could|will|would) (?:still |simply |just )*(?:not|never) |you (?:\\S+ )?never ',
    examples: { flags: ["You didn't tell us.", 'They have never called.'], passes: ['You did tell us.'] },
  },
  {
    id: 'they-said',
    about: 'what somebody said or did',
    words:
      ' (?:he|she|they|bloke|guy|man|woman|girl|lady|who|someone|somebody|\\S+ing) (?:then |just |also |actually |even |only )*(?:said|told|says|laughed|hung|refused|shouted|shrugged|rolled|walked|left|ignored|interrupted|sighed|turned|asked|snapped|snorted|hung up|wanted|spoke|talked|answered|replied|called me|called us|called my|blamed|insisted|claimed) ',
    examples: { flags: ['He laughed when I asked.'], passes: ['He is back on Monday.'] },
  },
  {
    id: 'you-are',
    about: 'what you are called',
    words:
      ' (?:you|you lot|you people|you guys|they|he|she|your lot) (?:{be}|all) (?:\\S+ )?(?:a|an|the|all|just|so|such|not|too|as|nothing|bunch|useless|hopeless|lazy|rude|clowns|idiots|liars|crooks|thieves|amateurs|incompetent|pathetic) ',
    examples: { flags: ['You are a bunch of amateurs.'], passes: ['Are you free?'] },
  },
  {
    id: 'treated',
    about: 'how they were treated',
    words:
      ' (?:treat|treated|treating|spoken to|talked to|talk to|speak to|spoke to|made to feel|makes? (?:me|us) feel|made (?:me|us) feel|leaves? (?:me|us)|left (?:me|us)|as if (?:{we}|it)|like (?:a|an|some) (?:idiot|child|fool|number|nuisance|criminal|beginner|small|stranger|burden)) ',
    examples: { flags: ['We were treated like a nuisance.'], passes: ['It was a joy.'] },
  },
  {
    id: 'new-person',
    about: 'people changing',
    words:
      ' (?:(?:new|another|different|{ord}|yet another) (?:account |project |case |point of )?(?:manager|person|contact|colleague|face|name|lead|handler|rep|team|one)|somebody called|someone called|(?:has|have|had) (?:left|moved on|retired|gone)|handed (?:over|on)|handover|{num} (?:different )?(?:people|account managers|managers|contacts|names)) ',
    examples: {
      flags: ["It's our third account manager.", "I've dealt with six people."],
      passes: ['People will come.'],
    },
  },
  {
    id: 'start-over',
    about: 'having to repeat themselves',
    words:
      ' (?:(?:start|starting|started|begin|beginning|explain|explaining|explained|go|went|going) {aa}(?:again|from (?:scratch|the (?:start|beginning|top))|all over|over)|same (?:question|questions|thing|information|details|form|story)|for the {ord}|repeat (?:myself|ourselves)|already (?:told|sent|gave|given|explained|said|answered|done)) ',
    examples: { flags: ['I had to explain it all from the start.'], passes: ['Start at nine.'] },
  },
  {
    id: 'hops',
    about: 'many hands or steps',
    words:
      ' (?:(?:log|sign|register|fill|click|scroll|forward|pass|passed|bounced|sent|transferred|goes|went) {aa}(?:to|through|in|into|round|between|from) {aaa}(?:another|different|{num}|each|thing|portal|form|forms|department|departments|people|person|back)|{num} (?:\\S+ )?(?:forms?|portals?|meetings?|calls?|rounds?|steps|emails|versions|logins|tickets|departments|people) (?:to|for|about|and|before|later|just|in)) ',
    examples: {
      flags: ['I was sent to three departments.', 'Six forms to change one line.'],
      passes: ['Please forward it to Ann.'],
    },
  },
  {
    id: 'decided-without',
    about: 'a decision made without them',
    words:
      ' (?:you|they|someone|somebody|who|it {was}|was|were|{yours}) (?:\\S+ )?(?:decided|changed|chose|picked|moved|swapped|removed|replaced|switched|cancelled|rewrote|redesigned|renamed) {a6}(?:without|us|me|our|my|before|behind|after|again|and) ',
    examples: { flags: ['You changed our logo without asking.'], passes: ['We decided to wait.'] },
  },
  {
    id: 'our-say',
    about: 'wanting a say',
    words:
      ' (?:ask(?:ed|ing)? (?:us|me) (?:first|before)|(?:before|without) (?:you|they|it|anyone|anything|being|asking|we|i)|(?:our|my) (?:say|input|opinion|view|permission|approval|sign off|consent|decision|choice|call)|run (?:it )?(?:by|past) (?:us|me)|consult|(?:see|approve|check|sign) {a}(?:it |this |them |that )?(?:first|before)) ',
    examples: { flags: ['Was it not possible to ask us first?'], passes: ['I asked Ann.'] },
  },
  {
    id: 'insulting',
    about: 'words thrown at people',
    words:
      ' (?:you|your) (?:\\S+ ){0,2}(?:idiots?|morons?|clowns?|cowboys?|muppets?|useless|stupid|incompetent|pathetic|lazy|thick|liars?|crooks?|thieves|thief|scum|bastards?|wankers?|pricks?|twats?|fools?|jokers?|amateurs?|shower|sods?|clueless|brain|brainless|dim|dense|halfwits?|imbeciles?|cretins?|numpty|numpties|donkeys?|monkeys?|bunch) ',
    examples: { flags: ['You useless lot, you clowns.'], passes: ['You lot are great.'] },
  },
]
