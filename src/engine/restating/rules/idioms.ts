/** Figures of speech whose words would be absurd or wrong when turned round. */
import type { Rule } from '../rule.ts'

export const idioms: readonly Rule[] = [
  {
    id: 'you-know-how',
    examples: [['You know how important this launch is to me.', 'this launch is very important to you']],
    why: '"you know" is no claim about us',
    match: /^you know (?:how|just how|full well how|very well how|perfectly well how) (\w+) (.+?) (is|are|was) (.*)$/i,
    to: '$2 $3 very $1 $4',
  },
  {
    id: 'nobody-told',
    examples: [['No one told us the price had changed.', "you weren't told the price had changed"]],
    why: 'said from the side of the one who was not told',
    match:
      /^(?:nobody|no one|not one person) (?:on your side |at your end |here |there |even |ever |bothered to )*(told|informed|warned|asked|consulted|notified|called|contacted|updated|answered) (?:me|us)\b/i,
    to: (_, verb) => `I wasn't ${participle(verb ?? '')}`,
    absorbsNegation: true,
  },
  {
    id: 'hardly',
    examples: [['Hardly anything on the list has been done.', 'very little on the list has been done']],
    why: '"hardly anything" is "very little"',
    match: /\bhardly (?:anything|any of it)\b/gi,
    to: 'very little',
    absorbsNegation: true,
  },
  {
    id: 'hardly-any',
    examples: [['Hardly any leads came in.', 'very few leads came in']],
    why: '"hardly any" is "very few"',
    match: /\bhardly any (?=\w+s\b)/gi,
    to: 'very few ',
    absorbsNegation: true,
  },
  {
    id: 'not-that-but',
    examples: [["It's not that the design is bad, it's that it isn't what we briefed.", "it isn't what you briefed"]],
    why: 'what is set aside is not said back',
    match: /^it's not (?:so much )?that .+?,? (?:it's that|but that|but) (.+)$/i,
    to: '$1',
    absorbsNegation: true,
  },
  {
    id: 'cant-not',
    examples: [["I can't not mention the typos.", 'you wanted to mention the typos']],
    why: 'two negatives make a wish',
    match: /\b(?:i|we) can't not (\w+)/gi,
    to: 'I wanted to $1',
    absorbsNegation: true,
  },
  {
    id: 'its-me-who',
    examples: [["It's me who has to answer for this.", "you're the one who has to answer for this"]],
    why: '"it is me who" cannot be turned round',
    match: /\bit(?:'s| is| was) (?:me|us|I) (?:who|that) (has|have|had|is|was|gets|get|needs|need) /gi,
    to: "I'm the one who $1 ",
  },
  {
    id: 'us-finding',
    examples: [['Us finding out from a customer is not OK.', "finding out from a customer isn't acceptable to you"]],
    why: 'an object before an -ing form is left out',
    match: /^(?:us|me) (\w+ing) (.+) (?:is|was)(?:n't| not) (?:ok|okay|acceptable|good enough|on|right)$/i,
    to: "$1 $2 isn't acceptable to me",
  },
  {
    id: 'not-acceptable',
    examples: [['This is simply not acceptable.', "this isn't acceptable to you"]],
    why: 'a verdict is attributed',
    match:
      /^(?:this|that|it)(?:'s| is| was)(?: (?:simply|just|really|totally|completely|absolutely|frankly|quite))* (?:not acceptable|unacceptable|not ok|not okay|not on|not good enough|inexcusable|intolerable|unforgivable)$/i,
    to: "this isn't acceptable to me",
  },
  {
    id: 'this-is-frustrating',
    examples: [['This is getting really frustrating.', 'you find this frustrating']],
    why: 'a feeling belongs to the one who has it',
    match:
      /^(?:this|that|it|it all|all of this|the whole thing)(?:'s| is| was| has been| is becoming| is getting)(?: (?:all|just|really|very|so|incredibly|extremely|quite|beyond|deeply|hugely|rather|more than|a bit|a little|getting|becoming|simply|frankly))* (embarrassing|frustrating|disappointing|annoying|upsetting|worrying|exhausting|stressful|tiring|confusing|disheartening)$/i,
    to: 'I find this $1',
  },
  {
    id: 'here-we-are',
    examples: [
      [
        'You promised Friday, and here we are on Wednesday with nothing.',
        "we promised Friday, and it's Wednesday and you have nothing",
      ],
    ],
    why: 'a figure of speech in plain words',
    match:
      /\bhere (?:i|we)(?:'m|'re| am| are)(?: now| again| still)? (?:on (\w+day)|in (\w+)|(\w+ \w+) later),? with (?=\w)/gi,
    to: (_, day, month, later) => `it's ${day ?? month ?? `${later} later`} and I have `,
  },
  {
    id: 'must',
    why: 'said back, "you must" would sound like an order',
    match: /\b(i|we) must (?=\w)(?!have\b|be\b|say\b|admit\b)/gi,
    to: '$1 have to ',
    examples: [['Every month I must upload the same file.', 'every month you have to upload the same file']],
  },
  {
    id: 'would-have-thought',
    why: 'said back, "you would have thought" has an edge',
    match: /\b(i|we)(?:'d| would) have thought\b/gi,
    to: '$1 thought',
    examples: [["I'd have thought a small change was included.", 'you thought a small change was included']],
  },
  {
    id: 'whatever',
    why: 'said back, "whatever" sounds careless',
    match: /\bwhatever (?=\w+ (?:you|we|i|they) )/gi,
    to: 'any ',
    examples: [
      ['Send me whatever approval you have on file.', "you'd like us to send you any approval we have on file"],
    ],
  },
  {
    id: 'waiting-on',
    examples: [["I'm waiting on the report.", "you're waiting for the report"]],
    why: 'waiting on a thing is waiting for it',
    match: /\bwaiting on (?=the|a|an|my|our|your|it|this|that)/gi,
    to: 'waiting for ',
  },
  {
    id: 'bothered-me',
    examples: [["There's been a complete lack of communication.", "there's been a lack of communication"]],
    why: 'loud words in plain ones',
    match: /\b(?:complete|total|utter|absolute) (?=(?:lack|waste|failure|silence|stranger|strangers|mess)\b)/gi,
    to: '',
  },
  {
    id: 'disaster-for',
    examples: [['May was a disaster for us.', 'May went very badly for you']],
    why: 'an exaggeration in plain words',
    match:
      /\b(?:is|was|has been) (?:a|an) (?:absolute |complete |total |utter |bit of a )?(?:disaster|nightmare|catastrophe|shambles|mess|fiasco|farce) for (me|us)\b/gi,
    to: 'went very badly for $1',
  },
  {
    id: 'disaster',
    examples: [['The launch has been a nightmare.', 'the launch has gone very badly']],
    why: 'an exaggeration in plain words',
    match:
      /\b(?:has|have) been (?:a|an) (?:absolute |complete |total |utter |bit of a )?(?:disaster|nightmare|catastrophe|shambles|fiasco|farce)\b/gi,
    to: 'has gone very badly',
  },
  {
    id: 'one-of',
    examples: [['We got precisely 2 enquiries.', 'you got only 2 enquiries']],
    why: 'only the count matters',
    match: /\b(?:exactly|precisely) (?=\d|one\b|two\b|three\b|four\b|five\b|zero\b)/gi,
    to: 'only ',
  },
]

const told: Readonly<Record<string, string>> = { told: 'told', informed: 'told' }
const participle = (verb: string): string => told[verb.toLowerCase()] ?? verb.toLowerCase()
