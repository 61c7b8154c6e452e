/** Requests, demands, arrangements. */
import type { Pattern } from './pattern.ts'

export const asking: readonly Pattern[] = [
  {
    id: 'can-you',
    about: 'asking for something',
    words:
      ' (?:can|could|would|will|may|might|shall|cud|wud) (?:you|u|someone|somebody|anyone|one of you|your|the|we (?:please |also |maybe |just )*(?:have|get|see|move|change|add|talk|speak|meet|push|book|make|swap|do|put|try|keep)|i (?:please |also |maybe |just )*(?:have|get|see|ask|book|order)) ',
    examples: { flags: ['Could you let me know?'], passes: ['You could be right.'] },
  },
  {
    id: 'please',
    about: 'asking for something',
    words: ' (?:please|pls|plz|kindly) (?:\\S+ )',
    examples: { flags: ['Please send the file.'], passes: ['We are pleased.'] },
  },
  {
    id: 'please-end',
    about: 'asking for something',
    words: ' (?:please|pls|plz|asap|urgently|now|immediately|today|by return) $',
    examples: { flags: ['A date please.'], passes: ['Please do.'] },
  },
  {
    id: 'order-first',
    about: 'telling somebody to do something',
    words:
      '^ (?:(?:so|and|but|just|please|also|then|kindly|ok|now|right|fine|well|hi|or|again|instead|\\d\\S*|\\S+ please|either|at least|in future|in the meantime|by \\S+|meanwhile|first|next|finally|for now) ){0,2}(?:send|call|ring|phone|email|tell|let|give|get|fix|put|take|make|add|remove|change|move|confirm|check|correct|cancel|stop|reply|explain|look|find|find out|bring|swap|replace|update|delete|book|arrange|sort|keep|use|read|refund|credit|return|issue|resend|forward|pass|leave|show|go|do|hold|pay|pick|deliver|set|switch|turn|answer|ask|copy|cc|include|increase|reduce|drop|publish|print|review|amend|advise|resolve|restore|repair|start|do not|consider|treat|save|write|sign|post|open|close|try|have|pull|come|stand|name|see that|make sure|ensure|drop|help|forget|ignore|accept|count|take|lower|bump|knock|throw|shift|push|schedule|order|prepare|provide|supply|attach|clarify|propose|quote|compare) ',
    examples: { flags: ['Send me the file.', 'And get somebody here by noon.'], passes: ['Sending it now.'] },
  },
  {
    id: 'i-need',
    about: 'asking for something',
    words:
      ' (?:{we} (?:would |do |really |just |still |now |also |be |am |will |shall |simply |only |then |therefore |want to |must |have to )*(?:need|want|expect|require|like|appreciate|love|ask|insist|demand|prefer|request|asking|expecting|looking for|grateful|look forward|wish|trust|hope) |(?:all|what) {we} (?:want|need|ask|would like) |be (?:great|good|lovely|helpful|nice|grateful|ideal|brilliant|handy|useful) (?:if|to|it) )',
    examples: { flags: ['I need a date.', "It'd be great if you could."], passes: ['You need a break.'] },
  },
  {
    id: 'let-know',
    about: 'asking for word',
    words:
      ' (?:let (?:me|us|her|him|them) (?:know|have|see)|get back to|come back to (?:me|us)|hear (?:from|back)|keep (?:me|us) (?:posted|updated|informed|in the loop)|tell (?:me|us) (?:when|what|how|if|whether|where|who|why|by|that|which|exactly)|drop (?:me|us)|give (?:me|us) a|send (?:me|us|it|them|over|through)) ',
    examples: { flags: ['Let me know by Thursday.'], passes: ["Let's go."] },
  },
  {
    id: 'direct-question',
    about: 'a question',
    words:
      '^ (?:(?:so|and|but|also|or|hi|ok|right|sorry|quick question|one question|just|\\S+ question) ){0,2}(?:is|are|be|was|were|do|does|did|can|could|will|would|should|shall|may|have|has|what|when|where|which|who|how|any|anything|am|whats) (?:\\S+ )',
    examples: { flags: ['Is VAT on top?', 'Any news?'], passes: ['It is on top.'] },
  },
  {
    id: 'wonder',
    about: 'a question put softly',
    words:
      ' (?:{we} (?:be |was |were |would |just |do |also )*(?:wonder|wondering|wondered|curious|not sure|unsure|keen to know|trying to|like to know|want to know|need to know|asking|check|checking|following up|chasing|writing to ask)|(?:any|some) (?:news|update|updates|word|idea|joy|luck|progress|chance|thoughts|movement)|just (?:checking|wondering|chasing|following|a quick)) ',
    examples: { flags: ['I was wondering when it lands.', 'Any news?'], passes: ['It is a wonder.'] },
  },
  {
    id: 'by-date',
    about: 'a date they set',
    words:
      ' (?:by|before|until|no later than|within) (?:the |this |next |close of |end of |\\S+ )?(?:{num} )?(?:{day}|{span}|tomorrow|tonight|noon|midday|midnight|lunchtime|lunch|\\d\\S*|close|end|eod|cob|play|business|then) ',
    examples: { flags: ['I need it by Friday.'], passes: ['Stand by me.'] },
  },
  {
    id: 'or-else',
    about: 'what follows otherwise',
    words:
      ' (?:or (?:else|{we}|it|you|the|my|our|i will)|otherwise|unless|if (?:not|you (?:do not|can not|will not|have not|be not)|{we} (?:do not|can not|have not)|nothing|this|it|that|there (?:is|be) no|no one|nobody)) ',
    examples: { flags: ['Fix it or we go elsewhere.'], passes: ['Either is fine.'] },
  },
  {
    id: 'or-else-act',
    about: 'what they will do',
    words:
      ' (?:{we} (?:will|shall|be going to|am going to|be|have|may|might|would|must|intend|reserve|be considering|be thinking) (?:\\S+ ){0,3}(?:cancel|cancelling|leave|leaving|go|going|look|looking|take|taking|switch|move|moving|stop|end|terminate|dispute|withhold|hold|escalate|report|complain|contact|speak|write|post|tell|sue|instruct|consult|claim|find|not (?:pay|paying|be)|reconsider|pull|walk|close|closing|return|tender|charge)) ',
    examples: { flags: ['We will look elsewhere.'], passes: ['We will see you there.'] },
  },
  {
    id: 'offer',
    about: 'something offered',
    words:
      ' (?:{we} (?:can|could|will|shall|would|be happy to|am happy to|be able to) (?:\\S+ )?(?:send|come|meet|help|do|make|pick|bring|join|call|ring|share|provide|give|pay|sign|check|ask|let|free|be|have|try|work|drop|arrange|sort)|happy to|glad to|feel free|welcome to) ',
    examples: { flags: ['I can send the videos.', 'Happy to talk.'], passes: ['I sent it.'] },
  },
  {
    id: 'while-at-it',
    about: 'work added on the side',
    words:
      ' (?:while (?:you|you be|you are|we|u|ur) {a}(?:at it|there|in there|on)|also (?:add|do|include|need|please|could|can|put|make|get|want)|as well as|at the same time|(?:quick|small|tiny|little|minor|easy|simple) (?:one|thing|job|change|favour|favor|extra|addition|tweak)|should (?:only |just )?(?:be|take) (?:\\S+ )?(?:quick|easy|simple|minutes?|{num}|long|no)|(?:will|can) not take (?:you )?(?:long|more)|only take|throw in|one more thing|one other thing|just (?:quickly )?(?:add|pop|put|do|make|include)) ',
    examples: {
      flags: ["While you're at it, add a page.", 'It should only take ten minutes.'],
      passes: ['Also present was Ann.'],
    },
  },
  {
    id: 'attached',
    about: 'something sent along',
    words:
      ' (?:attached|enclosed|attach|below|see (?:the )?(?:attached|below|link)|here (?:is|are|be)|for your (?:information|records|files)|fyi|as requested|as discussed|in the (?:drive|folder|link)) ',
    examples: { flags: ['Attached is the signed copy.'], passes: ['The house is detached.'] },
  },
  {
    id: 'arranging',
    about: 'arranging a time',
    words:
      ' (?:(?:meet|meeting|call|catch up|chat|visit|slot|session|lunch|coffee|zoom|teams) (?:\\S+ )?(?:on|at|for|to|next|tomorrow|{day}|\\d\\S*)|(?:works?|suits?|good|fine|free|available|ok|okay) (?:for|with) (?:me|us|you|him|her|them|everyone)|(?:{day}|\\d\\S*|that|it|either|any) (?:\\S+ )?(?:works?|suits?|is fine|is good|is ok|be fine)|free on|available on|see you (?:on|at|in|there|then|next|tomorrow|{day})|reschedule|push (?:\\S+ )?(?:back|to)|bring forward|(?:move|shift) (?:\\S+ ){0,3}to) ',
    examples: { flags: ['Tuesday works for us.'], passes: ['It holds.'] },
  },
]
