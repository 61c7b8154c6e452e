/** What may matter underneath, as a guess and never stronger than the client's own words. */
import type { Concern } from '../../vocabulary.ts'
import type { Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { type Line, theirs } from '../line.ts'

const lines: Readonly<Record<Concern, Frames>> = {
  deadline: [
    'It sounds as though the date ahead of you is the pressing part.',
    'I take it the time you have left is what worries you most.',
    'That seems to put a date of yours at risk.',
    "The date you're working towards seems to be what's at stake.",
    'I imagine it is the timing on your side that makes this hard.',
  ],
  budget: [
    'It sounds as though staying within your budget is the hard part.',
    'I take it the cost has to fit within a tight budget.',
    'Keeping the spending under control seems to be the concern underneath.',
    'I imagine this is hard to fit into what you have to spend.',
    'It seems to come down to what you can afford to spend on this.',
  ],
  visibility: [
    'It sounds as though not knowing where things stand is the hardest part.',
    "I take it you'd rather know where things stand, good or bad, than be left guessing.",
    'Being left without a clear picture seems to be what weighs most.',
    "I imagine it's hard to plan when you can't see where things are.",
    'It seems the uncertainty is the hard part.',
  ],
  trust: [
    'It sounds as though this has made it harder to rely on us.',
    "I take it you're asking yourself whether you can count on us.",
    'At the heart of it, as I read it, is whether you can rely on what we say.',
    'I imagine this has cost us some of your confidence.',
    'It seems to come down to whether you can depend on us.',
  ],
  respect: [
    "It sounds as though you haven't felt listened to.",
    'I take it this has left you feeling like a low priority.',
    'What seems to weigh most is not having been heard.',
    "I imagine it felt as though your point hadn't reached anyone.",
    "It seems you've been left feeling unheard.",
  ],
  control: [
    'It sounds as though you want a say before things like this are decided.',
    "I take it you'd have wanted to be asked first.",
    'What seems to matter is having a say in decisions that affect you.',
    "I imagine it's the lack of a say in this that bothers you.",
    'It seems to come down to being asked before things change.',
  ],
  reputation: [
    'It sounds as though this puts you in an awkward position with the people you answer to.',
    "I take it you're the one who has to explain this to others.",
    'How this looks to others on your side seems to matter here.',
    'I imagine this is uncomfortable in front of the people who count on you.',
    'It seems this reflects on you as well, which makes it harder.',
  ],
  effort: [
    'It sounds as though this has taken time you needed for other things.',
    'I take it this has cost you more time and energy than it should.',
    'The time this is taking from you seems to weigh a good deal.',
    "I imagine it's wearing to spend your own time on this.",
    'It seems the work of sorting this out has landed on you.',
  ],
  fairness: [
    'It sounds as though what matters most is that this is fair.',
    "I take it this doesn't feel like a fair deal to you.",
    'Being treated fairly seems to be at the heart of it.',
    "I imagine it feels as though the balance isn't right.",
    'It seems to come down to whether this is fair to you.',
  ],
  outcome: [
    "It sounds as though the result you need from this is what's at stake.",
    'I take it what counts for you is the result, and this is getting in the way of it.',
    'What this means for your own work seems to be the real worry.',
    'I imagine the effect on your business is what matters most here.',
    'It seems to come down to the result you were counting on.',
  ],
}

export function concernLine(brief: Brief): Line | undefined {
  const { concern } = brief
  if (!concern) return undefined
  return theirs('concern', say(brief, 'concern', lines[concern.concern]), concern.because)
}
