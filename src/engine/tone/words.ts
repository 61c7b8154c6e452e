/**
 * Words of a reply in one spelling, each with where it stands in the text. Contractions are opened, British and
 * American spelling and common slips fall together, so that a rule is written once.
 */

export interface Word {
  /** The normalised word; patterns are written with these. */
  readonly norm: string
  /** A second reading: `'s` is also "has", `'d` is also "had". */
  readonly also: string | undefined
  /** UTF-16 offsets in the text. The parts of one contraction share them. */
  readonly start: number
  readonly end: number
  /** Marks between the word before and this one, without spaces. */
  readonly before: string
  /** Index of the sentence. */
  readonly sentence: number
  /** Inside quotation marks: someone else's words. */
  readonly quoted: boolean
}

const contractions: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  aint: ['is', 'not'],
  "let's": ['let', 'us'],
  lets: ['let', 'us'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  weve: ['we', 'have'],
  theyre: ['they', 'are'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  heres: ['here', 'is'],
  theres: ['there', 'is'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'to'],
  "y'all": ['you', 'all'],
  yall: ['you', 'all'],
  "should've": ['should', 'have'],
  shouldve: ['should', 'have'],
  couldve: ['could', 'have'],
  wouldve: ['would', 'have'],
  dunno: ['do', 'not', 'know'],
  "'bout": ['about'],
  "'cause": ['because'],
  "'em": ['them'],
  "c'mon": ['come', 'on'],
  "o'clock": ["o'clock"],
}

const endings: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
  "'s": 'is',
}

const joined = /^(do|does|did|is|are|was|were|has|have|had|should|would|could|must|need|might|ought|dare)n'?t$/

const variants: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  ye: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  tnx: 'thanks',
  ty: 'thanks',
  coz: 'because',
  cos: 'because',
  bc: 'because',
  cuz: 'because',
  tho: 'though',
  altho: 'although',
  thru: 'through',
  msg: 'message',
  mail: 'email',
  'e-mail': 'email',
  mails: 'emails',
  mesage: 'message',
  favor: 'favour',
  honor: 'honour',
  behavior: 'behaviour',
  color: 'colour',
  defense: 'defence',
  judgement: 'judgment',
  offense: 'offence',
  everybody: 'everyone',
  nobody: 'no-one',
  noone: 'no-one',
  somebody: 'someone',
  anybody: 'anyone',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tomorow: 'tomorrow',
  definately: 'definitely',
  definitly: 'definitely',
  defiantly: 'definitely',
  garantee: 'guarantee',
  gaurantee: 'guarantee',
  guarentee: 'guarantee',
  garanty: 'guarantee',
  apologyse: 'apologise',
  appologise: 'apologise',
  apologis: 'apologise',
  appologies: 'apologies',
  sory: 'sorry',
  sorrry: 'sorry',
  soz: 'sorry',
  understad: 'understand',
  undestand: 'understand',
  recieve: 'receive',
  recieved: 'received',
  inconvience: 'inconvenience',
  inconvinience: 'inconvenience',
  inconvenince: 'inconvenience',
  inconveniance: 'inconvenience',
  appreicate: 'appreciate',
  allways: 'always',
  alway: 'always',
  noboby: 'no-one',
  rediculous: 'ridiculous',
  responsability: 'responsibility',
  resposible: 'responsible',
  responsable: 'responsible',
  collegue: 'colleague',
  collegues: 'colleagues',
  polices: 'policies',
  procedur: 'procedure',
  immediatly: 'immediately',
  asap: 'asap',
  dept: 'department',
  govt: 'government',
  info: 'information',
  alot: 'lot',
  fullfilled: 'fulfilled',
  fullfill: 'fulfil',
  fulfill: 'fulfil',
  completly: 'completely',
  absolutly: 'absolutely',
  unfortunatly: 'unfortunately',
  alrady: 'already',
  allready: 'already',
  beleive: 'believe',
  wich: 'which',
  becuase: 'because',
  shoud: 'should',
  pormise: 'promise',
  promiss: 'promise',
  excption: 'exception',
  guarentees: 'guarantees',
}

/** One spelling for what is written in several: straight quotes, lower case, -ise, common slips. */
const normal = (word: string): string => {
  const plain = word.toLowerCase()
  const known = Object.hasOwn(variants, plain) ? variants[plain] : undefined
  if (known !== undefined) return known
  return plain.length > 5 && plain.includes('iz') ? plain.replace(/iz(e|es|ed|ing|er|ation|ations)$/, 'is$1') : plain
}

const split = (word: string): readonly string[] => {
  const plain = word.toLowerCase()
  const whole = Object.hasOwn(contractions, plain) ? contractions[plain] : undefined
  if (whole !== undefined) return whole
  const negated = plain.endsWith('t') ? joined.exec(plain) : null
  if (negated !== null) return [negated[1] ?? '', 'not']
  const at = plain.lastIndexOf("'")
  if (at > 0) {
    const ending = plain.slice(at)
    if (Object.hasOwn(endings, ending)) return [normal(plain.slice(0, at)), ending]
    if (ending === "'") return [normal(plain.slice(0, at))]
  }
  return [normal(plain)]
}

const noWords: readonly string[] = []

/** The words a pattern literal stands for: rules are written as people write. */
export const parts = (word: string): readonly string[] =>
  word === '' ? noWords : split(word).map((part) => endings[part] ?? part)

const curly: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', ' ': ' ' }
const straight = (text: string): string => text.replace(/[‘’“” ]/g, (mark) => curly[mark] ?? mark)

const token = /[\p{L}\p{N}][\p{L}\p{N}]*(?:['&-][\p{L}\p{N}]+)*'?|[£$€%]/gu

/**
 * The words of one sentence. `quoted(offset)` says whether what stands there is quoted.
 */
export function wordsOf(
  text: string,
  start: number,
  end: number,
  sentence: number,
  quoted: (offset: number) => boolean,
): Word[] {
  const line = straight(text.slice(start, end))
  const words: Word[] = []
  let last = 0
  token.lastIndex = 0
  for (let found = token.exec(line); found !== null; found = token.exec(line)) {
    const raw = found[0]
    const from = found.index
    const opening = from > 0 && line[from - 1] === "'" && Object.hasOwn(contractions, `'${raw.toLowerCase()}`)
    const surface = opening ? `'${raw}` : raw
    const before = line.slice(last, from).replace(/\s+/g, '')
    const pieces = split(surface)
    const inQuotes = quoted(start + from)
    for (const [index, piece] of pieces.entries()) {
      const ending = endings[piece]
      const previous = words.at(-1)?.norm
      words.push({
        norm: ending ?? piece,
        also: piece === "'s" ? 'has' : piece === "'d" ? 'had' : piece === 'of' && modal(previous) ? 'have' : undefined,
        start: start + from,
        end: start + from + raw.length,
        before: index === 0 ? before : '',
        sentence,
        quoted: inQuotes,
      })
    }
    last = from + raw.length
  }
  return words
}

const modal = (word: string | undefined): boolean =>
  word === 'should' || word === 'could' || word === 'would' || word === 'might' || word === 'must'
