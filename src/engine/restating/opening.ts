/** The first word of a sentence loses its capital unless it is a name. */
import { findSenses, lemmaOf } from '../language/senses.ts'
import { tokenise } from '../language/tokens.ts'
import { isVerb } from './verbs.ts'

const always = new Set(
  (
    "a an the this that these those my our your his her its their it it's i we you he she they there here nobody no none " +
    'nothing everything something anything everyone everybody someone somebody anyone one two three four five six seven ' +
    'eight nine ten eleven twelve twenty thirty forty fifty half all both each every some any many most more less few several ' +
    'such what when where why who how which whose because since before after until till as once while although though if ' +
    'unless whether and but or so yet not never only even just still already always also again too very quite rather about ' +
    'above across against along among around at behind below beneath beside between beyond by despite down during except for ' +
    'from in inside into like near of off on onto out outside over past per through throughout to toward towards under ' +
    'up upon with within without today tomorrow yesterday tonight now then soon later earlier meanwhile instead twice neither ' +
    'either nor same fewer third fourth fifth next last first second whoever further previously initially originally eventually afterwards otherwise plenty lots loads can could will would shall should may might must do does did have has had is are was were be been another other'
  ).split(' '),
)

const nouns = new Set(
  (
    'access account accounts ad ads address agency agreement amount app apps approval assets attachment audience audit banner ' +
    'banners basket bill billing bills blog bookings bounce box boxes brand brief brochure budget bug bugs building button call ' +
    'callers calls campaign cards cart catalogue catering change changes charge charges chat checkout claim class cleaners ' +
    'cleaning client clients code colour color colours comments communication company complaint connection contact content ' +
    'contract conversion conversions copy cost costs customer customers damage dashboard data database date dates deadline ' +
    'deadlines delivery deliveries demurrage deposit design designs developer development document documents domain draft ' +
    'drafts driver drivers email emails engineers enquiries error errors event everyone exports fee fees feedback figures file ' +
    'files focus folks font fonts food form forms freight guests half heating homepage hosting hours image images impressions ' +
    'installation instructions internet invoice invoices issue issues items job kitchen label labels landing launch leads ' +
    'letter letters link links list login logo logos mail maintenance management map margins market marketing material ' +
    'materials meeting meetings menu message messages migration milestone month months name names navigation network ' +
    'newsletter notes number numbers office order orders page pages pallets paint parcel parts password patient patients payment payments ' +
    'payroll people performance phone phones photo photos pickup plan planning platform plugin post posts press price prices pricing printer ' +
    'print product production products progress project promises proof proofs proposal quality question questions quote quotes ' +
    'rankings rate rates reception redirects refund renewal rent repair repairs reply replies report reporting reports request requests ' +
    'response responses result results returns revenue revision revisions review reviews rooms round rounds sales scaffold schedule scope ' +
    'search server servers service services setup shipment shipping shop sign-off sign-ups signups site slides software sound spec ' +
    'staff stock store subscription supplier support sync system systems tax team technician template templates tenants test testing ' +
    'text texts ticket tickets time timeline timelines title tone tool traffic trailer training translation transport typos update updates ' +
    "upload users vendor version video videos visitors visits voicemail volunteers waiting warehouse water website website's week weeks " +
    'wi-fi wifi wording work workshop year years'
  ).split(' '),
)

const knownWord = (word: string): boolean => findSenses(tokenise(word), [lemmaOf(word)]).length > 0

/** A word that opens sentences without being a name. */
export const isCommon = (lower: string): boolean =>
  always.has(lower) ||
  nouns.has(lower) ||
  lower.endsWith('ly') ||
  lower.endsWith('ing') ||
  isVerb(lower) ||
  knownWord(lower)

/** Names that are words as well. */
const nameToo = new Set(
  'will may mark rose grace hope april june august summer dawn faith joy art rich grant chase drew jack pat rob sue dean guy frank'.split(
    ' ',
  ),
)

/** Lower case at the start, unless the word looks like a name, a code or "I". */
export function lowerStart(text: string, mail: string | undefined): string {
  const first = /^["'(]?([\p{L}][\p{L}\p{M}'’-]*)/u.exec(text)?.[1]
  if (!first || first === first.toLowerCase()) return text
  if (/\d|\p{Lu}/u.test(first.slice(1))) return text
  const lower = first.toLowerCase().split(/['’]/)[0] ?? ''
  const next = /^\S+ (\S+)/.exec(text)?.[1] ?? ''
  const keeps = (): boolean => {
    if (
      nameToo.has(lower) &&
      /^(?:has|hasn't|had|was|is|said|says|told|never|went|did|didn't|rang|called|promised|asked|sent|from|and|[£$€\d].*)$/.test(
        next,
      )
    )
      return true
    if (
      lower.endsWith('s') &&
      !/(?:ss|us|is)$/.test(lower) &&
      !/^(?:james|charles|thomas|nicholas|chris|agnes|lucas|jess|les|des|wes)$/.test(lower) &&
      /^(?:are|were|have|don't|keep|still|over|on|in|for|from|of|at|came|went|arrived|stopped|started|missing|wrong|not)$/.test(
        next,
      )
    )
      return false
    if (
      always.has(lower) ||
      nouns.has(lower) ||
      lower.endsWith('ly') ||
      lower.endsWith('ing') ||
      /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(lower)
    )
      return false
    if (/^\p{Lu}/u.test(text.slice(first.length + 1))) return true
    if (mail && new RegExp(`(?:^|[^\\p{L}])${lower.replace(/[^\p{L}\p{M}]/gu, '.')}(?:$|[^\\p{L}])`, 'u').test(mail))
      return false
    return !(isVerb(lower) || knownWord(lower) || /(?:tion|ment|ness|ity|age|ance|ence|al|ure|ship)$/.test(lower))
  }
  return keeps() ? text : text.replace(first, (lower[0] ?? '') + first.slice(1))
}
