/** One apology where the cause is ours, naming the act; regret for the effect where it is not known; none otherwise. */
import type { Concern, Topic } from '../../vocabulary.ts'
import { aboutPrice, type Brief } from '../brief.ts'
import { type Frames, say, type Voiced } from '../frames.ts'
import { type Line, ours } from '../line.ts'

/** What we did, as a clause after "that" and as a noun phrase after "for". */
const acts: Readonly<Record<Topic, Frames>> = {
  delay: [
    'letting this run late',
    'keeping you waiting for this',
    'missing the date',
    'the delay',
    'not having this with you on time',
  ],
  silence: [
    'leaving you without an answer',
    'not getting back to you',
    'the silence from our side',
    'making you chase for a reply',
    'not keeping you posted',
  ],
  quality: [
    'letting this go wrong',
    'not catching this before it reached you',
    'getting this wrong',
    'letting this slip through',
    'the state in which this reached you',
  ],
  mismatch: [
    'not delivering what you asked for',
    'not following what you asked for',
    'sending you something other than what you asked for',
    'getting away from your brief',
    'not working from what you told us',
  ],
  outage: [
    'the interruption',
    'the time you were without it',
    'leaving you without something you rely on',
    'this going down',
    'the time this has been out of action',
  ],
  cost: [
    'how we handled the cost',
    'the way the charge was handled',
    'not being clear about the cost',
    'the surprise over the cost',
    'getting the cost side of this wrong',
  ],
  scope: [
    'not being clear about what is included',
    'leaving it unclear what is covered',
    'not spelling out what is included',
    'not setting out the scope plainly',
    'the mix-up over what is covered',
  ],
  results: [
    'results that have fallen short',
    'not bringing you the result you needed',
    'where the results have got to',
    'work that has not paid off for you',
    'how far the results have fallen short',
  ],
  conduct: [
    'how you were treated',
    'the way this was handled with you',
    'how this came across',
    'the way you were dealt with',
    'not treating you as we should have',
  ],
  process: [
    'making this harder than it had to be',
    'the time this has cost you',
    'the extra work this has given you',
    'how complicated we made this',
    'putting you through so many steps',
  ],
}

const price: Frames = [
  'not explaining the price better',
  'how we put the price to you',
  'not being clear about what the price covers',
  'the way this price reached you',
  'leaving the price unexplained',
]

const direct: Voiced = {
  plain: [
    "I'm sorry for <act>.",
    'I apologise for <act>.',
    "I'm sorry for <act>. That shouldn't have happened.",
    'My apologies for <act>.',
    'I want to apologise for <act>.',
  ],
  warm: [
    "I'm truly sorry for <act>.",
    "I'm sorry for <act>, and for the trouble it has brought you.",
    'I do apologise for <act>.',
    "I'm sorry for <act>, and I'm glad you told me.",
    'I want to say sorry for <act>.',
  ],
  formal: [
    'I apologise for <act>.',
    'Please accept my apology for <act>.',
    'I am sorry for <act>.',
    'I would like to apologise for <act>.',
    'My apologies for <act>.',
  ],
}

const effects: Readonly<Record<Concern, Frames>> = {
  deadline: [
    'the pressure this puts on your dates',
    'the pressure this is putting you under',
    'the worry this brings so close to your date',
    'what this does to your timing',
    'how tight this makes things for you',
  ],
  budget: [
    'the strain this puts on your plans',
    'the strain this puts on your budget',
    'how hard this is to plan for',
    'the pressure this puts on your budget',
    'how unexpected this was for you',
  ],
  visibility: [
    'the uncertainty this leaves you with',
    'the guessing this has left you with',
    'the worry of not knowing',
    'how unclear this has been for you',
    'the waiting without a clear picture',
  ],
  trust: [
    'the doubt this has left you with',
    'the worry this brings',
    'how unsettling this has been',
    'the doubt this leaves',
    'how hard this makes it to plan ahead',
  ],
  respect: [
    'how this has felt for you',
    'the feeling this has left you with',
    'how this came across to you',
    'how this has landed with you',
    'the impression this has left',
  ],
  control: [
    'the surprise this was for you',
    'how this came to you',
    'the way this reached you',
    'how sudden this was for you',
    'how you came to learn of this',
  ],
  reputation: [
    'the awkward position this puts you in',
    'the position this leaves you in',
    'the awkwardness of this for you',
    'the explaining this leaves you with',
    'how this makes you look to others',
  ],
  effort: [
    'the time this has taken from you',
    'the extra work this has meant for you',
    'the time and energy this has cost you',
    'the effort this has taken',
    'the hours this has taken from you',
  ],
  fairness: [
    'how unfair this must look',
    'the bad taste this leaves',
    'how this looks from your side',
    'the way this feels on your side',
    'the doubt this leaves about what is fair',
  ],
  outcome: [
    'the effect this is having on your business',
    'what this is costing you',
    'what this disrupts for you',
    'the effect of this on your plans',
    'what this does to your work',
  ],
}
const general: Frames = [
  'the position this leaves you in',
  'the time this has taken from you',
  'what this is costing you',
  'how this has been for you',
  'the effect this has had on you',
]
const regret: Frames = ["I'm sorry about <effect>.", "I'm sorry for <effect>.", 'I regret <effect>.']

export function apology(brief: Brief): Line | undefined {
  const topic = brief.main?.topic
  if (brief.stance === 'theirs' || topic === undefined) return undefined
  if (brief.stance === 'ours') {
    const act = say(brief, 'apology-act', aboutPrice(brief) ? price : acts[topic])
    return ours('apology', say(brief, 'apology', direct, { act }), brief.main?.because ?? [])
  }
  if (brief.stance === 'shared')
    return ours(
      'apology',
      say(brief, 'apology', direct, {
        act: `our part in ${say(brief, 'shared-act', ['this', 'how this went', 'this situation', 'where this has got to', 'getting here'])}`,
      }),
    )
  if (brief.heat === 'calm' || brief.flags.has('legal')) return undefined
  return ours(
    'regret',
    say(brief, 'regret', regret, {
      effect: say(brief, 'effect', brief.concern ? effects[brief.concern.concern] : general),
    }),
    brief.concern?.because ?? [],
  )
}
