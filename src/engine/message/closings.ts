/** The words above a name at the end of a mail. A line must consist of nothing else to count. */

const thanks =
  '(?:(?:many|with|warm|huge|big) )?thanks(?: (?:again|very much|so much|a lot|a million|in advance|for (?:your|the) (?:help|time|understanding)|and (?:best|kind|warm)?\\s?(?:regards|wishes)|all|both|guys|everyone|team))?|thank you(?: (?:again|very much|so much|in advance|kindly|all|both))?|thx|tks|ta|tia|cheers(?: (?:again|all|for now|mate))?|much appreciated|with (?:many )?thanks|thanking you(?: in (?:advance|anticipation))?'

const wishes =
  '(?:(?:with|my|our|all|very|and)? ?(?:the )?(?:very )?(?:best|kind|kindest|warm|warmest|good|sincere|friendly) (?:regards|wishes|greetings))|(?:with )?regards|with respect|rgds|kr|br|best|all the best|all best|warmly|wishes|greetings|(?:yours|your|very)?,? ?(?:sincerely|faithfully|truly|respectfully)(?: yours)?|yours|yours (?:in (?:frustration|hope|anticipation|exasperation)|aye|disappointedly|ever)|respectfully|cordially|take care|have a (?:good|great|nice|lovely) (?:day|weekend|evening|week|one)|speak soon|talk soon|see you(?: (?:soon|then|monday|tomorrow))?|bye|bye for now|love|xx?x?|ttfn|rgrds'

const foreign =
  'mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|mfg|lg|vg|gruß|danke|vielen dank|' +
  "cordialement|bien cordialement|bien à vous|salutations|sincères salutations|meilleures salutations|merci(?: d'avance)?|bonne journée|" +
  'saludos(?: cordiales)?|un saludo|atentamente|gracias|cordiali saluti|distinti saluti|saluti|grazie(?: mille)?|un saluto|' +
  'met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en)?|groetjes|mvg|bedankt|alvast bedankt|atenciosamente|cumprimentos|com os melhores cumprimentos|obrigad[oa]|abraços|' +
  'med vänliga hälsningar|vänliga hälsningar|hälsningar|mvh|tack(?: på förhand)?|med venlig hilsen|venlig hilsen|hilsen|mange tak|tak|med vennlig hilsen|vennlig hilsen|takk|' +
  'ystävällisin terveisin|terveisin|t\\.|kiitos|pozdrawiam|z poważaniem|dziękuję|s pozdravem|děkuji|üdvözlettel|cu stima|cu stimă|mulțumesc|с уважением|спасибо|з повагою|saygılarımla|teşekkürler'

const closing = new RegExp(`^(?:${thanks}|${wishes}|${foreign})$`, 'i')
const opening = new RegExp(`^(${thanks}|${wishes}|${foreign})(?: ?[,.!\\u2013\\u2014-]+ ?| )`, 'i')

/** The line without decoration and end punctuation. */
function bare(line: string): string {
  return line
    .replace(/\u2019/g, "'")
    .replace(/^[\s*_~-]+|[\s*_~,.!;:\u2013\u2014)-]+$|\p{Extended_Pictographic}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?:and|und|et|y|&)?$/i, '')
    .trim()
}

/** What follows the closing words on their line: '' for "Kind regards," and "Marit" for "Thanks, Marit"; undefined if it is no closing. */
export function closingRest(line: string): string | undefined {
  if (line.length > 70 || /\?/.test(line)) return undefined
  const text = bare(line)
  if (closing.test(text)) return ''
  // "Thanks and regards", "Many thanks, kind regards"
  const parts = text.split(/ ?(?:,|&|\/|\band\b) ?/i)
  if (parts.length === 2 && closing.test(parts[0] ?? '') && closing.test(parts[1] ?? '')) return ''
  const found = opening.exec(text)
  if (!found) return undefined
  const rest = text.slice(found[0].length).trim()
  return /^(?:\p{Lu}[\p{L}.'-]*)(?: (?:\p{Lu}[\p{L}.'-]*|&|and|de|van|von)){0,3}$/u.test(rest) ? rest : undefined
}

export const examples = {
  alone: [
    'Thanks,',
    'Kind regards',
    'Many thanks and best regards,',
    'Cheers!',
    'Best',
    'Yours sincerely,',
    'Mit freundlichen Grüßen',
    'Thanks & regards',
    'With thanks,',
  ],
  named: ['Thanks, Marit', 'Cheers Dave', 'Best, Ana', 'Regards, Paul Denny'],
  passes: [
    'Thanks for the quick reply',
    'Thanks to you we lost a week',
    'Best before 4 May',
    'Regards the invoice, it is wrong',
    'Cheers for nothing',
    'Thanks?',
  ],
}
