/** Mails, readings and drafts written by hand, shaped as the engine shapes them. For the gallery and the view's tests. */
import type {
  Blank,
  Draft,
  Email,
  Finding,
  Heard,
  Part,
  Quote,
  Reason,
  Replies,
  ReplyKind,
  ReplyRequest,
  Stance,
} from '../../src/engine/index.ts'

export const quoteIn = (body: string, quote: string): Quote => {
  const start = body.indexOf(quote)
  if (start < 0) throw new Error(`Not in the mail: ${quote}`)
  return { start, end: start + quote.length, quote }
}

const because = (body: string, quote: string, why: string): Reason => {
  const { start, end } = quoteIn(body, quote)
  return { start, end, why }
}

const priyaBody = `Ines,

This is the second time the homepage has slipped. You said Tuesday. Our board sees it on Thursday and I have nothing to show. Why did nobody tell me?

Please send a date you will actually keep.

Priya Raman
Head of programmes, Fernhill Arts`

export const priya: Email = {
  id: 'priya',
  from: 'Priya Raman <priya@fernhill.example>',
  subject: 'Homepage for Thursday',
  body: priyaBody,
}

export const priyaHeard: Heard = {
  language: 'en',
  isComplaint: true,
  heat: 'frustrated',
  complaints: [
    {
      ...quoteIn(priyaBody, 'This is the second time the homepage has slipped. You said Tuesday.'),
      topics: ['delay'],
      strength: 0.9,
      restatement: 'the homepage was due on Tuesday and has slipped for a second time',
      because: [because(priyaBody, 'has slipped', 'says that something is later than agreed.')],
    },
    {
      ...quoteIn(priyaBody, 'I have nothing to show'),
      topics: ['delay', 'quality'],
      strength: 0.6,
      restatement: 'as things stand you have nothing to show your board',
      because: [because(priyaBody, 'nothing to show', 'says what is missing because of it.')],
    },
    {
      ...quoteIn(priyaBody, 'Why did nobody tell me?'),
      topics: ['silence'],
      strength: 0.7,
      restatement: 'nobody told you that it would be late',
      because: [because(priyaBody, 'nobody tell me', 'says that no word came.')],
    },
  ],
  concerns: [
    {
      concern: 'deadline',
      strength: 0.8,
      because: [
        because(priyaBody, 'Our board sees it on Thursday', 'names a date of their own.'),
        because(priyaBody, 'has slipped', 'Late work most often puts a date at risk.'),
      ],
    },
    {
      concern: 'trust',
      strength: 0.5,
      because: [because(priyaBody, 'a date you will actually keep', 'doubts that the next date will hold.')],
    },
  ],
  requests: [
    quoteIn(priyaBody, 'Why did nobody tell me?'),
    quoteIn(priyaBody, 'Please send a date you will actually keep.'),
  ],
  positives: [],
  flags: [],
  facts: { deadlines: ['Tuesday', 'Thursday'], amounts: [], people: [], things: ['the homepage'] },
  ignored: [],
}

const danaBody = `THE SHOP IS DOWN ON OUR BIGGEST WEEKEND!!! You idiots, I've called 5 times. Fix it NOW or our lawyer calls Monday. I want your director on this.

Your new colour picker was lovely, for what that is worth today.`

export const dana: Email = { id: 'dana', from: 'Dana Whitlock <dana@castle.example>', body: danaBody }

export const danaHeard: Heard = {
  language: 'en',
  isComplaint: true,
  heat: 'abusive',
  complaints: [
    {
      ...quoteIn(danaBody, 'THE SHOP IS DOWN ON OUR BIGGEST WEEKEND!!!'),
      topics: ['outage'],
      strength: 1,
      restatement: 'your shop is down on your biggest weekend',
      because: [because(danaBody, 'IS DOWN', 'says that something live does not work now.')],
    },
    {
      ...quoteIn(danaBody, "I've called 5 times."),
      topics: ['silence'],
      strength: 0.7,
      restatement: "you've called five times",
      because: [because(danaBody, 'called 5 times', 'says that several calls went unanswered.')],
    },
  ],
  concerns: [
    {
      concern: 'outcome',
      strength: 0.7,
      because: [because(danaBody, 'OUR BIGGEST WEEKEND', 'names what is being lost.')],
    },
    { concern: 'respect', strength: 0.4, because: [because(danaBody, 'called 5 times', 'went unheard.')] },
  ],
  requests: [quoteIn(danaBody, 'Fix it NOW'), quoteIn(danaBody, 'I want your director on this.')],
  positives: [quoteIn(danaBody, 'Your new colour picker was lovely')],
  flags: [
    { flag: 'legal', ...quoteIn(danaBody, 'our lawyer calls Monday') },
    { flag: 'escalation', ...quoteIn(danaBody, 'I want your director on this.') },
    { flag: 'abuse', ...quoteIn(danaBody, 'You idiots') },
  ],
  facts: { deadlines: ['Monday'], amounts: [], people: [], things: ['THE SHOP'] },
  ignored: [],
}

