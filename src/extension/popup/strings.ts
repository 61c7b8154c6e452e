/** Every sentence of the popup. */
import { plural } from '../design/plural.ts'

export const strings = {
  product: 'Evenkeel',
  reading: 'Reading your settings…',
  notRead: 'Your settings could not be read.',
  notReadThen: 'Evenkeel works with its own until they can. Close this and open it again.',
  notSaved: 'That was not saved.',
  notSavedThen: 'The browser did not keep it. Try once more.',

  tone: 'Tone checker',
  toneOn: 'Looks at what you write',
  toneOff: 'Off everywhere. Nothing you write is looked at.',
  drafts: 'Drafts',
  draftsOn: 'Reads unhappy emails, offers replies',
  draftsOff: 'Off everywhere. No email is read.',

  you: 'You',
  youWhy: 'So that drafts sound like you and end the way you end them.',
  name: 'Your name',
  company: 'Your company',
  signOff: 'How you sign off',
  signOffExample: 'Best wishes',

  drafting: 'How drafts sound',
  voice: 'Voice',
  voices: { warm: 'Warm', plain: 'Plain', formal: 'Formal' },
  spelling: 'Spelling',
  spellings: { british: 'British', american: 'American' },

  neverFlagged: (n: number) => plural(n, { one: 'Never flagged: 1 phrase', other: `Never flagged: ${n} phrases` }),
  flagAgain: 'Flag it again',
  flagPhraseAgain: (phrase: string) => `Flag it again: ${phrase}`,

  keys: 'Keys',
  shortcuts: [
    { does: 'Open or close the panel', keys: ['Alt', 'Shift', 'Y'] },
    { does: 'Check tone, next finding', keys: ['Alt', 'Shift', 'X'] },
    { does: 'Tone off for this email', keys: ['Alt', 'Shift', 'Z'] },
  ],

  promise: 'What you read and write stays in this browser. Evenkeel never sends, and never promises for you.',
} as const
