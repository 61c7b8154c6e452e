/** Promised against delivered, asked against received. */
import type { Pattern } from './pattern.ts'

export const agreed: readonly Pattern[] = [
  {
    id: 'you-said',
    about: 'what you said before',
    words:
      ' (?:you|{yours}|he|she|they|sales|rep|support) (?:have |had |also |clearly |then |all |both |did |even |always |now |just |keep |kept )*{say} (?!you)',
    examples: { flags: ['You said Tuesday.', 'Your rep promised delivery by Friday.'], passes: ['Say hello to Ann.'] },
  },
  {
    id: 'was-promised',
    about: 'a promise',
    words:
      ' (?:as|than|like|what|which|that|when|before|was|were|been|{we} be) (?:{a}{was} )?(?:promised|agreed|quoted|advertised|discussed|stated|specified|described|ordered|requested|briefed|approved|signed) ',
    examples: { flags: ['It is not as agreed.', 'The price we were quoted was lower.'], passes: ['Agreed, go ahead.'] },
  },
  {
    id: 'we-asked-for',
    about: 'what they asked for',
    words:
      ' (?:what|which|that|as|than|how|one|ones) {we} (?:had |have |actually |all |specifically |originally |first )*(?:asked|ordered|wanted|requested|signed|paid|booked|agreed|approved|chose|said|specified|bought|briefed|discussed|saw|expected|sent|gave|needed|pay|thought) ',
    examples: { flags: ['This is not what we ordered.'], passes: ['We ordered lunch.'] },
  },
  {
    id: 'asked-but-got',
    about: 'one thing asked, another received',
    words:
      ' {we} (?:had |have |clearly |specifically |originally |actually )*(?:asked|ordered|wanted|requested|signed|paid|booked|agreed|approved|chose|said|specified|bought|briefed|needed|sent|gave|expected|explained|told) {a6}(?:but|got|received|came|instead|yet|this|only|arrived|and it|and you|and they|and the|not) ',
    examples: {
      flags: ['We asked for blue and got green.', 'I booked four rooms but three were ready.'],
      passes: ['We ordered lunch for six.'],
    },
  },
  {
    id: 'not-what',
    about: 'something other than asked',
    words:
      ' (?:{not} {a}(?:what|the one|the same|the right|as|how|like|anything like|even close|remotely)|nothing like|instead of|rather than|as opposed to|wrong \\S+|different (?:from|to|than)|other than|opposite|unlike|somebody else|someone else) ',
    examples: { flags: ["That's not what we said."], passes: ['It is what we said.'] },
  },
  {
    id: 'not-agreed',
    about: 'something nobody agreed to',
    words:
      ' (?:(?:was|were|be|been|is|are|has|have|did|do) (?:not|never) {aa}(?:agreed|agree|approved|approve|asked|ask|ordered|order|signed|sign|authorised|authorise|requested|request|wanted|want|mentioned|quoted|discussed|included|on|in|part|budgeted)|{nobody} {aa}(?:approved|ordered|agreed|authorised|requested|wanted|asked|signed)|never (?:\\S+ )?(?:agreed|approved|asked|ordered|authorised|mentioned|requested|discussed|signed)|not (?:on|in|part of) (?:the|our|any|your|my)) ',
    examples: { flags: ['We never agreed to this.', 'That was not in the quote.'], passes: ['We agreed to this.'] },
  },
  {
    id: 'deal-says',
    about: 'what the agreement says',
    words:
      ' (?:the|our|your|my|original|signed|a) {a}{deal} (?:{we} {a}{a})?(?:said|says|say|states|stated|was|were|is|asked|clearly|had|has|covers|covered|includes|included|promised|called|shows|showed|gave|lists|listed|specifies|specified|allowed|reads|from|of) ',
    examples: { flags: ['The brief said no red.', 'The quote was £500.'], passes: ['Please send the quote.'] },
  },
  {
    id: 'only-got',
    about: 'less than expected',
    words:
      ' (?:only|just|merely|barely|a mere) {aa}(?:got|get|had|received|see|one|two|three|half|\\d\\S*|a|part|some|arrived|came) ',
    examples: { flags: ['Only two of the five arrived.'], passes: ['Only if you can.'] },
  },
  {
    id: 'half-of',
    about: 'part of it wrong or missing',
    words:
      ' (?:half|most|some|none|all|neither|both|either|several|{num}) (?:of )?(?:the|your|our|my|them|these|those|it|which|his|her) {aaa}(?:{be}|{have}|{do}|not|missing|wrong|never|came|arrived|went|got|says|say|works?|had|could|cannot) ',
    examples: {
      flags: ["Half the endpoints don't exist.", 'None of the five has Dutch.'],
      passes: ['Half past nine suits us.'],
    },
  },
  {
    id: 'and-yet',
    about: 'a contrast with what was said',
    words:
      ' (?:^ )?(?:yet|and yet|but|however|only|except|despite|even though|although|though|whereas|while|even so|still|so why) ',
    examples: { flags: ['And yet nobody came.'], passes: ['Nobody came.'] },
  },
  {
    id: 'paid-for',
    about: 'what they pay for',
    words:
      ' (?:{we} (?:be |have |had |already |also )*(?:pay|pays|paid|paying|spent|spend|invested) |(?:pay|paid|paying|charge|charged|charging|bill|billed|billing) {aa}(?:you|us|me|for|£|\\$|€) )',
    examples: { flags: ['I pay for 24 hour cover.', 'We have paid in full.'], passes: ['Do you take cards?'] },
  },
  {
    id: 'expected',
    about: 'what they expected',
    words:
      ' (?:{we} (?:be |have |had |would |did |was |were )*(?:not )?(?:expected|expect|hoped|thought|assumed|understood|expecting|hoping|imagined|believed|counting|relying|trusted)|my understanding|our understanding|supposed to|meant to|should be|as expected) ',
    examples: { flags: ['We expected a finished page.'], passes: ['Looking forward to it.'] },
  },
  {
    id: 'cannot-both',
    about: 'a contradiction',
    words:
      ' (?:can not both|both can not|which is it|make up your|one minute|on one hand|first it|then it|now it|now you|today it|last week it) ',
    examples: { flags: ['First it was the printer, then it was the paper.'], passes: ['Both dates are fine.'] },
  },
]
