/** "Sent from my iPhone" and its kin: lines a phone or a mail program adds by itself. */

const device =
  '(?:i ?phone|i ?pad|i ?pod|ios|android|samsung|galaxy|huawei|pixel|xiaomi|redmi|oppo|oneplus|nokia|blackberry|windows|outlook|yahoo|gmail|proton|' +
  'aol|bluemail|spark|airmail|mobile|mobil|phone|tablet|handy|smartphone|handheld|portable|móvil|movil|telemóvel|celular|telefon|telefoon|' +
  'puhelime|téléphone|telefono|cellulare|matkapuhelime|mail|iphon|айфон|телефон|устройств)'

const patterns: readonly RegExp[] = [
  new RegExp(
    `^\\(?sent (?:from|via|with|using|on|by) (?:my |the |a |mail for |yahoo mail|email for )?.{0,40}?${device}`,
    'i',
  ),
  /^get outlook for (?:ios|android|mac)/i,
  /^get bluemail|^sent (?:from|with) (?:spark|mailbird|airmail|superhuman|hey|missive|proton ?mail)/i,
  new RegExp(
    `^(?:von (?:meinem|meiner)|gesendet (?:von|mit|aus)|diese nachricht wurde von meinem)(?=\\s).{0,50}?${device}`,
    'i',
  ),
  new RegExp(`^(?:envoyé|envoyée|télécharger outlook|obtenez outlook)(?=\\s).{0,50}?${device}`, 'i'),
  new RegExp(`^(?:enviado|enviada|obtener outlook|obter o outlook)(?=\\s).{0,50}?${device}`, 'i'),
  new RegExp(`^(?:inviato|inviata|scarica outlook|ottieni outlook)(?=\\s).{0,50}?${device}`, 'i'),
  new RegExp(`^(?:verstuurd|verzonden|outlook voor)(?=\\s).{0,50}?${device}`, 'i'),
  new RegExp(`^(?:skickat|skickades|hämta outlook)(?=\\s).{0,50}?${device}`, 'i'),
  new RegExp(`^(?:sendt|sendt fra|hent outlook|få outlook)(?=\\s).{0,50}?${device}`, 'i'),
  new RegExp(`^lähetetty(?=\\s).{0,50}?${device}`, 'i'),
  new RegExp(`^(?:wysłane|wysłano)\\s.{0,50}?${device}`, 'i'),
  new RegExp(`^(?:odesláno|odoslané|elküldve|trimis|poslano|enviat)\\s.{0,50}?${device}`, 'i'),
  new RegExp(`^(?:отправлено|надіслано)\\s.{0,50}?${device}`, 'i'),
  /^i ?(?:phone|pad)['\u2019]?(?:umdan|imden|dan) gönderildi|^(?:i ?phone|i ?pad)から送信|^发自我的|^從我的.{1,20}傳送|^나의 (?:iphone|ipad)에서 보냄|^أرسلت من|^נשלח מה/i,
  /^στάλθηκε από/i,
]

/** Told apart from speech ("Sent from my side on Monday, the files never arrived") by its length. */
export function fromDevice(line: string): boolean {
  if (line.length > 110) return false
  const bare = line.replace(/^[\s(*_-]+/, '')
  const words = bare.split(/\s+/).length
  return (
    (words <= 9 || /excuse|forgive|typos|brevity|brief/i.test(bare)) && patterns.some((pattern) => pattern.test(bare))
  )
}

export const examples = {
  flags: [
    'Sent from my iPhone',
    'sent from my mobile, please excuse any typos and brevity',
    '(sent from my phone)',
    'Sent from Yahoo Mail on Android',
    'Sent via BlackBerry from Vodafone mobile',
    'Get Outlook for iOS',
    'Sent from Mail for Windows',
    'Von meinem iPhone gesendet',
    'Gesendet mit der mobilen Mail App',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Enviado do meu telemóvel',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Skickat från min iPhone',
    'Sendt fra min iPhone',
    'Lähetetty iPhonesta',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'Отправлено с iPhone',
    'iPhone’umdan gönderildi',
    'iPhoneから送信',
    '发自我的iPhone',
    '나의 iPhone에서 보냄',
  ],
  passes: [
    'Sent from your office on Monday and still not here, where is it?',
    'I sent it from my phone.',
    'The mail we sent bounced.',
    'Sent twice.',
  ],
}
