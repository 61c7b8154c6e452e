/**
 * The words mail programs put before sender, date, addressee and subject when they quote or forward a mail
 * ("From: … Sent: … To: … Subject: …"), by language. Compared in lower case, with or without a colon glued on.
 */

export type HeaderRole = 'from' | 'date' | 'to' | 'copy' | 'subject'

interface HeaderWords {
  readonly from: readonly string[]
  readonly date: readonly string[]
  readonly to: readonly string[]
  readonly copy: readonly string[]
  readonly subject: readonly string[]
}

const words: Readonly<Record<string, HeaderWords>> = {
  en: {
    from: ['from'],
    date: ['sent', 'date', 'sent on'],
    to: ['to', 'reply-to'],
    copy: ['cc', 'bcc'],
    subject: ['subject'],
  },
  de: { from: ['von'], date: ['gesendet', 'datum', 'gesendet am'], to: ['an'], copy: ['kopie'], subject: ['betreff'] },
  fr: {
    from: ['de'],
    date: ['envoyé', 'date', 'envoyé le'],
    to: ['à', 'pour'],
    copy: ['copie'],
    subject: ['objet', 'sujet'],
  },
  es: {
    from: ['de'],
    date: ['enviado', 'enviado el', 'fecha'],
    to: ['para', 'a'],
    copy: ['copia'],
    subject: ['asunto'],
  },
  it: { from: ['da'], date: ['inviato', 'data'], to: ['a'], copy: ['copia'], subject: ['oggetto'] },
  nl: { from: ['van'], date: ['verzonden', 'datum'], to: ['aan'], copy: ['kopie'], subject: ['onderwerp'] },
  pt: {
    from: ['de'],
    date: ['enviado', 'enviada', 'enviado em', 'enviada em', 'data'],
    to: ['para'],
    copy: ['cópia'],
    subject: ['assunto'],
  },
  ca: { from: ['de'], date: ['enviat', 'data'], to: ['per a', 'a'], copy: ['còpia'], subject: ['assumpte'] },
  sv: { from: ['från'], date: ['skickat', 'datum'], to: ['till'], copy: ['kopia'], subject: ['ämne'] },
  da: { from: ['fra'], date: ['sendt', 'dato'], to: ['til'], copy: ['kopi'], subject: ['emne'] },
  fi: {
    from: ['lähettäjä'],
    date: ['lähetetty', 'päiväys', 'päivämäärä'],
    to: ['vastaanottaja'],
    copy: ['kopio'],
    subject: ['aihe'],
  },
  pl: { from: ['od'], date: ['wysłano', 'wysłane', 'data'], to: ['do'], copy: ['dw'], subject: ['temat'] },
  cs: { from: ['od'], date: ['odesláno', 'datum'], to: ['komu'], copy: ['kopie'], subject: ['předmět'] },
  sk: { from: ['od'], date: ['odoslané', 'dátum'], to: ['komu'], copy: ['kópia'], subject: ['predmet'] },
  hu: {
    from: ['feladó', 'küldő'],
    date: ['elküldve', 'dátum'],
    to: ['címzett'],
    copy: ['másolat'],
    subject: ['tárgy'],
  },
  ro: { from: ['de la'], date: ['trimis', 'data'], to: ['către', 'catre'], copy: ['copie'], subject: ['subiect'] },
  hr: {
    from: ['od', 'šalje'],
    date: ['poslano', 'datum'],
    to: ['za', 'prima'],
    copy: ['kopija'],
    subject: ['predmet'],
  },
  ru: { from: ['от', 'от кого'], date: ['отправлено', 'дата'], to: ['кому'], copy: ['копия'], subject: ['тема'] },
  uk: { from: ['від'], date: ['надіслано', 'дата'], to: ['кому'], copy: ['копія'], subject: ['тема'] },
  tr: {
    from: ['kimden', 'gönderen'],
    date: ['gönderme tarihi', 'gönderildi', 'tarih'],
    to: ['kime', 'alıcı'],
    copy: ['bilgi'],
    subject: ['konu'],
  },
  el: { from: ['από'], date: ['στάλθηκε', 'ημερομηνία'], to: ['προς'], copy: ['κοιν.'], subject: ['θέμα'] },
  vi: {
    from: ['từ'],
    date: ['đã gửi', 'ngày'],
    to: ['đến', 'tới'],
    copy: ['đồng gửi'],
    subject: ['chủ đề', 'tiêu đề'],
  },
  id: {
    from: ['dari'],
    date: ['dikirim', 'tanggal'],
    to: ['kepada', 'ke'],
    copy: ['tembusan'],
    subject: ['subjek', 'perihal'],
  },
  ja: { from: ['差出人'], date: ['送信日時', '日時', '送信日'], to: ['宛先'], copy: ['写し'], subject: ['件名'] },
  zh: {
    from: ['发件人', '寄件者', '寄件人'],
    date: ['发送时间', '时间', '日期', '寄件日期', '傳送時間'],
    to: ['收件人', '收件者'],
    copy: ['抄送', '副本'],
    subject: ['主题', '主旨', '主題'],
  },
  ko: {
    from: ['보낸 사람', '보낸사람'],
    date: ['보낸 날짜', '보낸날짜', '날짜'],
    to: ['받는 사람', '받는사람'],
    copy: ['참조'],
    subject: ['제목'],
  },
  ar: { from: ['من'], date: ['تاريخ', 'التاريخ', 'تم الإرسال'], to: ['إلى'], copy: ['نسخة'], subject: ['الموضوع'] },
  he: { from: ['מאת'], date: ['נשלח', 'תאריך', 'נשלח ב'], to: ['אל'], copy: ['עותק'], subject: ['נושא'] },
}

