import { isCommon } from './opening.ts'
import { isBase, pastOf } from './verbs.ts'

/** Openers that soften, announce or sneer and say nothing about the problem. They are never said back. */

const openers: readonly RegExp[] = [
  /^(?:and|but|so|also|plus|however|therefore|furthermore|moreover|additionally|besides|basically|honestly|frankly|seriously|obviously|clearly|apparently|unfortunately|sadly|actually|literally|personally|in addition|on top of (?:that|this|it all)|to top it (?:all )?off|as a result|in short|in fact|in truth|for the record|once again|yet again|of course|needless to say|to be (?:fair|honest|clear|frank|blunt|perfectly honest|perfectly clear)|in all honesty|in fairness|to put it (?:mildly|bluntly|politely)|not gonna lie|not going to lie|with all due respect|with respect|with the greatest respect|just to be clear|just so (?:you know|we're clear)|long story short|by the way|for what it's worth|the thing is|the point is|the fact is|the truth is|firstly|secondly|thirdly|lastly|first of all|more importantly|most importantly|worse still|even worse|what's worse|what's more|to make (?:matters|things) worse|as far as i can see|as i understand it|if i'm honest|if we're honest|thing is|fact is|point is|mind you|please note(?: that)?|note that|be aware that),? (?=\S)/i,
  /^(?:well|look|listen|right|ok|okay|oh|yes|no|nope|yeah|yep|again|anyway|then|now|still|meanwhile|instead|really|simply|finally|first|second|third|worse|sorry|apologies|thanks|thank you|hi|hello|hey|dear all|dear team|sir|madam|ma'am|dear sir|guys|folks|team|come on|wow|great|brilliant|fantastic|lovely|perfect|wonderful|marvellous|nice|excellent|congratulations|bravo|good one|nice one|for one|for a start|for starters|you must be (?:joking|kidding)|you have to be (?:joking|kidding)|just saying|no offen[cs]e|of all things|again and again),+ (?=\S)/i,
  /^(?:just )?(?:one|two|a (?:couple|few)|the (?:first|second|last|other))(?: more| small| last| other| quick| final| of)*(?: thing| things| point| points| question| issue| niggle| gripe| observation)(?: though| however| to mention| to raise| to say)?(?::|,| -) (?=\S)/i,
  /^(?:the (?:main |real |bigger |biggest |first |second |other |only )?(?:problem|issue|trouble|concern) (?:is|here is|for (?:me|us) is)(?: that)?|what (?:really )?(?:annoys|bothers|worries|concerns|frustrates|upsets|gets) (?:me|us)(?: the most| most)? is(?: that)?|i'm sorry to say(?: that)?|sorry to say(?: that)?),? (?=(?:the|a|an|my|our|your|this|that|these|those|i|we|you|it|there|nobody|no one|nothing|he|she|they)\b)/i,
  /^(?:i|we) (?:just |also |really |must |have to |want to |wanted to |would like to |need to |do |feel i |'d like to )*(?:say|add|mention|point out|note|tell you|let you know|flag|stress|repeat|confess|admit|complain|report|raise|express)(?: (?:to you|again|here|clearly|at this point))?(?: that|:|,)? (?=(?:the|a|an|my|our|your|this|that|these|those|i|we|you|it|there|nobody|no one|nothing|he|she|they)\b)/i,
  /^(?:i'm|i am|we're|we are) (?:just |only )?(?:writing|emailing|contacting you|getting in touch|following up|chasing|reaching out)(?: (?:to you|again|today|formally|once more))*(?: because| as| since| to (?:say|complain|let you know|tell you|inform you|express|point out|report|flag)(?: that)?) (?=(?:the|a|an|my|our|your|this|these|those|i|we|you|it|there|nobody|no one|nothing)\b)/i,
  /^(?:i'm|i am|we're|we are) sorry (?:to be a pain|to (?:bother|chase|nag|trouble|push) you|to have to (?:say|write|send) this|for the rant|but)(?: again)?,? (?:but )?/i,
  /^sorry (?:to be a pain|to (?:bother|chase|nag|push|trouble) you|for the rant|for chasing)(?: again)?,? (?:but )?/i,
  /^(?:i|we) (?:hate|don't (?:want|like|mean)) to (?:be (?:difficult|rude|awkward|a pain|that client|that person)|complain|moan|nag|make a fuss|sound (?:rude|harsh|ungrateful))[^,.;]*,? (?:but|and|yet) /i,
  /^(?:don't get me wrong|no offence|no offense|maybe i'm missing something|maybe it's (?:just )?me|perhaps i'm missing something|i may be wrong|i might be wrong|i could be wrong|correct me if i'm wrong|unless i'm mistaken|unless i'm missing something|call me old-fashioned|forgive me|excuse me|pardon me|i'm no expert|i'm not an expert)[^,.;]{0,60},? (?:but |and )?/i,
  /^(?:as|like) (?:i|we)(?:'ve| have|'d| had)? (?:already |previously |just |repeatedly )?(?:said|mentioned|explained|told you|stated|wrote|pointed out|noted|discussed|raised|flagged)(?: (?:before|already|on [\w ]+?|last \w+|in my [\w ]+?|many times|earlier|previously|several times|above|to you))*, /i,
  /^as (?:you know|you can (?:see|imagine)|you(?:'ll| will)? (?:know|remember|recall|appreciate|be aware)|you may (?:know|remember|recall)|you're (?:well )?aware|you are (?:well )?aware|mentioned|discussed|agreed),? /i,
  /^you know(?: that)? (?=(?:the|my|our|your|this|that|i|we|you|it)\b.* (?:is|are|was|were|has|have|can|will|needs?|must|goes|starts|opens)\b)/i,
  /^(?:i'm sure you know|i trust you know|you should know|you must know|you may remember|you'll remember|you will remember|you'll recall|i'm sure you'll agree)(?: that)? (?=(?:the|my|our|your|this|that|i|we|you|it)\b)/i,
  /^(?:i|we) (?:can't believe|can hardly believe|cannot believe|am amazed|find it (?:hard to believe|unbelievable|incredible|astonishing|amazing|extraordinary))(?: that)? (?=(?:the|my|our|your|this|i|we|you|it|nobody|no one|there|after)\b)/i,
  /^(?:it's|it is|it seems|it appears|it looks like|it would appear|it turns out)(?: (?:just |simply |quite |really )?(?:ridiculous|unbelievable|absurd|insane|crazy|incredible|outrageous|pathetic|laughable|a joke|shocking|amazing|astonishing|ludicrous))? that (?=(?:the|my|our|your|this|i|we|you|it|nobody|no one|there|a|an)\b)/i,
  /^(?:it turns out|turns out|(?:i|we)(?: also| now| have)? (?:see|notice|noticed|gather|note|noted|find|discovered))(?: that)? (?=(?:the|my|our|your|this|you|it|nobody|no one|there|a|an|that)\b)/i,
  /^(?:i|we) (?:understand|appreciate|know|realise|realize|accept|get) (?:that )?(?:you're|you are|these things|things|everyone|it's|this)[^,.;]{0,70}, but /i,
  /^(?:in|from|on) my (?:opinion|view|side|end|part),? /i,
]

/** "Ryan you told me": the name called out is no part of the sentence. */
const called = /^(\p{Lu}\p{Ll}+),? (?=you(?:'\p{Ll}+)? \p{Ll}|your \p{Ll}|I(?:'\p{Ll}+)? )/u
const dropName = (text: string): string => {
  const name = called.exec(text)?.[1]
  return name === undefined || isCommon(name.toLowerCase()) ? text : text.replace(called, '')
}

/** The text without its empty openers, however many stand in a row. */
export function dropMarkers(text: string): string {
  let left = text
  for (let round = 0; round < 5; round++) {
    const before = left
    for (const opener of openers) {
      const found = opener.exec(left)
      if (found && left.length - found[0].length > 6) left = left.slice(found[0].length)
    }
    left = dropName(left)
    if (left === before) return left
  }
  return left
}

const asides: readonly RegExp[] = [
  /,? (?:and i quote|i might add|i should add|i may add|mind you|as it happens|for one|if you ask me|let me tell you|believe me|trust me|i'm afraid|to be honest|to be fair|frankly|honestly|seriously|of course|obviously|clearly|by the way|needless to say|as you know|as you can imagine|as you can see|quite frankly|quite honestly|i have to say|i must say|surely|apparently|thank you very much|you know|if that|please|pls),(?= )/gi,
  /,? (?:i'm afraid|to be honest|to say the least|frankly|honestly|seriously|of course|obviously|mind you|by the way|as you know|as you can imagine|quite frankly|i have to say|i must say|surely|thanks very much|thank you very much|and here we are(?: again)?|and here i am(?: again)?|you know|if you ask me|believe me|i might add|let me tell you|for goodness sake|for god's sake|for heaven's sake|for crying out loud|if i'm honest|or what|innit|as usual|as always|as per usual)(?=[.?]*$)/gi,
  /, (?:mate|guys|folks|people|lads|team|please|thanks|thank you|though|bro|man|pal|buddy|dude|sir|madam)(?=[.?]*$)/gi,
  / (?:mate|bro|pal)(?=[,.?]|$)/gi,
  /^(?:bro|mate|dude|man|lads|guys),? (?=\S)/gi,
]
const boosters =
  /(?<!\b(?:not|n't|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|hasn't|haven't|never|nothing)\s)\b(?:absolutely|completely|totally|utterly|literally|honestly|frankly|obviously|clearly|basically|simply|bloody|fucking|freaking|frigging|flipping|damn(?:ed)?|goddamn|effing|blatantly|blooming|blessed|actual|seriously) (?=\S)/gi

/** The same sentence without asides in commas and without words that only add volume. */
export function dropAsides(text: string): string {
  const without = asides.reduce((left, aside) => left.replace(aside, ''), text)
  return without
    .replace(
      /\b(nobody|no one|none of us|everyone|everybody|anyone|someone|people|staff|us) here\b(?! (?:is|are|was|were)\b)/gi,
      '$1 at my end',
    )
    .replace(
      /\b(nobody|no one|anyone|anybody|someone|somebody|people|everyone) (?:over |up |down )?there\b/gi,
      '$1 at your end',
    )
    .replace(
      /,? (?:and |so )?(?:are you (?:having a laugh|kidding(?: me)?|joking|serious|mad|insane|for real)|is this a joke|you must be joking|you couldn't make it up|what the .{1,12})\??$/i,
      '',
    )
    .replace(/^(i|we) did (\w+)(?= )/i, (whole: string, who: string, verb: string) =>
      isBase(verb) && verb !== 'not' ? `${who} ${pastOf(verb)}` : whole,
    )
    .replace(
      /^(i|we) do (?=(?:wonder|think|feel|find|expect|want|need|hope|believe|mind|worry|question|wish)\b)/i,
      '$1 ',
    )
    .replace(/ (?:on earth|in the world|the hell|the heck|the fuck|in god's name|in heaven's name|in hell)\b/gi, '')
    .replace(boosters, '')
    .replace(/\s+/g, ' ')
    .trim()
}
