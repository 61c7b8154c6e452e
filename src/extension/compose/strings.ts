/** Every sentence the tone checker can say. Names of kinds of wording are in tone-names.ts. */
import { plural } from '../design/plural.ts'
import type { Line } from './tone-names.ts'

const lines: Readonly<Record<Line, string>> = { sting: 'May sting', land: 'May not land' }

export const strings = {
  bar: 'Evenkeel',
  tone: 'Tone',
  toneLabel: 'Tone, for this email',
  toLookAt: (n: number) => ({ n: `${n}`, rest: 'to look at' }),
  readsCalm: 'Reads calm',
  off: 'Off for this email',
  spokenCount: (n: number) => plural(n, { one: '1 thing to look at.', other: `${n} things to look at.` }),
  spokenOff: 'Tone off for this email.',
  spokenOn: 'Tone on for this email.',

  notAnswered: 'Not answered yet:',
  noNextStep: 'No next step yet',
  andMore: (n: number) => `and ${n} more`,
  allAnswered: 'Everything is answered',
  blanksLeft: (n: number) => plural(n, { one: '1 blank left', other: `${n} blanks left` }),

  listTitle: (n: number) => (n === 0 ? 'Reads calm' : `${n} to look at`),
  listOrder: 'In the order you wrote them',
  list: 'Findings',
  closeList: 'Close the list',
  nOfM: (n: number, m: number) => `${n} of ${m}`,
  line: (line: Line) => lines[line],
  findingLabel: (kind: string, phrase: string) => `${kind}: ${phrase}`,
  phrase: (phrase: string) => `“${phrase}”`,
  instead: 'Instead',
  pickOne: 'Pick one',
  leaveOut: 'Leave it out',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  useIt: 'Use it',
  ignoreOnce: 'Ignore once',
  neverFlag: 'Never flag this',
  neverFlagged: (phrase: string) => `“${phrase}” won't be flagged again.`,
  undo: 'Undo',
  blankFilled: (hint: string) => `${hint}, yours`,
} as const
