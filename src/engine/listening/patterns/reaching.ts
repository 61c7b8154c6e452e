/** Trying to reach somebody, being told or not being told. */
import type { Pattern } from './pattern.ts'

export const reaching: readonly Pattern[] = [
  {
    id: 'chased',
    about: 'their attempts to reach you',
    words:
      ' {we} (?:have |had |be |even |also |just |then |did )*{reach} {a6}(?:times|twice|again|since|yesterday|already|{day}|ago|nobody|no|nothing|voicemail|message|messages|chat|support|{span}|three|two|four|five) ',
    examples: {
      flags: ['I rang three times.', 'I have left two messages since Monday.'],
      passes: ['I asked my sister about the colours.'],
    },
  },
  {
    id: 'we-reported',
    about: 'what they told you before',
    words:
      ' {we} (?:have |had |did |already |clearly |also |specifically |even |then )*(?:asked|told|said|raised|reported|flagged|mentioned|explained|pointed|warned|specified|requested|requested|stressed|complained|questioned|queried|repeated|emphasised|insisted|objected) ',
    examples: {
      flags: ['I raised this in February.', 'We clearly said no peanuts.'],
      passes: ["I'll raise it with her."],
    },
  },
  {
    id: 'nobody-did',
    about: 'nobody having done something',
    words:
      ' {nobody} (?:here |there |at |in |from |of |on |else |ever |even |has |have |had |{be} |{do} |will |would |can |could |seems? |\\S+ )',
    examples: { flags: ['Nobody here approved that line.', 'No one has rung.'], passes: ['Everyone approved it.'] },
  },
  {
    id: 'nobody-told',
    about: 'not having been told',
    words:
      ' (?:{nobody} {aaa}(?:told|tell|tells|mentioned|mention|asked|ask|asks|warned|informed|explained|consulted|thought|bothered|said|check|checked|read|noticed|knows|knew|answers?|answered|replied|called|rang|picks|picked|came|turned|showed)|(?:was|were|be|been) (?:never|not) (?:told|asked|informed|consulted|warned|notified|mentioned|offered|given|invited|copied|shown)|(?:not|never) (?:been )?(?:told|asked|informed|consulted|warned|notified|mentioned|copied|discussed|explained|shown) |without (?:a|any|so much|even|asking|telling|warning|checking|notice|being|consulting|our|my) )',
    examples: { flags: ['Nobody told me.', "It wasn't mentioned when we booked."], passes: ['She told me yesterday.'] },
  },
  {
    id: 'not-heard',
    about: 'not having heard back',
    words:
      ' (?:{not} {aa}(?:heard|had|received|got|gotten|get|getting|seen|see|reply|replied|respond|responded|answer|answered|come back|came back|return|returned|call|called|ring|rang|pick|picked) |no (?:\\S+ )?(?:reply|response|answer|word|news|update|updates|call|acknowledgement|contact|explanation|apology|reason|notice|warning|invoice|confirmation|tracking|idea|show|one) )',
    examples: { flags: ['I have not heard back.', 'There was no explanation.'], passes: ['No rush.'] },
  },
  {
    id: 'anyone-there',
    about: 'nobody being there',
    words:
      ' (?:is |be )?(?:anyone|anybody|someone|somebody|there anyone|there anybody) (?:there|home|alive|reading|listening|at all|actually|even|out there|still|awake|in charge) ',
    examples: { flags: ['Anyone there?'], passes: ['Does anyone have the file?'] },
  },
  {
    id: 'found-out',
    about: 'learning of it by accident',
    words:
      ' (?:(?:found|find|finding) out|(?:learned|learnt|discovered|heard|hear|noticed|saw|see|gather|gathered) {aa}(?:from|via|through|by|when|that|only)|(?:only|first) (?:found|find|know|knew|heard|noticed|discovered|learned) |(?:was|were) (?:then |only )?(?:told|informed) by|imagine (?:my|our) |comes? as news|news to (?:me|us)) ',
    examples: { flags: ['I found out from a journalist.'], passes: ['We found a good printer.'] },
  },
  {
    id: 'was-told',
    about: 'what they were told',
    words:
      ' (?:{we}|{our} \\S+) (?:{was}|have been|had been|be|got|get|keep (?:being|getting)) (?:then |now |always |just |only |also |both times )*(?:told|promised|assured|quoted|sold|led|given|offered|informed|advised|asked|passed|sent|transferred|put|left|cut|billed|charged|ignored|treated|fobbed|redirected|bounced|shouted|moved|made|overcharged|invoiced|referred|met) ',
    examples: {
      flags: ['I was told it would be corrected.', 'We were passed to five departments.'],
      passes: ['You were told by Ann.'],
    },
  },
  {
    id: 'only-reply',
    about: 'an answer that is none',
    words:
      ' (?:(?:get|gets|is|got|getting|have|had|received|sends?|sent|gives?|gave|say|says|said) {aaa}(?:automated|auto|automatic|standard|template|canned|one line|copy and paste|same)|looking into (?:it|this|that)|in progress|(?:a )?ticket (?:number|closed|was closed|marked)|out of office|voicemail|on hold|hold music) ',
    examples: {
      flags: ['All I get is an automated reply.', 'It says it is in progress.'],
      passes: ['Thanks for looking after us.'],
    },
  },
]