const longBody = `Not one of the pages has the accessibility statement that we have been asking for since January. Your link https://staging.larkspur.example/releases/2026-03/a-very-long-path/that-does-not-break-anywhere/index.html just shows an error. We were billed twice. Every time it is someone new. Nobody called back. The colours are not ours. The captions are missing.`

export const long: Email = {
  id: 'long',
  from: '"Featherstonehaugh-Wrzeszczyńska, Maximiliane" <m@larkspur.example>',
  body: longBody,
}

const sentences = longBody.match(/[^ ].*?\.(?= |$)/g) ?? []
const longTopics = ['mismatch', 'outage', 'cost', 'conduct', 'silence', 'quality', 'quality'] as const

export const longHeard: Heard = {
  language: 'en',
  isComplaint: true,
  heat: 'angry',
  complaints: sentences.slice(0, 7).map((sentence, index) => ({
    ...quoteIn(longBody, sentence),
    topics: [index === 1 ? 'quality' : (longTopics[index] ?? 'quality')],
    strength: 0.9 - index / 10,
    restatement: '',
    because: [],
  })),
  concerns: [],
  requests: [],
  positives: [],
  flags: [],
  facts: { deadlines: [], amounts: [], people: [], things: [] },
  ignored: [],
}

const nothing = { complaints: [], concerns: [], requests: [], positives: [], flags: [], ignored: [] }
const noFacts = { deadlines: [], amounts: [], people: [], things: [] }

export const leah: Email = { id: 'leah', from: 'Leah Osei <leah@oak.example>', body: 'Thank you, it looks wonderful.' }
export const leahHeard: Heard = { language: 'en', isComplaint: false, heat: 'calm', facts: noFacts, ...nothing }

export const lucia: Email = { id: 'lucia', from: 'Lucía Pérez <lucia@sol.example>', body: 'La página sigue caída.' }
export const luciaHeard: Heard = { ...leahHeard, language: 'es' }

export const oskar: Email = { id: 'oskar', from: 'Oskar Lind <oskar@fjord.example>', body: 'I am not happy. At all.' }
export const oskarHeard: Heard = { ...leahHeard, isComplaint: true, heat: 'frustrated' }

const names: Readonly<Record<string, string>> = {
  'new date': 'new-date',
  'what exactly': 'what',
  time: 'next-update',
  'who is on it': 'owner',
  'next update': 'next-update',
  'what happened': 'cause',
}

type Piece = readonly [act: string, origin: Part['origin'], text: string, because?: readonly Reason[]]

