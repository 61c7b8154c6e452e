/** Brings what was typed in haste into one spelling: straight quotes, apostrophes where they belong, no shouting. */

const spelled: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  yr: 'your',
  "y'all": 'you',
  yall: 'you',
  im: "I'm",
  ive: "I've",
  weve: "we've",
  youve: "you've",
  youre: "you're",
  theyre: "they're",
  theyve: "they've",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  wont: "won't",
  cant: "can't",
  cannot: "can't",
  thats: "that's",
  theres: "there's",
  whats: "what's",
  wheres: "where's",
  hows: "how's",
  heres: "here's",
  n: 'and',
  havnt: "haven't",
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  asap: 'as soon as possible',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  yday: 'yesterday',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  cos: 'because',
  cuz: 'because',
  bc: 'because',
  w: 'with',
  em: 'them',
  wk: 'week',
  wks: 'weeks',
  mins: 'minutes',
  hrs: 'hours',
  ppl: 'people',
  i: 'I',
  "i'm": "I'm",
  "i've": "I've",
  "i'll": "I'll",
  "i'd": "I'd",
  jan: 'January',
  feb: 'February',
  sept: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
  mon: 'Monday',
  tues: 'Tuesday',
  weds: 'Wednesday',
  thurs: 'Thursday',
  fri: 'Friday',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  january: 'January',
  february: 'February',
  april: 'April',
  june: 'June',
  july: 'July',
  august: 'August',
  september: 'September',
  october: 'October',
  november: 'November',
  december: 'December',
}

const noise =
  /\b(?:lol|lmao|lmfao|omg|wtf|smh|tbh|fyi|ffs|imo|imho|btw|haha+|hehe+|ugh+|argh+|grr+|sigh|hmm+|meh)\b[,.!?]*|[:;]-?[()DPp/|\\](?=\s|$)|\p{Extended_Pictographic}\uFE0F?/giu
/** Words longer than this in capitals are shouting; shorter ones are more often abbreviations (VAT, SEO, CMS). */
const shout = /\b\p{Lu}[\p{Lu}'’]{4,}\b/gu
const shortShout =
  /\b(?:A|THE|IS|ARE|WAS|NOT|NO|NOW|ALL|AND|BUT|YOU|YOUR|OUR|WE|MY|ME|US|IT|ON|IN|OF|TO|FOR|BY|AT|STILL|NEVER|EVER|TWO|TWICE|THREE|FOUR|FIVE|SIX|TEN|ONE|DOWN|FIX|THIS|THAT|HAS|HAVE|HAD|WHY|WHEN|WHAT|WHO|HOW|DAY|DAYS|WEEK|LATE|DATE|SITE|SHOP|LIVE|WRONG|AGAIN|CAN'T|DON'T|DIDN'T|ISN'T|WON'T|HASN'T|HAVEN'T|NOBODY|NOTHING|WEEKS|EVERY|ONLY|SAME|FULL|PAID|SENT|TOLD|SAID|ASKED|BEFORE|BEEN|VERY|FROM|WITH|NEED|WANT|MUST|DO|DID|DOES|AM|PM|SO|IF|OR|AS|AN|BE|GET|GOT|OUT|OFF|UP|LOT|BIGGEST|WEEKEND|ADS|EVEN|ANY|JUST|THEY|THEM|YES|WAY|END|OLD|NEW|BAD|PAY)\b/g

const asSpelled = (word: string): string => {
  const known = spelled[word.toLowerCase()]
  return known ?? word
}

/** Capitals for emphasis go; abbreviations and codes stay. */
const lowerShouts = (text: string): string => {
  const loud = text.replace(/[^\p{Lu}]/gu, '').length
  const quiet = text.replace(/[^\p{Ll}]/gu, '').length
  const lower = (word: string): string => {
    const small = word.toLowerCase()
    return spelled[small]?.toLowerCase() === small || small === 'march'
      ? small.charAt(0).toUpperCase() + small.slice(1)
      : small
  }
  if (loud > 12 && loud > quiet * 2) {
    // A sentence typed in capitals: only what cannot be a word, such as a code, keeps them.
    return text.replace(/[\p{L}\p{N}'’]+/gu, (word) =>
      /\d/.test(word) ||
      /^(?:SEO|VAT|CMS|PDF|CRM|API|URL|CEO|CFO|CTO|IT|UK|USA|EU|PPC|FAQ|PO|HR|SLA|DNS|SSL)$/.test(word)
        ? word
        : word === 'I'
          ? 'I'
          : lower(word),
    )
  }
  const inRow = text.replace(/\b\p{Lu}[\p{Lu}'’]+(?: \p{Lu}[\p{Lu}'’]+)+/gu, (row) => {
    shortShout.lastIndex = 0
    return shortShout.test(row) && !/\d/.test(row) ? row.replace(/[^ ]+/g, lower) : row
  })
  return inRow
    .replace(shout, (word) => (/\d/.test(word) ? word : lower(word)))
    .replace(shortShout, (word, at: number) =>
      word === 'A' && at === 0 ? word : ['IT', 'AM', 'PM', 'US', 'A'].includes(word) ? word : lower(word),
    )
}

/** One line, one spelling. */
export function clean(text: string): string {
  const straight = text
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(noise, ' ')
  const shortened = straight.replace(
    /(^|[\s("])([A-Za-z']+)(?=$|[\s.,;:!?)"])/g,
    (whole, before: string, word: string, at: number) => {
      const next = straight.slice(at + whole.length, at + whole.length + 3)
      if (/^w$/i.test(word) && !next.startsWith(' ')) return whole
      if (
        /^(?:em|dec|mon|jan|bc|cos)$/i.test(word) &&
        /^[A-Z]/.test(word) &&
        word !== 'Jan' &&
        word !== 'Dec' &&
        word !== 'Mon'
      )
        return whole
      return before + asSpelled(word)
    },
  )
  return lowerShouts(shortened)
    .replace(
      /\bits (?=(?:been|a|an|the|not|now|still|only|just|already|so|too|very|really|all|like|my|our|your|this|that|\d+|one|two|three|four|five|six|seven|eight|nine|ten|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/gi,
      "it's ",
    )
    .replace(/\by'all\b/gi, 'you')
    .replace(/\byou (?:guys|people|lot|folks?|chaps|lads|ladies|gents)\b/gi, 'you')
    .replace(/\b(would|could|should|must|might) of\b/gi, '$1 have')
    .replace(/\bain't (?=(?:call|come|got|get|done|seen|had|hear|work|show|send|pay|answer|fix|ring)\b)/gi, "haven't ")
    .replace(/\bain't\b/gi, "isn't")
    .replace(/\b(we|you|they) was\b/gi, '$1 were')
    .replace(/\b(I|we|you|they) been\b/g, "$1've been")
    .replace(/\s*\((?:!|\?)+\)/g, '')
    .replace(/([!?.])[!?.]*[!?]+/g, (marks) => (marks.includes('?') ? '?' : '.'))
    .replace(/!+/g, '.')
    .replace(/ x{1,4}([.]?)$/i, '$1')
    .replace(/\s+([,.;:?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
