/** Telegraphic sentences get back what was left out: "Still waiting on the report" is "I'm still waiting for the report". */
import { isPast, isPlainVerb, isVerb } from '../verbs.ts'
import { wordsOf } from '../words.ts'

type Repair = readonly [RegExp, string | ((...groups: (string | undefined)[]) => string)]

const lowered = (text: string): string =>
  /^(?:I\b|[A-Z][A-Z\d]|[A-Z][a-z]+ [A-Z])/.test(text) ? text : text[0]?.toLowerCase() + text.slice(1)

const repairs: readonly Repair[] = [
  [/^(?:and )?still waiting (?:on|for) (.+)$/i, "I'm still waiting for $1"],
  [/^(?:and )?still waiting\b(.*)$/i, "I'm still waiting$1"],
  [/^(?:been )?waiting (.+)$/i, "I've been waiting $1"],
  [/^been (.+)$/i, "I've been $1"],
  [
    /^(?:and |but )?(?:still )?no (?:word|news|reply|response|answer|update|updates|sign|contact|communication|explanation|call|email|feedback|progress)(?: or [\w ]+)?$/i,
    (whole) => `I ${/^(?:and |but )?still/i.test(whole ?? '') ? 'still ' : ''}haven't had ${list(whole ?? '')}`,
  ],
  [/^(?:and |but )?still (?:no|nothing) (from|on|about|back|since) (.+)$/i, "I've still had nothing $1 $2"],
  [/^(?:and |but )?still nothing$/i, "I've still had nothing"],
  [/^(?:and |but )?still no (.+)$/i, 'I still have no $1'],
  [
    /^(?:not a|not one|not a single) (word|reply|email|call|message|line|update|response|answer)\b(.*)$/i,
    "I haven't had a single $1$2",
  ],
  [
    /^no (reply|response|answer|word|news|update|updates|call|email|message|warning|explanation|apology|notice|acknowledgement|contact|feedback) (from|to|on|about|since|in|for|at|before|after) (.+)$/i,
    "I've had no $1 $2 $3",
  ],
  [
    /^(?:and )?(?:zero|no|not one|not a single) (leads|enquiries|sales|orders|bookings|calls|sign-?ups|results|conversions|clicks|visitors)\b(.*)$/i,
    "I've had no $1$2",
  ],
  [
    /^(?:the )?((?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth) time(?:$| (?:this|in|now|since|that|i've|we've|i have|we have|running|round|already)\b.*))$/i,
    "it's the $1",
  ],
  [/^again\.?$/i, ''],
  [/^was ((?:meant|supposed|due) to .+)$/i, 'it was $1'],
  [/^(?:the )?same ((?:[\w-]+ ){0,3}(?:bugs?|mistakes?|errors?|typos?|faults?|problems?)\b.*)$/i, 'it has the same $1'],
  [
    /^((?:(?:my|our|the|your) )?(?:site|website|shop|store|server|app|portal|system|checkout|email|emails|phone|phones|network|internet|wifi|page)) (?:is )?(still )?(down|offline|broken|dead)\b(.*)$/i,
    (_, what, still, state, rest) =>
      `${/^(?:my|our|the|your) /i.test(what ?? '') ? what : `our ${what?.toLowerCase()}`} ${/s$/i.test(what ?? '') ? 'are' : 'is'} ${still ?? ''}${state}${rest}`,
  ],
  [
    /^((?:the |my |our |your )?(?:[\w-]+ ){0,2}[\w-]+) (still |now |again )?(missing|wrong|late|overdue|unusable|blank|stuck|unfinished|misspelt|misspelled|incorrect|unreadable|illegible|damaged)(?! (?:is|are|was|were|has|have)\b)( .*)?$/i,
    (whole = '', what = '', still = '', state = '', rest = '') =>
      /\b(?:is|are|was|were|has|have|had|be|been|it|wrong|of|a|an|and|came|got|went|arrived|arrive)\b|'/i.test(what)
        ? whole
        : `${what} ${/s$/i.test(what) && !/ss$/i.test(what) ? 'are' : 'is'} ${still}${state}${rest}`,
  ],
  [/^(?:the )?(wrong) (\w+)\b(.*)$/i, 'it has the wrong $2$3'],
]