/** A draft of parts in their order; each `[hint]` becomes a blank. */
export function draftOf(kind: ReplyKind, stance: Stance, variant: number, pieces: readonly Piece[]): Draft {
  const text = pieces.map((piece) => piece[2]).join('')
  let at = 0
  const parts = pieces.map(([act, origin, words, because = []]): Part => {
    const start = at
    at += words.length
    return { act, origin, because, start, end: at }
  })
  const blanks = [...text.matchAll(/\[([^[\]]+)\]/g)].map(
    (match): Blank => ({
      name: names[match[1] ?? ''] ?? match[1] ?? '',
      hint: match[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
  return { kind, stance, variant, text, blanks, parts }
}

const point = (heard: Heard, index: number): readonly Reason[] => {
  const words = heard.complaints[index]
  return words ? [{ start: words.start, end: words.end, why: 'is what this says back.' }] : []
}

function draftFor(request: ReplyRequest, kind: ReplyKind): Draft {
  const stance = request.stance ?? 'unknown'
  const variant = request.variant ?? 0
  const heard = request.id === 'dana' ? danaHeard : priyaHeard
  const ask =
    request.id === 'dana' ? [] : [because(priyaBody, 'a date you will actually keep', 'is what they ask for.')]
  const opening = variant % 2 === 0 ? 'So, the homepage' : 'If I read you right, the homepage'
  const concern = request.corrections?.concern
  return draftOf(kind, stance, variant, [
    ['greeting', 'ours', 'Hi Priya,\n\n'],
    ['restate', 'theirs', `${opening} was due on Tuesday and it has slipped for a second time. `, point(heard, 0)],
    [
      'restate',
      'theirs',
      'Your board sees it on Thursday, and as things stand you have nothing to show them.',
      point(heard, 1),
    ],
    ['break', 'ours', '\n\n'],
    ...(stance === 'ours'
      ? ([['apology', 'ours', "That was ours to get right, and I'm sorry we missed the date. "]] as const)
      : []),
    [
      'restate',
      'theirs',
      "You asked why nobody told you. I'll tell you what happened: [what happened].",
      point(heard, 2),
    ],
    ['break', 'ours', concern === 'trust' ? '\n\nYou need a date you can rely on.\n\n' : '\n\n'],
    ['next-step', 'ours', 'By [new date] you will have [what exactly]. ', ask],
    ['update', 'ours', "I'll write again at [time], whether or not there is news."],
    ['check', 'ours', '\n\nHave I understood what you need for Thursday?\n\n'],
    ['sign-off', 'ours', 'Best wishes,\nInes'],
  ])
}

/** Stands in for the engine: always the same kinds, and text that follows stance, concern and variant. */
export function reply(request: ReplyRequest): Replies {
  if (request.kind) return { drafts: [draftFor(request, request.kind)] }
  const first: ReplyKind = request.id === 'dana' ? 'holding' : request.stance === 'ours' ? 'put-right' : 'reflect'
  const kinds: readonly ReplyKind[] = [first, 'reflect', 'put-right', 'choices', 'in-writing']
  return { drafts: [...new Set(kinds)].map((kind) => draftFor(request, kind)) }
}

export const hot =
  "Hi Tom, as per my last email we told you this would happen. I'm sorry, but you always send changes late. I understand your frustration. It's our policy to close changes at noon!!"

const finding = (quote: string, rest: Omit<Finding, 'start' | 'end' | 'quote'>): Finding => ({
  ...quoteIn(hot, quote),
  ...rest,
})

export const findings: readonly Finding[] = [
  finding('as per my last email', {
    kind: 'passive-aggression',
    rule: 'as-per-my-last',
    level: 'soften',
    why: 'It can read as "you should have known". The fact works without it.',
    suggestions: ['here it is again: [the fact]'],
  }),
  finding('we told you', {
    kind: 'blame',
    rule: 'told-you',
    level: 'stop',
    why: 'It may be true. Said like this, it will be defended.',
    suggestions: ['What happened was [the fact]', ''],
  }),
  finding("I'm sorry, but", {
    kind: 'but-reversal',
    rule: 'sorry-but',
    level: 'soften',
    why: 'The second half undoes the first. Let the apology stand, or leave it out.',
    suggestions: ["I'm sorry that [what happened]."],
  }),
  finding('you always', {
    kind: 'absolute',
    rule: 'always',
    level: 'soften',
    why: 'One exception and the point is lost. Name the time you mean.',
    suggestions: ['On [day], you'],
  }),
  finding('I understand your frustration.', {
    kind: 'empty-empathy',
    rule: 'i-understand',
    level: 'hint',
    why: 'Naming what happened shows you understood. Saying so does not.',
    suggestions: ['You sent the new price on Monday, and the old one is still up.'],
  }),
  finding("It's our policy", {
    kind: 'policy-wall',
    rule: 'our-policy',
    level: 'soften',
    why: 'A rule closes the door. A reason leaves it open.',
    suggestions: ['We [what] so that [reason]'],
  }),
  finding('!!', {
    kind: 'shouting',
    rule: 'marks',
    level: 'soften',
    why: 'Capitals and repeated marks read as a raised voice.',
    suggestions: ['.'],
  }),
]
