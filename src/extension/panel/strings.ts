/** Every sentence the panel and the chip can say. Names of topics, concerns and kinds are in names.ts. */
import { plural } from '../design/plural.ts'

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })

export const strings = {
  product: 'Evenkeel',
  panelOf: (name: string) => `Evenkeel, ${name}'s email`,
  panel: 'Evenkeel, this email',
  emailOf: (name: string) => `${name}'s email`,
  email: 'This email',
  waiting: (time: string) => `Waiting ${time}`,
  reading: 'Reading…',
  close: 'Close the panel',
  help: 'Help',
  taller: 'Make the panel taller',
  lower: 'Make the panel lower',

  chipMore: (n: number) => `and ${n} more`,
  chipDay: (day: string) => `worried about ${day}`,

  whatTheySay: 'What they say',
  morePoints: (n: number) => plural(n, { one: '1 more point', other: `${n} more points` }),
  fewerPoints: 'Fewer points',
  aboutPoint: (n: number, topic: string) => `About point ${n}: ${topic}`,
  topicOf: (n: number) => `What point ${n} is about`,
  saidBack: 'Said back:',
  notAComplaint: 'Not a complaint',
  setAside: (n: number) => plural(n, { one: '1 point set aside.', other: `${n} points set aside.` }),
  bringBack: 'Bring back',

  underneath: 'Underneath it',
  concernOf: (name: string) => `What it is about for ${name}`,
  them: 'them',
  other: 'Other',
  dateAtRisk: (day: string) => `A date of theirs is at risk: ${day}.`,

  theyAsk: 'They ask',
  answered: 'Answered in your draft',
  open: 'Not answered yet',

  alsoNoticed: 'Also noticed',
  legalThen: 'Check the contract before you say anything about fault.',
  positive: 'Something they like.',
  today: 'Needs someone today.',
  somethingDown: 'Something is down now.',
  downAndLegal:
    'Something is down now, and they mention a lawyer. Check the contract before you say anything about fault.',

  yourReply: 'Your reply',
  stance: 'Where it came from',
  kind: 'Kind of reply',
  allKinds: (n: number) => `All ${n}`,
  voice: 'How it sounds',
  voiceIs: (voice: string) => `How it sounds: ${voice}`,

  draft: 'Draft',
  draftText: 'Draft, as text',
  editText: 'Edit the text',
  doneEditing: 'Done',
  blankFilled: (hint: string) => `${hint}, yours`,
  blankOptional: (hint: string) => `${hint} Optional`,
  noDraft: 'There is no draft of this kind for this email. Another kind may fit.',
  yoursKept: 'You changed this draft, so it stays as it is.',
  useNew: 'Use the new draft',
  keepMine: 'Keep mine',

  whyThis: 'Why this?',
  whyThisDraft: 'Why this draft?',
  whySaidBack: 'It says back what they wrote before anything else, so that they can see you read it.',
  whyApology: 'One apology, because you chose Ours. A second one would weaken it.',
  whyBlanks: 'What only you can know is left for you to fill in. Nothing is guessed.',

  coverage: (n: number, m: number) => `${n} of ${m} ${plural(m, { one: 'point', other: 'points' })} answered`,
  blanksLeft: (n: number) => plural(n, { one: '1 blank left', other: `${n} blanks left` }),
  insert: 'Insert',
  copy: 'Copy',
  another: 'Another phrasing',
  blanksGoInAs: (n: number) => plural(n, { one: '1 blank goes in as', other: `${n} blanks go in as` }),
  hints: (hints: readonly string[]) => list.formatToParts(hints.map((hint) => `[${hint}]`)),
  fillThemIn: (n: number) => plural(n, { one: 'Fill it in', other: 'Fill them in' }),
  insertAnyway: 'Insert anyway',

  inserted: 'Draft inserted, cursor at the end',
  undo: 'Undo',
  undoKeys: (mac: boolean) => (mac ? ['⌘', 'Z'] : ['Ctrl', 'Z']),
  copied: 'Copied.',
  copiedOpen: (n: number) => plural(n, { one: '1 blank still open.', other: `${n} blanks still open.` }),
  noReplyBox: 'No reply box is open.',
  noReplyBoxThen: (key: string) => ({ before: 'Press', key, after: 'in Gmail, then Insert. Your draft is kept.' }),
  hasText: 'Your reply already has text.',
  hasTextThen: 'The draft goes in beside it. Nothing you wrote is removed.',
  already: 'This draft is in your reply already.',
  insertAgain: 'Insert again',
  notInserted: 'The draft did not go in.',
  notInsertedThen: 'Your reply was left as it was. Copy works instead.',
  notCopied: 'The draft was not copied.',
  notCopiedThen: 'Select the text with Edit the text, then copy it.',

  calm: 'No complaint here.',
  calmThen: 'Nothing in this email reads as one.',
  draftAReply: 'Draft a reply',
  itIsOne: 'It is one',
  noPoint: 'No clear point found.',
  noPointThen: 'Start from a reply that asks.',
  looksLike: (language: string) => `This looks like ${language}.`,
  notEnglish: 'This does not look like English.',
  englishSoFar: 'Evenkeel reads English so far. The tone checker still works when you write in English.',
  cannotFind: "Evenkeel can't find the message on this page.",
  cannotFindThen: 'Your mail is fine. Gmail may have changed. You can still write and send as usual.',
  clipped: 'Only the start was read.',
  clippedThen: 'Gmail shows the beginning of this long email. Open the whole message there to read the rest.',
  tooLong: 'Only the newest part was read.',
  tooLongThen: 'This email is very long. What stands further down was left alone.',
  stopped: 'The reading stopped.',
  stoppedThen: 'Your mail and your reply are untouched.',
  tryAgain: 'Try again',
  copyDetails: 'Copy the details',

  summary: (points: number, asks: number) =>
    [
      plural(points, { one: '1 point', other: `${points} points` }),
      plural(asks, { one: '1 ask', other: `${asks} asks` }),
    ].join(', '),
} as const

/** How long they have waited: minutes as "8 min", "1 h 8 min" or "2 days 3 h". */
export function duration(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes))
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60]
  const day = plural(days, { one: '1 day', other: `${days} days` })
  if (days > 0) return hours > 0 ? `${day} ${hours} h` : day
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`
  return `${rest} min`
}

/** The English name of a language, such as "Spanish" for `es`; undefined for a tag that says nothing. */
export function languageName(tag: string): string | undefined {
  if (tag === 'und') return undefined
  try {
    const name = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'none' }).of(tag)
    return name === tag ? undefined : name
  } catch {
    return undefined
  }
}
