import { isOrganisation, looksLikeName } from './names.ts'

const words =
  "(?:hi+|hello|hey+|hiya|heya|yo|dear|dearest|greetings|salutations|good (?:morning|afternoon|evening|day)|(?:good )?mornin[g']?|afternoon|evening|g'day|" +
  'to whom it may concern|hallo|hei|hej|hola|bonjour|ciao|buongiorno|guten (?:tag|morgen)|sehr geehrte[rs]?|liebe[rs]?|beste|estimad[oa]s?|caro|cara|cher|chère|olá|goededag|moin)'
const plain = new RegExp(
  `^(${words}(?: there| again| all| both| everyone| everybody| team| folks| guys| sir(?: or |/)madam| sirs?| madam| and (?:good (?:morning|afternoon|evening)))?)`,
  'i',
)

/** Words that may stand between "Dear" and the comma in lower case, and words that show that somebody is speaking. */
const addressed =
  /^(?:and|the|of|to|all|both|team|there|everyone|folks|guys|sirs?|madam|mr|mrs|ms|miss|dr|prof|de|van|von|der)\.?$/i
const speech =
  /^(?:is|are|was|i|it|we|you|me|this|that|my|not|still|just|can|please|thanks|where|what|for|from|with|files?|no|never)$/i

/**
 * How many characters at the start of a line greet, with the comma; 0 if none do. The rest of "Hi Tom, the site is
 * down" is speech.
 */
export function greetingLength(line: string): number {
  const found = plain.exec(line.slice(0, 80).replace(/\u2019/g, "'"))
  if (!found || /\p{L}/u.test(line.charAt(found[0].length))) return 0
  const tail = line.slice(found[0].length, 90)
  // Up to five words that name somebody, then a mark or the end of the line.
  const name =
    /^(?: +(?:and|&|to|the|of|at|dear|mr\.?|mrs\.?|ms\.?|miss|dr\.?|prof\.?|\p{L}[\p{L}\p{M}'\u2019.-]*)){0,6} *(?:[,!:;\u2014\u2013]+|\.+(?=\s|$)|-+(?=\s|$)|$)/iu.exec(
      tail,
    )
  if (!name) return 0
  const names = name[0]
    .trim()
    .replace(/[^\p{L}\s'.-]/gu, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
  const whole = found[0].length + name[0].length >= line.length
  if (names.length > 5 || names.some((word) => speech.test(word))) return 0
  const titled = names.every((word) => /^\p{Lu}/u.test(word) || addressed.test(word))
  // "Evening deliveries never come." is no greeting; "hi tom." and "Hi support team," are.
  if (!titled && (!whole || name[0].endsWith('.')) && names.length > 1) return 0
  return found[0].length + name[0].trimEnd().length
}

/** "Simon," or "Nerys" alone on the first line, with more below it. */
export function namesReader(line: string, blankBelow: boolean): boolean {
  if (line.length > 40) return false
  const comma = /[,:\u2014\u2013-]$/.test(line)
  if (/^(?:all|team|everyone|folks|guys|both|sirs?|madam|gents|ladies|[\p{L}' ]{2,24} team)\s*[,:]?$/iu.test(line))
    return comma || blankBelow
  const name = line.replace(/[\s,:!\u2014\u2013-]+$/u, '').replace(/ (?:and|&) (?=\p{Lu})/u, ' ')
  if (/[.!?]$/.test(name) || isOrganisation(name)) return false
  return looksLikeName(name)
    ? comma || blankBelow
    : comma &&
        /^[\p{L}'-]{2,14}(?: (?:and|&) [\p{L}'-]{2,14})?$/u.test(name) &&
        !/^(?:ok|okay|yes|no|so|well|right|sorry|again|thanks|please|still|now)$/i.test(name)
}

export const examples = {
  whole: [
    'Hi Tom,',
    'Dear Mr Parrish,',
    'Morning Lee',
    'Hello,',
    'Dear Sir or Madam,',
    'Hi all',
    'Hey Jo & Sam!',
    'Dear Channel Team,',
    'Good afternoon Priya -',
    'To whom it may concern,',
    'hi',
  ],
  inline: [
    ['Hi Tom, the site is down again.', 'Hi Tom,'],
    ['Hello, I still have no answer.', 'Hello,'],
    ['Good morning Lee - quick one.', 'Good morning Lee -'],
  ],
  readers: ['Simon,', 'Nerys', 'Mr Parrish,', 'Jo and Sam,', 'All,', 'Support team,'],
  notReaders: ['Unbelievable', 'Still', 'Late again.', 'Where is it?', 'Invoice', 'So,'],
  none: [
    'Hi all the files are missing.',
    'Hello is anyone there?',
    'Dear me, what a mess we are in today with this.',
    'High time this was fixed.',
    'Evening deliveries never come.',
    'Hello?',
    'Still nothing,',
  ],
} as const
