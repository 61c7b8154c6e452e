/**
 * The line a mail program writes above a quoted mail: "On 9 Mar 2026, at 14:05, Helen Marsh wrote:", by language.
 * `opens` are the words it starts with, `says` the verb, wherever it stands; several programs start with the date
 * or the name instead, so that the verb with a date or an address is enough.
 */

interface Attribution {
  readonly opens: readonly string[]
  readonly says: readonly string[]
  readonly examples: readonly string[]
}

export const attributions: Readonly<Record<string, Attribution>> = {
  en: {
    opens: ['on', 'at'],
    says: ['wrote', 'writes'],
    examples: [
      'On 9 Mar 2026, at 14:05, Helen Marsh wrote:',
      'On Tue, Nov 18, 2025 at 9:30 AM Doug Lindqvist <doug@lindqvistdental.example> wrote:',
      'Helen Marsh <helen@brindley.example> wrote on 9 March 2026:',
      '---- On Mon, 02 Mar 2026 10:11:12 +0000 Helen Marsh <helen@brindley.example> wrote ----',
    ],
  },
  de: {
    opens: ['am'],
    says: ['schrieb', 'geschrieben'],
    examples: [
      'Am 03.03.2026 um 10:31 schrieb Jana Held <jana@held.example>:',
      'Am Di., 3. März 2026 um 10:31 Uhr schrieb Jana Held:',
    ],
  },
  fr: {
    opens: ['le'],
    says: ['a écrit'],
    examples: ['Le mar. 3 mars 2026 à 10:31, Lucie Morel <lucie@morel.example> a écrit :'],
  },
  es: {
    opens: ['el'],
    says: ['escribió'],
    examples: ['El mar, 3 mar 2026 a las 10:31, Inés Soto (<ines@soto.example>) escribió:'],
  },
  it: {
    opens: ['il', 'il giorno'],
    says: ['ha scritto', 'scrive'],
    examples: ['Il giorno mar 3 mar 2026 alle ore 10:31 Carla Rossi <carla@rossi.example> ha scritto:'],
  },
  nl: {
    opens: ['op'],
    says: ['schreef', 'geschreven'],
    examples: ['Op di 3 mrt 2026 om 10:31 schreef Ilse de Bruin <ilse@zeeland.example>:'],
  },
  pt: {
    opens: ['em', 'no dia'],
    says: ['escreveu'],
    examples: ['Em ter., 3 de mar. de 2026 às 10:31, Rui Alves <rui@alves.example> escreveu:'],
  },
  ca: {
    opens: ['el', 'el dia'],
    says: ['va escriure'],
    examples: ['El dia 3 de març 2026 a les 10:31, Núria Pons <nuria@pons.example> va escriure:'],
  },
  sv: {
    opens: ['den'],
    says: ['skrev'],
    examples: ['Den tis 3 mars 2026 kl 10:31 skrev Elsa Lind <elsa@lind.example>:'],
  },
  da: {
    opens: ['den'],
    says: ['skrev'],
    examples: ['Den tirs. 3. mar. 2026 kl. 10.31 skrev Bo Krag <bo@krag.example>:'],
  },
  nb: {
    opens: ['på'],
    says: ['skrev'],
    examples: ['tir. 3. mars 2026 kl. 10:31 skrev Marit Moen <marit@moen.example>:'],
  },
  fi: {
    opens: [],
    says: ['kirjoitti'],
    examples: ['ti 3. maalisk. 2026 klo 10.31 Aino Laine (aino@laine.example) kirjoitti:'],
  },
  et: {
    opens: ['kuupäeval'],
    says: ['kirjutas'],
    examples: ['Kuupäeval T, 3. märts 2026 kell 10:31 kirjutas Tiina Kask <tiina@kask.example>:'],
  },
  pl: {
    opens: ['w dniu', 'dnia'],
    says: ['napisał', 'napisała', 'pisze'],
    examples: [
      'wt., 3 mar 2026 o 10:31 Ewa Lis <ewa@lis.example> napisał(a):',
      'W dniu 03.03.2026 o 10:31, Ewa Lis pisze:',
    ],
  },
  cs: {
    opens: ['dne'],
    says: ['napsal', 'napsala'],
    examples: ['út 3. 3. 2026 v 10:31 odesílatel Jana Malá <jana@mala.example> napsal:'],
  },
  sk: {
    opens: ['dňa'],
    says: ['napísal', 'napísala'],
    examples: ['Dňa ut 3. 3. 2026 o 10:31 Jana Malá <jana@mala.example> napísal(a):'],
  },
  hu: {
    opens: [],
    says: ['ezt írta', 'írta'],
    examples: ['Kis Éva <eva@kis.example> ezt írta (időpont: 2026. márc. 3., K, 10:31):'],
  },
  ro: {
    opens: ['pe', 'în', 'la data'],
    says: ['a scris'],
    examples: ['Pe mar., 3 mar. 2026 la 10:31, Ana Pop <ana@pop.example> a scris:'],
  },
  hr: {
    opens: ['dana'],
    says: ['je napisao', 'je napisala', 'napisao je', 'napisala je'],
    examples: ['Dana uto, 3. ožu 2026. u 10:31 Iva Horvat <iva@horvat.example> napisao je:'],
  },
  ru: {
    opens: [],
    says: ['пишет', 'писал', 'писала', 'написал', 'написала'],
    examples: [
      'вт, 3 мар. 2026 г. в 10:31, Мария Белова <maria@belova.example>:',
      '3 марта 2026, 10:31, Мария Белова пишет:',
    ],
  },
  uk: {
    opens: [],
    says: ['пише', 'написав', 'написала'],
    examples: ['вт, 3 бер. 2026 р. о 10:31 Олена Коваль <olena@koval.example> пише:'],
  },
  tr: {
    opens: [],
    says: ['yazdı', 'şunları yazdı'],
    examples: ['Elif Kaya <elif@kaya.example>, 3 Mar 2026 Sal, 10:31 tarihinde şunu yazdı:'],
  },
  el: {
    opens: ['στις', 'την'],
    says: ['έγραψε'],
    examples: ['Στις Τρί 3 Μαρ 2026 στις 10:31 π.μ., ο χρήστης Νίκος <nikos@x.example> έγραψε:'],
  },
  vi: {
    opens: ['vào'],
    says: ['đã viết'],
    examples: ['Vào Th 3, 3 thg 3, 2026 vào lúc 10:31 Lan Trần <lan@tran.example> đã viết:'],
  },
  id: {
    opens: ['pada'],
    says: ['menulis'],
    examples: ['Pada Sel, 3 Mar 2026 pukul 10.31 Dewi Sari <dewi@sari.example> menulis:'],
  },
  ja: {
    opens: [],
    says: ['のメール', 'は書きました', 'さんは書きました'],
    examples: ['2026年3月3日(火) 10:31 佐藤 花 <hana@sato.example>:', '2026/03/03 10:31、佐藤花のメール:'],
  },
  zh: {
    opens: ['在', '于'],
    says: ['写道', '寫道', '撰写', '写入'],
    examples: [
      '王芳 <fang@wang.example> 于2026年3月3日周二 10:31写道：',
      '在 2026年3月3日，10:31，王芳 <fang@wang.example> 写道：',
    ],
  },
  ko: {
    opens: [],
    says: ['작성', '썼습니다'],
    examples: ['2026년 3월 3일 (화) 오전 10:31, 김민지 <minji@kim.example>님이 작성:'],
  },
  ar: {
    opens: ['في'],
    says: ['كتب', 'كتبت'],
    examples: ['في الثلاثاء، 3 مارس 2026 في 10:31 ص كتب ليلى <layla@x.example>:'],
  },
  he: {
    opens: ['בתאריך', 'ב-'],
    says: ['מאת', 'כתב', 'כתבה'],
    examples: ['בתאריך יום ג׳, 3 במרץ 2026 ב-10:31 מאת נועה לוי <noa@levi.example>:'],
  },
}

