/** Kind but firm: acknowledges, holds the line without heat, and offers what is possible. */
import { answers } from '../acts/answers.ts'
import { boundary } from '../acts/boundary.ts'
import { options, whichOne } from '../acts/options.ts'
import type { Brief } from '../brief.ts'
import { type Frames, say } from '../frames.ts'
import { ours, type Paragraph } from '../line.ts'
import { present } from '../present.ts'
import { recap } from './recap.ts'

type LineOn = 'discount' | 'extra-work' | 'rush' | 'off-hours' | 'refund' | 'doubts-expertise' | 'general'

const lines: Readonly<Record<LineOn, Frames>> = {
  discount: [
    "For the same work I can't go lower on the price.",
    'The price for this work stays as it is.',
    "I'm not able to lower the price for what is in the plan now.",
    'I have to hold the price for the work as it stands.',
    'The same work at a lower price is more than I can do.',
  ],
  'extra-work': [
    "This comes on top of what we agreed, so I can't fold it into the current work.",
    'As it stands, this is outside what we agreed, and it needs a price and a date of its own.',
    "This doesn't fit the current plan as it stands, and I'd be glad to plan it in properly.",
    'As this is work beyond what we agreed, it needs its own place in the plan.',
    'It goes beyond the current plan, so I would rather quote for it openly than squeeze it in.',
  ],
  rush: [
    "I can't promise that date without the work suffering.",
    'That date is sooner than the work can be done well.',
    'I would rather give you a date I can keep than that one.',
    "The time asked for is shorter than the work needs, and I don't want to hand you something rushed.",
    'I can keep a later date; that one I could not stand behind.',
  ],
  'off-hours': [
    'Outside working hours I pick up emergencies, and everything else the next working day.',
    "I answer during working hours, and I'll keep to that, so you know when to expect me.",
    'Evenings and weekends are kept for emergencies, and I answer everything else the next working day.',
    'My answers come in working hours; for emergencies there is {emergency contact}.',
    'I pick up messages in working hours, and you will have my answer then.',
  ],
  refund: [
    "I can't agree to that before I've looked at what happened.",
    'I want to look at the facts before I say anything about money.',
    "I'm not able to settle the money side until I have gone through it.",
    'On the money, I need to go through the details first.',
    "On the payment, I'd like to go through the details first and then answer.",
  ],
  'doubts-expertise': [
    'I would still recommend the way we planned it, and I can show you why.',
    "I'd stay with our recommendation, and I'm glad to walk you through the reasons.",
    'My advice stays the same, and I can set out the reasons in a page.',
    "I would still go with the recommendation, and I'd like to show you what it rests on.",
    "Our advice remains as it was; I'll gladly explain what it rests on.",
  ],
  general: [
    "I can't do all of that within what we agreed.",
    'What we agreed stays as it is for now.',
    "I'd like to stay with what we agreed.",
    "I'd rather keep to what we agreed here.",
    'That goes further than I am able to go.',
  ],
}

function lineOn(brief: Brief): LineOn {
  const order: readonly LineOn[] = ['discount', 'extra-work', 'rush', 'refund', 'off-hours', 'doubts-expertise']
  return (
    order.find((each) => each !== 'general' && brief.flags.has(each as never)) ??
    (brief.main?.topic === 'scope' ? 'extra-work' : brief.main?.topic === 'cost' ? 'discount' : 'general')
  )
}

const possible = [
  'What I can offer:',
  'What is possible:',
  'Here is what I can do:',
  'There are ways I can help:',
  'These I can offer:',
] as const

/** A request that the line itself answers. */
const pressed =
  /\b(?:discount|price|cheaper|lower|reduce|knock|off|free|include|add|also|same|within|tonight|weekend|money|refund|waive|rate|match|half|fold|throw|squeeze|fee|cost|for \d+)\b|[£$€%]/i

export function firm(brief: Brief): Paragraph[] {
  const line = lineOn(brief)
  const flag = brief.heard.flags.find((each) => each.flag === line)
  const because = flag ? [{ start: flag.start, end: flag.end, why: 'what they press for' }] : []
  const open = brief.asked.filter((each) => !pressed.test(each.quote.quote))
  return [
    ...recap(brief),
    {
      lines: [
        ours('line', say(brief, 'line', lines[line]), because),
        ...answers(brief, open),
        ours('opening', say(brief, 'possible', possible)),
      ],
    },
    { lines: options(brief), list: 'numbered' },
    { lines: [whichOne(brief)] },
    { lines: present(boundary(brief)) },
  ]
}
