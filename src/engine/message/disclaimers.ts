/** Paragraphs a company's mail server adds: confidentiality notices, company registration, warnings, list footers. */

/** One of these is enough. */
const formal: readonly RegExp[] = [
  /\bintended (?:recipient|addressee)s?\b/i,
  /\bintended (?:solely|only|exclusively) for\b/i,
  /\b(?:solely|only) for the (?:use of the )?(?:named |intended )?(?:addressee|recipient|individual|person)/i,
  /\bconsider the environment before\b|\bthink before you print\b/i,
  /\bthis (?:e-?mail|message|communication|transmission|document)\b[^.\n]{0,80}\b(?:is|are|may be|contains?|may contain)\b[^.\n]{0,60}\b(?:confidential|privileged)\b/i,
  /\bregistered in (?:england|scotland|wales|ireland|northern ireland|great britain|the uk)\b[^\n]{0,60}\d|\bregistered (?:office|address)\s*[:;]/i,
  /\b(?:originated|originates|sent|came|comes) from (?:outside|an external)\b[^\n]{0,60}\b(?:organi[sz]ation|company|network|sender|source)\b/i,
  /\bdo not click (?:on )?(?:any )?links? or open (?:any )?attachments?\b/i,
  /\b(?:scanned|checked) (?:for|by)\b[^.\n]{0,50}\b(?:virus|viruses|malware|mimecast|messagelabs|avast|avg)\b|\bvirus-free\b/i,
  /\byou (?:are receiving|received|have received) this (?:e-?mail |message |newsletter )?because\b/i,
  /\bto unsubscribe\b[^\n]{0,60}(?:click|visit|send|reply|email|from this)|^unsubscribe\s*(?:$|[|\u00b7\u2022-]|here\b|now\b)|\bmanage (?:your )?(?:email )?preferences\b/i,
  /\b(?:views|opinions) expressed\b[^.\n]{0,80}\b(?:author|sender|necessarily)\b/i,
  /\bvertrauliche (?:und|oder|informationen)\b|\bnicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)\b/i,
  /\bce (?:message|courriel|courrier électronique)\b[^.\n]{0,80}\b(?:confidentiel|destinataire)/i,
  /\beste (?:mensaje|correo|e-mail)\b[^.\n]{0,80}\b(?:confidencial|destinatario)/i,
  /\bquesto (?:messaggio|documento)\b[^.\n]{0,80}\b(?:riservat|confidenzial|destinatari)/i,
  /\bdit (?:bericht|e-mailbericht)\b[^.\n]{0,80}\b(?:vertrouwelijk|geadresseerde|bestemd)/i,
  /\besta mensagem\b[^.\n]{0,80}\b(?:confidencia|destinatári)/i,
]

/** Two of these are enough. */
const usual: readonly RegExp[] = [
  /\bconfidential\b/i,
  /\blegally privileged\b|\bprivileged\b/i,
  /\breceived (?:this|it)(?: e-?mail| message| communication| transmission)? (?:in error|by mistake)\b/i,
  /\b(?:please )?(?:notify|inform|advise) (?:the sender|us immediately)\b/i,
  /\b(?:please )?delete (?:it|this|all copies|the message|the e-?mail)\b/i,
  /\b(?:disclosure|dissemination|copying|distribution)\b[^.\n]{0,60}\b(?:prohibited|unauthori[sz]ed|unlawful)\b|\bunauthori[sz]ed use\b/i,
  /\b(?:accepts?|accepted) no (?:liability|responsibility)\b/i,
  /\bany attachments?\b/i,
  /\b(?:company|vat|charity) (?:reg\.?|registration|registered|number|no\.?)\b/i,
]

const heading = /^(?:legal |email )?(?:disclaimer|(?:confidentiality|legal|privacy) (?:notice|statement))[:.]?$/i

/** The person speaking for themselves about a confidential matter. */
const personal =
  /\b(?:I|I'm|I've|I'll|we've|we're)\b|\b(?:my|our) (?:client|clients|data|invoice|order|contract|account|account manager)\b|\b[Yy]our (?:team|colleague|people|company|staff|office)\b|\b[Yy]ou (?:sent|emailed|shared|forwarded|have sent)\b/

/**
 * Is this paragraph, lines joined, a notice rather than speech? Between what the sender says it takes more to believe
 * so than at the top or the end of a mail, where notices stand.
 */
export function isDisclaimer(paragraph: string, place: 'edge' | 'middle' = 'edge'): boolean {
  const text = paragraph.slice(0, 3000).replace(/\u2019/g, "'")
  if (heading.test(text)) return true
  if (text.length < 12 || personal.test(text.slice(0, 600))) return false
  const strong = formal.filter((pattern) => pattern.test(text)).length
  const weak = usual.filter((pattern) => pattern.test(text)).length
  return place === 'edge' ? strong > 0 || weak >= 2 : strong + weak >= 2
}

export const examples = {
  flags: [
    'This email and any attachments are confidential and intended solely for the addressee.',
    'The information in this email is confidential and may be legally privileged. If you have received it in error please delete it.',
    'Please consider the environment before printing this email.',
    'Brindley Homeware Ltd. Registered in England and Wales No. 01234567. Registered office: 4 Mill Lane, Leeds.',
    'CAUTION: This email originated from outside of the organisation. Do not click links or open attachments unless you recognise the sender.',
    'Diese E-Mail enthält vertrauliche Informationen und ist nur für den genannten Empfänger bestimmt. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.',
    'Ce message et ses pièces jointes sont confidentiels et réservés à leurs destinataires.',
    'You are receiving this because you are subscribed to this thread.',
    'Virus-free. www.avast.com',
  ],
  passes: [
    'The information in the report is confidential and was shown to a third party.',
    'Our registered office is wrong on the invoice, it should be 14 Mill Lane.',
    'Yesterday I received this email in error, it is meant for another client and looks confidential.',
    'You sent confidential figures of ours to the wrong person and asked them to delete it.',
    'We are registered in England for VAT and your invoice has no VAT number.',
    'Please delete it from the site today.',
    'Any attachments over 10 MB bounce.',
  ],
}
