/** One open question, where something is not known yet. */
import type { Topic } from '../../vocabulary.ts'
import type { Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { type Line, ours } from '../line.ts'

const first: Frames = [
  'What would help you most right now?',
  'What would you most like to see happen first?',
  'What would put this right from your side?',
  'Where would you like me to start?',
  'What would a good outcome look like for you?',
]
const about: Readonly<Partial<Record<Topic, Frames>>> = {
  delay: [
    'What do you need in hand first, and by when?',
    'Which part do you need first?',
    'What is the latest date that would still work for you?',
    'What would you need from me first to keep things moving?',
    'Is there a part that would help you if it came first?',
  ],
  quality: [
    'Which part troubles you most?',
    'What would it need to look like for you to be happy with it?',
    'Which of these matters most to you?',
    'Is there one part I should look at first?',
    'What would good look like for this piece?',
  ],
  results: [
    'Which figure matters most to you?',
    'What result were you counting on, and by when?',
    'What would a good month look like for you?',
    'Which number would tell you this is working?',
    'What would you need to see change first?',
  ],
  cost: [
    'What figure were you expecting?',
    'What would be workable for you?',
    'Which part of the cost concerns you most?',
    'What would you need to see to feel it is fair?',
    'What were you expecting to pay for?',
  ],
  scope: [
    'What did you expect to be included?',
    'What were you counting on being part of this?',
    'Which part matters most to you?',
    'What had you understood to be covered?',
    'Where does it differ from what you had in mind?',
  ],
  conduct: [
    'What would you have wanted to happen instead?',
    'What would make this better for you from here?',
    'How would you like to be kept in the loop from here?',
    'Who would you prefer to deal with from here?',
    'What would you like to see change?',
  ],
}

export function openQuestion(brief: Brief): Line {
  const frames = about[brief.main?.topic ?? 'process'] ?? first
  return ours('question', say(brief, 'question', frames))
}

const reasons: Frames = [
  'What matters most to you in this?',
  'What is this holding up for you?',
  'What makes this important for you just now?',
  'What does this mean on your side?',
  'Which part of this weighs most for you?',
]
/** Asked where the reason under the complaint is not clear. */
export const reasonQuestion = (brief: Brief): Line => ours('question', say(brief, 'reason', reasons))