/** What a client writes when they quote us in their own sentence; nothing below it may be hidden. */
export const speech = [
  'On 3 March you wrote:',
  'On 3 March 2026 at 10:31 you wrote:',
  'On the 9th your colleague wrote:',
  'In your email of 3 March 2026 you wrote:',
  'On Monday I wrote:',
  'These are the 3 things I need by 10:30:',
]

const everyVerb = Object.values(attributions).flatMap(({ says }) => says)
const everyOpener = Object.values(attributions).flatMap(({ opens }) => opens)
const own = /(?:^|\s)(?:you|i|we|he|she|they|your|our|my|their|his|her)\s(?:[\p{L}'-]{1,20}\s){0,3}(?:wrote|writes)\b/iu
const date = /\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}\b|[年년]|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/
const address =
  /[<([][^<>()[\]\s]{1,100}@[^<>()[\]\s]{1,100}[>)\]]|<[^<>]{0,20}\s[^<>\s]{1,100}@[^<>\s]{1,100}>|mailto:/

function has(text: string, word: string): boolean {
  const at = text.lastIndexOf(word)
  if (at < 0) return false
  if (/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s]/u.test(word)) return true
  return !/[\p{L}]/u.test(text.charAt(at - 1)) && !/[\p{L}]/u.test(text.charAt(at + word.length))
}

/** Does it start as such lines do: "On 9 …", "Den tis 3 …", "tir. 3. mars", "2026-03-03"? */
export function opensAttribution(text: string): boolean {
  const line = text.replace(/^[\s\-*_>\u2014\u2066-\u2069\u202a-\u202e]+/u, '').toLowerCase()
  if (/^(?:\p{L}{1,12}[.,]{0,2} ){0,2}\d{1,4}[ .,/\-年년]/u.test(line)) return true
  const opened = everyOpener.some((word) => line.startsWith(word) && !/\p{L}/u.test(line.charAt(word.length)))
  return opened && /\d/.test(line.slice(0, 48))
}

/** How sure it is: `sure` hides all that follows, `likely` needs `>` marks below it to be believed. */
export function attribution(text: string): 'sure' | 'likely' | undefined {
  const line = text.replace(/^[\s\-*_>\u2014]+|[\s\-*_\u2014]+$/gu, '').replace(/\s+/g, ' ')
  const dashed = /-{2,}\s*$/.test(text)
  if (line.length > 320 || (!dashed && !/[:\uff1a]$/.test(line))) return undefined
  const lower = line.toLowerCase()
  const says = everyVerb.some((verb) => has(lower, verb))
  const dated = date.test(line)
  const addressed = address.test(line)
  if (addressed && dated) return 'sure'
  if (!says || own.test(line)) return undefined
  const opened = everyOpener.some((word) => lower.startsWith(word) && !/\p{L}/u.test(lower.charAt(word.length)))
  if (addressed || (dated && (opened || /^[\p{L}.,]{0,12}\s?\d|\d/u.test(line.slice(0, 16))))) return 'sure'
  if (dated && /^[\p{Lu}"']/u.test(line) && /(?:wrote|schrieb|skrev)/.test(lower)) return 'likely'
  return line.length < 120 ? 'likely' : undefined
}
