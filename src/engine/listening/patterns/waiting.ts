/** Time that passed, dates that went by, things that happen again. */
import type { Pattern } from './pattern.ts'

export const waiting: readonly Pattern[] = [
  {
    id: 'time-passed',
    about: 'how long it has been',
    words:
      ' (?:(?:it|that) (?:be|is|was|has been|have been|has taken|took|takes) {aa}{num} {span} |{num} {aa}{span} (?:ago|now|later|late|overdue|behind|running|in a row|straight|after|of (?:waiting|silence|nothing)) |(?:for|in|over|nearly|almost) (?:the (?:last|past) )?{aa}{num} {a}{span} )',
    examples: { flags: ["It's been three weeks.", 'I waited in for four hours.'], passes: ['See you on Friday.'] },
  },
  {
    id: 'was-due',
    about: 'something that was to have happened',
    words:
      ' (?:{was}|is|be|had been|have been) (?:only |all )?(?:due|supposed|meant|going to|to have|to be|to go|scheduled|expected|booked|promised|down) (?:on |by |for |at |in |to |last |this |{day} |\\S+ ){1,2}',
    examples: {
      flags: ['The report was due on Monday.', 'Question 7 was going to be removed.'],
      passes: ['The report is on my desk.'],
    },
  },
  {
    id: 'should-have',
    about: 'what should have happened',
    words: ' (?:should|ought to|could|might at least|would) (?:not )?(?:at least )?have {a}(?:been|had|{ved}) ',
    examples: {
      flags: ['Somebody should have told us.', "It would've been nice to be asked."],
      passes: ['You should see it.'],
    },
  },
  {
    id: 'not-yet',
    about: 'something not there yet',
    words:
      ' (?:{have} not {aaa}(?:yet|still)|still (?:{have}|{be}|{do}|can|could) {a}(?:not|no|nothing|waiting|without)|still (?:not|no|nothing|waiting|missing|unpaid|broken|wrong|down)|yet to|(?:have|has|had) not (?:yet|still)|not a single|no sign) ',
    examples: {
      flags: ["I haven't seen it yet.", 'The lift is still not fixed.'],
      passes: ['We are still happy with it.'],
    },
  },
  {
    id: 'still',
    about: 'something that goes on',
    words: ' (?:still|to this day|as of (?:today|now|this|yesterday)|even now|{be} stuck) ',
    examples: { flags: ['It still says 2019.'], passes: ['It says 2019.'] },
  },
  {
    id: 'nothing-happened',
    about: 'nothing having happened',
    words:
      ' (?:nothing (?:has|have|had|happened|changed|came|arrived|back|since|yet|from|to show|but|at all|for|like|in)|not (?:a|one) (?:single )?(?:word|thing|peep|call|email|reply|penny|line|lead|sale|enquiry)|zero|zilch|nada) ',
    examples: { flags: ['Nothing has happened since.', 'Not a single lead.'], passes: ['There is nothing to add.'] },
  },
  {
    id: 'came-and-went',
    about: 'a date that passed',
    words:
      ' (?:(?:came|come|gone) and (?:went|gone)|{day} {a}(?:passed|came)|has (?:passed|gone)|(?:missed|past|after) (?:the|our|its|your|that) {a}(?:deadline|date|slot|launch)) ',
    examples: { flags: ['Friday came and went.'], passes: ['Friday is fine.'] },
  },
  {
    id: 'again',
    about: 'it having happened before',
    words:
      ' (?:again|once more|{ord} {a}(?:time|attempt|reminder|week|month|email|call|request|version|round|{day})|twice|{num} times|(?:another|yet another) (?:no|day|week|month|round|version|one|email|invoice|excuse|delay|meeting|reminder|mistake|error|{day})|(?:every|each) (?:single )?(?:time|week|month|quarter|day|year|morning|{day}|one|call|handover)|keep \\S+ing|keeps|kept|over and over|always the same|more than once|same (?:thing|problem|mistake|error|issue|story)) ',
    examples: {
      flags: ["It's the third time this month.", 'Every quarter I have to chase.'],
      passes: ['The second floor is ours.'],
    },
  },
  {
    id: 'again-at-end',
    about: 'it having happened before',
    words: ' (?:again|already|anyway|either|instead|at all|whatsoever|yet|since|though|apparently) $',
    examples: { flags: ['The site is down again.', 'Nobody told us either.'], passes: ['Again, many thanks.'] },
  },
  {
    id: 'used-to',
    about: 'how it was before',
    words:
      ' (?:used to|(?:has|have) always been|(?:until|till) (?:recently|now|last|this|{day})|before (?:the|your|this|you|that)|since (?:the|your|you|this|we|then|{day}|last|about)|in the (?:old|past)|last (?:year|time|month|week|season)|no longer|not any more|not anymore|anymore|any more) ',
    examples: { flags: ['It used to take six minutes.'], passes: ['We used the form.'] },
  },
  {
    id: 'since-change',
    about: 'what changed since',
    words:
      ' (?:since|after|ever since) (?:the|your|you|this) {aa}(?:move|moved|update|upgrade|change|changed|changes|launch|migration|relaunch|redesign|switch|took|start|started|handover|repair|fix|visit|work|new) ',
    examples: { flags: ['Since the update the till freezes.'], passes: ['After the weekend is fine.'] },
  },
  {
    id: 'now-consequence',
    about: 'what follows from it now',
    words: ' (?:so |and |which means |meaning )?now {a}(?:{we}|{our}|{they}|the|there|you|{public}) ',
    examples: { flags: ['Now I have a guest asking where hers are.'], passes: ['We can talk now.'] },
  },
  {
    id: 'date-moved',
    about: 'a date that moved or was missed',
    words:
      ' (?:(?:has|have|had|keeps?|kept|is|was|been|it|be|just|again|date|dates|deadline|launch) (?:\\S+ ){0,2}(?:slipped|slipping|slips|overrun|overran|postponed|delayed|pushed (?:back|out)|put back|moved (?:again|back|twice|to)|late|overdue|behind)|(?:missed|blew|blown|missing) (?:\\S+ ){0,3}(?:deadline|date|deadlines|slot|window|milestone|launch|train|post)|behind schedule|running late|late again|days? late|weeks? late|months? late|hours? late|overdue) ',
    examples: { flags: ['The homepage has slipped.', 'You missed the deadline.'], passes: ['The slip is in the box.'] },
  },
]