const roles = new Map<string, HeaderRole>()
for (const language of Object.values(words)) {
  for (const role of ['from', 'date', 'to', 'copy', 'subject'] as const) {
    for (const word of language[role]) if (!roles.has(word)) roles.set(word, role)
  }
}

/** Which part of a quoted header a line is, if it is one: `*Von:* Jana <jana@…>` is `from`. */
export function headerRole(line: string): HeaderRole | undefined {
  const colon = line.slice(0, 32).search(/[:\uff1a]/)
  if (colon < 1) return undefined
  const word = line
    .slice(0, colon)
    .replace(/^[\s*_>]+|[\s*_]+$/g, '')
    .toLowerCase()
  return roles.get(word)
}

/** "From: Tim Sent: 3 March To: Rachel Subject: Booklet", run together on one line. */
export function allInOneLine(line: string): boolean {
  if (headerRole(line) !== 'from' || line.length > 600) return false
  const lower = line.toLowerCase()
  return Object.values(words).some((language) =>
    (['from', 'date', 'subject'] as const).every((role) =>
      language[role].some(
        (word) =>
          lower.startsWith(`${word}:`) ||
          lower.includes(` ${word}:`) ||
          lower.includes(` ${word} :`) ||
          lower.startsWith(`${word} :`),
      ),
    ),
  )
}

export const examples = {
  from: [
    'From: Tim Okonjo',
    '*From:* Tim',
    'De : Lucie Morel',
    'Von: Jana Held',
    'Lähettäjä: Aino',
    'От: Мария',
    '发件人：王芳',
    '差出人: 佐藤',
  ],
  date: [
    'Sent: 27 February 2026 15:52',
    'Envoyé : mardi',
    'Gesendet: Dienstag',
    'Skickat: den 3 mars',
    'Data: 3 marzo 2026',
  ],
  subject: [
    'Subject: Re: Booklet',
    'Objet : Devis',
    'Betreff: Angebot',
    'Asunto: Factura',
    'Ämne: Offert',
    'Temat: Faktura',
    'Konu: Fatura',
    '主题：发票',
  ],
  none: ['Problem: the logo is wrong', 'One more thing: the logo', 'Hello', ': odd', 'The items are from: Leeds'],
}

export const inOneLine = [
  'From: Tim Okonjo <tim@x.example> Sent: 3 March 2026 To: Rachel Subject: Booklet',
  'Von: Jana Held Gesendet: Dienstag An: Sam Betreff: Angebot',
]
