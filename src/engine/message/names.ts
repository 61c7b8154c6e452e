/** Is this a person's name? Asked of lines at the end of a mail and of what a From header gives. */

/** Single words people put on a line of their own that are no names. */
const notNames = new Set(
  (
    'thanks thank cheers regards best hi hello hey dear morning afternoon evening sorry please urgent help ok okay yes no nope right well so now ' +
    'still again really seriously honestly unbelievable unacceptable disgraceful ridiculous pathetic appalling shocking terrible awful useless hopeless ' +
    'disappointing disappointed disgusting embarrassing amateur shambles rubbish nonsense joke farce enough finally anyway whatever great brilliant perfect ' +
    'nothing none nobody never always today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday asap fyi update reminder ' +
    'attached logo homepage website footer header invoice contract deadline budget price delivery quality service support team all everyone folks guys ' +
    'sir madam sirs colleagues question questions problem problems issue issues summary background next steps note notes ps nb regards speechless furious livid done ' +
    'why what when where who how this that these those it you we they my your our the and but'
  ).split(' '),
)

/** Words of firms, departments and shared mailboxes. */
const notPeople =
  /\b(?:team|support|desk|helpdesk|service|services|accounts?|accounting|billing|sales|info|office|admin|enquiries|inquiries|contact|hello|help|reception|bookings?|orders?|finance|marketing|hr|it|operations|ops|no-?reply|mail|mailer|postmaster|notifications?|alerts?|news|newsletter|department|dept|group|ltd|limited|llc|llp|inc|plc|gmbh|ag|bv|sarl|srl|oy|ab|as|co|company|studio|agency|solutions|systems|partners|consulting|estates|management|procurement|purchasing|payables?|the|and|of|for|system|scanner|customer|client|clients|webmaster|clerk|secretary|treasurer|bursar|manager|director|yard|shop|store|farm|church|parish|school|college|university|council|society|club|association|trust|hotel|newsroom|desk|mailbox|institute|purchasing|care)\b|&|\d/i

const honour =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord|rev|revd|reverend|fr|father|sister|brother|chief|capt|captain|col|sgt|hon|cllr|councillor|ing|dipl|herr|frau|mme|mlle|monsieur|madame|sr|sra|sig|dott|dhr|mevr)\.?$/i

/** What may follow a name: "Priya Nambiar, MBA". */
export const qualification =
  /^(?:mba|phd|ph\.d|md|ba|bsc|msc|ma|cpa|cfa|aca|acca|fcca|esq|esquire|rn|pmp|jnr|jr|snr|sr|ii|iii|mrics|mrcvs|mrpharms|mirpm|riba|obe|mbe)\.?$/i

export function isHonorific(word: string): boolean {
  return honour.test(word)
}

export function isOrganisation(words: string): boolean {
  return notPeople.test(words)
}

/** One to four capitalised words and nothing else: "Marit", "G. Veitch", "Ilse de Bruin", "Dr. Ana Ruiz". */
export function looksLikeName(line: string): boolean {
  const text = line
    .replace(/^[\s\-~\u2013\u2014/*_]+|[\s*_,.x]+$/gu, '')
    .replace(/\s\([^)]{1,30}\)$/, '')
    .replace(/,?\s+(\S+)$/, (end, last: string) => (qualification.test(last) ? '' : end))
  if (text.length > 40 || !/^\p{Lu}/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > 4 || isOrganisation(text)) return false
  if (words.length === 1 && (notNames.has(text.toLowerCase()) || /(?:ful|less|able|ible|ous|ing)$/.test(text)))
    return false
  return (
    words.every(
      (word, i) =>
        /^\p{Lu}[\p{L}\p{M}'\u2019-]*\.?$/u.test(word) ||
        (i > 0 &&
          /^(?:de|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|ibn|y|af|av|zu|ten|ter|and|&)$/.test(word)),
    ) && !(words.length > 1 && words.some((word) => notNames.has(word.toLowerCase())))
  )
}

/** `Nambiar`, `p.nambiar` and `Priya` out of a From header, in lower case; to recognise the sender's own name below a mail. */
export function nameTokens(from: string): string[] {
  return from
    .slice(0, 300)
    .replace(/@[^\s>]*/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}']+/u)
    .filter((token) => token.length > 0)
}

/** Does the line sign with the sender's name, a short form of it, or initials? */
export function signsAs(line: string, tokens: readonly string[]): boolean {
  const words = line
    .toLowerCase()
    .replace(/^[\s\-~\u2013\u2014/*_(]+|[\s*_,.!)]+$/gu, '')
    .split(/[\s.\-\u2010]+/)
    .filter((word) => word !== '' && !isHonorific(word))
  const first = words[0]
  if (!first || words.length > 4 || line.length > 40 || tokens.length === 0) return false
  const compact = words.join('')
  const initials = tokens.map((token) => token.charAt(0)).join('')
  if (compact.length <= 3 && /^\p{L}+$/u.test(compact) && compact.split('').every((c) => initials.includes(c))) {
    return compact.length > 1 ? initials.startsWith(compact) : tokens.some((token) => token.startsWith(compact))
  }
  return words.every((word) =>
    tokens.some(
      (token) =>
        token === word ||
        (word.length >= 3 && token.length >= 3 && (token.startsWith(word.slice(0, 3)) || word.startsWith(token))) ||
        (word.length === 1 && token.startsWith(word)),
    ),
  )
}
