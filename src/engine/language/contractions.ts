/** Contractions, chat shorthand and common slips of spelling, as the words they stand for. */
const whole: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  "ain't": 'be not',
  aint: 'be not',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  im: 'i be',
  ive: 'i have',
  youre: 'you be',
  youve: 'you have',
  theyre: 'they be',
  theyve: 'they have',
  weve: 'we have',
  thats: 'that be',
  theres: 'there be',
  whats: 'what be',
  whos: 'who be',
  "let's": 'let us',
  "y'all": 'you',
  yall: 'you',
  u: 'you',
  ur: 'your',
  yr: 'your',
  bc: 'because',
  cos: 'because',
  cuz: 'because',
  "'cause": 'because',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  weds: 'wednesday',
  wed: 'wednesday',
  tues: 'tuesday',
  thurs: 'thursday',
  thur: 'thursday',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  gonna: 'go to',
  wanna: 'want to',
  gotta: 'have to',
  recieve: 'receive',
  recieved: 'received',
  seperate: 'separate',
  definately: 'definitely',
  untill: 'until',
  alot: 'a lot',
}

const opened = new Map(Object.entries(whole).map(([short, long]) => [short, long.split(' ')]))

const endings: Readonly<Record<string, string>> = { ve: 'have', ll: 'will', d: 'would', re: 'be', m: 'be' }
const isBe = new Set('it that what who where here there how he she this when why everything nothing'.split(' '))
const modal = new Set(['would', 'could', 'should', 'must', 'might'])

/** `word` is lower case with straight apostrophes; `before` is the word before it ("would of" is "would have"). */
export function openContraction(word: string, before: string | undefined): readonly string[] {
  const known = opened.get(word)
  if (known) return known
  if (word === 'of' && before !== undefined && modal.has(before)) return ['have']
  const at = word.indexOf("'")
  if (at < 0) return [word]
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), 'not']
  const head = word.slice(0, at)
  const tail = word.slice(at + 1)
  const opening = endings[tail]
  if (opening !== undefined) return [head, opening]
  if (tail === 's') return isBe.has(head) ? [head, 'be'] : [head]
  return tail === '' ? [head] : [word.replaceAll("'", '')]
}
