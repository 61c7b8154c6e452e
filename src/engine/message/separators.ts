/** Lines that mail programs put above an older mail, and what they announce. */

const original = [
  'original message',
  'original mail',
  'original email',
  'reply message',
  'original appointment',
  'ursprüngliche nachricht',
  'originalnachricht',
  'message d’origine',
  "message d'origine",
  'message original',
  'mensaje original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'mensagem original',
  'missatge original',
  'ursprungligt meddelande',
  'originalmeddelande',
  'oprindelig meddelelse',
  'oprindelig besked',
  'original meddelelse',
  'opprinnelig melding',
  'alkuperäinen viesti',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'původní zpráva',
  'pôvodná správa',
  'eredeti üzenet',
  'mesaj original',
  'mesajul original',
  'izvorna poruka',
  'исходное сообщение',
  'оригінальне повідомлення',
  'orijinal mesaj',
  'özgün ileti',
  'αρχικό μήνυμα',
  'tin nhắn gốc',
  'pesan asli',
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
  '원본 메시지',
  '원본 메일',
  'الرسالة الأصلية',
  'הודעה מקורית',
]

const forwarded = [
  'forwarded message',
  'forwarded',
  'forwarded by',
  'begin forwarded message',
  'forwarded mail',
  'forwarded email',
  'start of forwarded message',
  'fwd',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht',
  'message transféré',
  'message transmis',
  'début du message transféré',
  'début du message réexpédié',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'messaggio inoltrato da',
  'doorgestuurd bericht',
  'begin doorgestuurd bericht',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'início da mensagem reencaminhada',
  'missatge reenviat',
  'vidarebefordrat meddelande',
  'vidarebefordrat brev',
  'videresendt meddelelse',
  'start på videresendt besked',
  'videresendt melding',
  'videresendt e-post',
  'välitetty viesti',
  'edelleenlähetetty viesti',
  'wiadomość przekazana',
  'przekazana wiadomość',
  'treść przekazanej wiadomości',
  'přeposlaná zpráva',
  'preposlaná správa',
  'továbbított üzenet',
  'mesaj redirecționat',
  'proslijeđena poruka',
  'пересылаемое сообщение',
  'переслане повідомлення',
  'iletilen mesaj',
  'yönlendirilmiş mesaj',
  'προωθημένο μήνυμα',
  'thư đã chuyển tiếp',
  'pesan terusan',
  '転送メッセージ',
  '转发的邮件',
  '轉寄的郵件',
  '전달된 메일',
  'رسالة معاد توجيهها',
  'הודעה שהועברה',
]

const kinds = new Map<string, 'original' | 'forwarded'>([
  ...original.map((words) => [words, 'original'] as const),
  ...forwarded.map((words) => [words, 'forwarded'] as const),
])

/** "##- Please type your reply above this line -##", as help desks put it. */
const above =
  /^[-#=*_\s]*(?:please )?(?:type |write |send )?(?:your )?(?:reply|replies|respond|response)s? above (?:this|the) line\b.{0,40}$/i

/** What an older mail below is announced as. The words stand between dashes, or alone before a colon. */
export function separator(line: string): 'original' | 'forwarded' | 'reply-above' | undefined {
  if (line.length > 120) return undefined
  const bare = line
    .replace(/^[-_=*#>\s\u2014\u2013\u2500]+|[-_=*#:\uff1a\s\u2014\u2013\u2500]+$/gu, '')
    .replace(/\u2019/g, "'")
    .toLowerCase()
  const dressed = /^[-_=*\u2014\u2013\u2500]{2,}/.test(line) || /[:\uff1a]$/.test(line)
  const kind = kinds.get(bare)
  if (kind) return dressed || bare.startsWith('begin') ? kind : undefined
  if (dressed && /^-{3,}.*(?:forwarded by|weitergeleitet von)/i.test(line)) return 'forwarded'
  return above.test(line) ? 'reply-above' : undefined
}

export const examples = {
  original: [
    '-----Original Message-----',
    '----- Ursprüngliche Nachricht -----',
    '-------- Message original --------',
    '-----Mensaje original-----',
    '----- 原始邮件 -----',
  ],
  forwarded: [
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    '-------- Weitergeleitete Nachricht --------',
    'Début du message transféré :',
    '-------- Forwarded --------',
  ],
  'reply-above': ['##- Please type your reply above this line -##', '--- Reply above this line ---'],
  none: [
    'Original message',
    'I forwarded the message:',
    '-- ',
    'Forwarded twice, no answer.',
    'Please reply above all to Tom',
  ],
}