/** "No reply, no update, nothing" as "a reply or an update". */
function list(text: string): string {
  const items = text
    .replace(/^(?:and |but )?still /i, '')
    .split(/,| or | and /)
    .map((item) => item.trim().replace(/^no /i, ''))
    .filter((item) => item !== '' && !/^(?:nothing|nobody|none|zilch|nada)$/i.test(item))
    .map((item) =>
      /(?:s|news|word|contact|feedback|progress|communication)$/i.test(item)
        ? `any ${item}`
        : `${/^[aeiou]/i.test(item) ? 'an' : 'a'} ${item}`,
    )
  return items.length < 2 ? (items[0] ?? 'a reply') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

const nouns = /^no [\w-]+(?: [\w-]+)?(?:, (?:and |or )?(?:no [\w-]+(?: [\w-]+)?|nothing))+$/i
const subjectless =
  /^(?:asked|paid|tried|rang|called|emailed|e-mailed|chased|sent|waited|spent|told|spoke|ordered|booked|requested|signed|lost|got|had|left|received|wrote|messaged|texted|phoned|followed|checked|looked|opened|found|have|haven't|can't|couldn't|don't|didn't|want|wanted|need|needed|expected|expecting|hoping|trying|chasing|asking|struggling|paying|losing|spending|getting)$/i

/** A whole sentence in the client's voice, or the text as it is. */
export function complete(text: string): string {
  const bare = text.replace(/[.?]+$/, '').trim()
  if (nouns.test(bare)) return `I haven't had ${list(bare)}`
  for (const [pattern, to] of repairs) {
    if (pattern.test(bare)) return typeof to === 'string' ? bare.replace(pattern, to) : bare.replace(pattern, to)
  }
  const words = wordsOf(bare)
  const first = words[0]?.lower ?? ''
  if (
    words.length > 1 &&
    subjectless.test(first) &&
    !/^(?:by|to)$/.test(words[1]?.lower ?? '') &&
    !(first === 'told' && words[1]?.lower !== 'you') &&
    !(first === 'left' && words[1]?.lower === 'in')
  ) {
    if (/ing$/.test(first)) return `I'm ${lowered(bare)}`
    return `I ${lowered(bare)}`
  }
  if (
    /^(?:passed|bounced|fobbed|pushed|shunted|shoved|sent round|given the|sent from|moved from|kicked|cut off|ignored|forced|overcharged|charged|billed) /i.test(
      bare,
    ) &&
    words.length > 2 &&
    !/^\w+ (?:you|it|me|us|them) /i.test(bare)
  )
    return `I've been ${lowered(bare)}`
  if (/^(?:told|left in|charged|billed|promised|kept) /i.test(bare) && words.length > 2) return `I was ${lowered(bare)}`
  return bare
}

const subject =
  /^(?:i|you|we|they|it|he|she|this|that|which|who|nobody|everyone|everything|nothing|people|still|always|never|only|just|even)$/

/** Has the sentence a verb that could carry it? A guess good enough to refuse bare noun phrases. */
export function hasFiniteVerb(text: string): boolean {
  return wordsOf(text).some(({ lower }, i, all) => {
    if (/'(?:s|re|m|ve|ll|d)$/.test(lower))
      return (
        (/'s$/.test(lower) &&
          /^(?:not|still|now|been|gone|wrong|late|down|missing|broken|dead|out|off|a|an|the|where|what|all|\w+ing)$/.test(
            all[i + 1]?.lower ?? '',
          )) ||
        /^(?:it|that|there|here|what|who|he|she|they|you|we|i|this|everything|nothing|nobody)'/.test(lower) ||
        /'(?:re|m|ve|ll|d)$/.test(lower)
      )
    if (
      /^(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must|might|may|shall)$/.test(
        lower,
      ) ||
      lower.endsWith("n't")
    )
      return true
    if (/ing$/.test(lower) || lower === 'to') return false
    const before = all[i - 1]?.lower ?? ''
    if (before === 'to' || /^(?:a|an|the|my|our|your|no|of|in|for|with|by|at)$/.test(before)) return false
    if (isPast(lower)) return !/,$/.test(all[i - 1]?.close ?? '')
    if (i === 0 || !isVerb(lower)) return false
    // "time" in "for the third time" could be a verb and is none; "the pages load" has one.
    return (
      isPlainVerb(lower) ||
      subject.test(before) ||
      (/[^s]s$/.test(before) && before !== 'this') ||
      (/[^s]s$/.test(lower) && !/^(?:\w+ly|first|second|third|last|next|new|old|\d+)$/.test(before))
    )
  })
}
