/** Questions that ask for nothing: what is said back is the need or the fact in them. */

type Turn = readonly [RegExp, string | ((...groups: string[]) => string)]

const turns: readonly Turn[] = [
  [/^what (?:good|use|point) (?:is|are|was|were)\b.*$/i, ''],
  [
    /^(?:does|do|has|is) (?:anybody|anyone|somebody|someone|any of you)(?: (?:at|in|on) your \w+| there| at your end| here)?(?: even| actually| ever)* (?:read|reading) (?:these|my|our|the) (emails|messages|mails|mail|tickets|notes|comments|feedback)\b.*$/i,
    "I don't feel my $1 are being read",
  ],
  [/^(?:do )?(?:you|u) know (?:how|what|who)\b.*$/i, ''],
  [
    /^((?:[£$€]\s?)?\d[\d.,]*\s?(?:k|grand|pounds|quid|dollars|euros?|eur|usd|gbp|percent|%)?(?: (?:a|per) \w+)?(?: plus vat)? (?:for|to|just for|just to) .+)$/i,
    '$1 came as a surprise to me',
  ],
  [
    /^(?:is it|would it be|was it) (?:really )?(?:too much|asking too much|so much|a lot)(?: to ask)?(?: for (?!you)| to (?:get|have|expect|ask for|want|receive) )(.+)$/i,
    "I'd like $1",
  ],
  [
    /^(?:is it|would it be|was it) (?:really )?(?:too much|asking too much)(?: to ask)? (?:for you )?to (.+)$/i,
    "I'd like you to $1",
  ],
  [
    /^would it (?:really )?(?:have )?(?:been )?(?:kill|killed|hurt|so hard for|too much for)(?: it)? (?:you|anyone|someone|somebody|them|your \w+) to (?:have )?(.+)$/i,
    "I'd have liked you to $1",
  ],
  [
    /^how many (?:more )?times (?:do|must|should|will|am) (?:i|we) (?:going to |have to |need to |got to )?(?:have to )?(.+)$/i,
    "I've had to $1 several times",
  ],
  [
    /^do you (?:even|actually|ever) (?:read|look at|see|check|open) (my|our) (emails|messages|mails|mail|tickets|notes|comments|feedback)\b.*$/i,
    "I don't feel $1 $2 are being read",
  ],
  [
    /^(?:do|does|did) (?:you|anyone|anybody|someone)(?: there| at your end| over there)? (?:even|actually|ever|bother to) (?:test|check|read|proofread|review|look at) (.+)$/i,
    "I'm not sure $1 was checked",
  ],
  [
    /^(?:so )?what (?:exactly |precisely |actually )?(?:am i|are we|do i|do we|have we been|have i been|is it (?:i|we)(?:'m|'re| am| are)?) (?:actually |even )?pay(?:ing)?(?: you)?(?: for)?(?: \w+)?$/i,
    "I'm not seeing the value in what I'm paying you for",
  ],
  [/^how (?:hard|difficult) (?:can|could) it be to (.+)$/i, "I'd like you to $1"],
  [/^how hard (?:can|could|is) (?:it|that)(?: be)?$/i, ''],
  [
    /^(?:seriously|really|honestly|are you (?:serious|kidding|joking)|is this a joke|is that it|what the .{0,12}|what is (?:this|going on)|what's going on|hello|anyone there|is anyone there|what now|and now|why)$/i,
    '',
  ],
  [
    /^how (?:is|was|can|could) (?:that|this|it) (?:be )?(?:even )?(?:acceptable|ok|okay|right|fair|possible|allowed|legal|professional)$/i,
    "this isn't acceptable to me",
  ],
  [/^how (?:is|was|can|could) it (?:be )?(?:even )?(?:acceptable|ok|okay|right|fair) (?:that|to|for) .*$/i, ''],
  [
    /^why (?:should|do|must|would) (?:i|we) (?:have to |need to |always have to )?(pay|chase|wait|explain|do|keep|be|find|fix|spend|put up)\b(.*)$/i,
    "I don't think I should have to $1$2",
  ],
  [
    /^(?:when|were you ever|were you) (?:were you )?(?:ever )?(?:going|planning) to (?:tell|inform|let) (?:me|us)(?: know)?(?: about| that)?(.*)$/i,
    "I wasn't told about$1",
  ],
  [/^who (?:thought|decided|signed off on|in their right mind)\b.*$/i, ''],
  [/^(?:isn't|wasn't|aren't|shouldn't) (?:that|this|it) (?:supposed to|meant to) (.+)$/i, 'I expected this to $1'],
  [/^(?:where|what) (?:is|was) the (?:sense|logic|point|professionalism|respect) .*$/i, ''],
  [/^(?:do you|you do|don't you) (?:have any idea|know|realise|realize|understand) (?:how|what) .*$/i, ''],
]

/** The statement in a rhetorical question, '' if it holds none, undefined if the question may be meant. */
export function fromRhetorical(text: string): string | undefined {
  const bare = text.replace(/[?.]+$/, '').replace(/^(?:and|but|so|seriously|honestly|now|well),? /i, '')
  for (const [pattern, to] of turns) {
    if (pattern.test(bare)) {
      const turned = typeof to === 'string' ? bare.replace(pattern, to) : bare.replace(pattern, to)
      return turned.replace(/ about$/, '').trim()
    }
  }
  return undefined
}
