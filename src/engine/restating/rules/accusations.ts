/** Claims about our motives become what the client saw, felt or needs: attributed, neither repeated nor admitted. */

import type { Rule } from '../rule.ts'
import { baseOf, gerundOf, isPast, isVerb, participleOf } from '../verbs.ts'

const you = '(?:you|you guys|you people|your team|your company|your people|the agency)'

export const accusations: readonly Rule[] = [
  {
    id: 'lied',
    examples: [['You lied to us about the timeline.', 'you feel misled about the timeline']],
    why: 'neither repeated nor conceded',
    match:
      /\byou(?:'ve| have)? (?:all |clearly |blatantly |just )?(?:lied|misled|deceived|mislead|been lying|lie)(?: to (?:me|us)| me| us)?(?: about ([^,.;]+))?/gi,
    to: (_, about) => (about ? `I feel misled about ${about}` : 'I feel misled'),
  },
  {
    id: 'lying',
    examples: [['You are lying to us.', 'you feel misled']],
    why: 'neither repeated nor conceded',
    match: /\byou(?:'re| are) (?:just |clearly )?lying(?: to (?:me|us))?\b/gi,
    to: 'I feel misled',
  },
  {
    id: 'cheated',
    examples: [["You've ripped us off.", "you don't feel you've been treated fairly"]],
    why: 'a sense of fairness, not a charge',
    match:
      /\byou(?:'ve| have|'re| are)? (?:been )?(?:scamm(?:ed|ing)|ripp(?:ed|ing)|robb(?:ed|ing)|cheat(?:ed|ing)|conn(?:ed|ing)|fleec(?:ed|ing))(?: (?:me|us))?(?: off)?(?: blind)?\b/gi,
    to: "I don't feel I've been treated fairly",
  },
  {
    id: 'dont-care',
    examples: [["You clearly don't care about small clients like us.", "you don't feel like a priority to us"]],
    why: 'a claim about motives becomes the feeling',
    match: new RegExp(
      `\\b${you} (?:clearly |obviously |just |simply |really )*(?:don't|doesn't|do not|couldn't|didn't) (?:seem to |even |really |actually )*(?:care|give a (?:damn|toss|shit|monkey's|hoot))(?: less)?(?: (?:about|for) ([^,.;]+))?`,
      'gi',
    ),
    to: "I don't feel like a priority to you",
    absorbsNegation: true,
  },
  {
    id: 'unwilling',
    examples: [["You're unwilling to offer us a discount.", "we haven't offered you a discount"]],
    why: 'an unwillingness is a guess; what is seen is that it has not happened',
    match: /\byou(?:'re| are)? (?:simply |just |clearly )?(?:unwilling|refusing|not willing|not prepared) to (\w+)/gi,
    to: (_, verb) => `you haven't ${participleOf(baseOf(verb ?? ''))}`,
    absorbsNegation: true,
  },
  {
    id: 'refuse',
    examples: [['You refuse to send me the files.', "we haven't sent you the files"]],
    why: 'a refusal is a guess; what is seen is that it has not happened',
    match:
      /\b(you|your \w+) (?:simply |just |point blank |flatly |keep )?(?:refuse|refuses|refused|refusing|can't be bothered|couldn't be bothered|won't bother|didn't bother|never bothered|haven't bothered) to (\w+)/gi,
    to: (_, who, verb) =>
      `${who} ${who?.toLowerCase() === 'you' || /s$/.test(who ?? '') ? "haven't" : "hasn't"} ${participleOf(baseOf(verb ?? ''))}`,
    absorbsNegation: true,
  },
  {
    id: 'ignored-message',
    examples: [["You've ignored my last three emails.", "your last three emails haven't been answered"]],
    why: 'what is seen is that no answer came',
    match:
      /\byou(?:'ve| have|'re| are)? (?:been |just |simply |completely |keep )*ignor(?:ed|ing|e) ((?:all )?(?:of )?(?:my|our|the|every one of my|both my|every)) ((?:\w+ ){0,2}?(?:emails?|calls?|messages?|e-mails?|questions?|tickets?|voicemails?|letters?))\b/gi,
    to: (_, whose, what) => `${whose} ${what} ${/s$/.test(what ?? '') ? "haven't" : "hasn't"} been answered`,
  },
  {
    id: 'ignored-wish',
    examples: [['You ignored our feedback on the logo.', "your feedback on the logo hasn't been taken into account"]],
    why: 'what is seen is that it is not in the work',
    match:
      /\byou(?:'ve| have|'re| are)? (?:been |just |simply |completely |totally )*ignor(?:ed|ing|e) ((?:my|our|the|all|every)[^,.;]+)/gi,
    to: (_, what) =>
      `${what} ${/(?:s|changes|comments)$/.test((what ?? '').replace(/ (?:on|about|from|in|for|that|i|we)\b.*$/, '')) ? "haven't" : "hasn't"} been taken into account`,
  },
  {
    id: 'ignored-me',
    examples: [['You keep ignoring me.', "you haven't had an answer from us"]],
    why: 'the feeling, not the motive',
    match: /\byou(?:'ve| have|'re| are)? (?:been |just |simply |keep |completely )*ignor(?:ed|ing|e) (?:me|us)\b/gi,
    to: "I haven't had an answer from you",
  },
  {
    id: 'should-have',
    examples: [['You should have told us about the fee.', 'you expected us to have told you about the fee']],
    why: 'a duty becomes an expectation',
    match: /\b(you|your team|someone|somebody) should(?: at least)? have (?:at least )?(\w+)/gi,
    to: (_, who, verb) => `I expected ${who} to have ${verb}`,
  },
  {
    id: 'should',
    examples: [['You need to fix the header.', "you'd like us to fix the header"]],
    why: 'a duty becomes a wish',
    match:
      /\byou (?:really |simply |just )?(?:should|must|ought to|need to|have to|had better|better) (?:at least |really |now |just )?(not )?(?!have\b)(\w+)/gi,
    to: (_, not, verb) =>
      isVerb(verb ?? '') ? `I'd like you ${not ? 'not ' : ''}to ${verb}` : `you should ${not ?? ''}${verb}`,
  },
  {
    id: 'owe',
    examples: [['You owe us an explanation.', "you'd like an explanation from us"]],
    why: 'a debt becomes a wish',
    match:
      /\byou owe (?:me|us) ((?:an?|some) (?:\w+ )?(?:explanation|apology|answer|refund|reply|call|update|credit))/gi,
    to: "I'd like $1 from you",
  },
  {
    id: 'yours-to-blame',
    examples: [["You've only got yourselves to blame.", 'you see this as a problem on our side']],
    why: 'attributed, neither admitted nor denied',
    match: /\byou(?:'ve| have)? (?:only )?(?:got )?(?:only )?yourselves to blame\b/gi,
    to: 'I see this as a problem on your side',
  },
  {
    id: 'mistake-is-yours',
    examples: [['The mistake is yours, not ours.', 'you see the mistake as ours rather than yours']],
    why: 'attributed, neither admitted nor denied',
    match:
      /\b(?:the|this) (mistake|error|fault|problem|delay) (?:is|was) (?:entirely |clearly |all )?(?:yours|your fault|your doing),? (?:and )?not (?:ours|mine)\b/gi,
    to: 'I see the $1 as yours rather than mine',
    absorbsNegation: true,
  },
  {
    id: 'your-fault',
    examples: [['This is entirely your fault.', 'you see this as a problem on our side']],
    why: 'attributed, neither admitted nor denied',
    match:
      /\b(?:this|it|that)(?:'s| is| was) (?:entirely |all |completely |clearly )?your (?:own )?(?:fault|mistake|doing|mess)\b/gi,
    to: 'I see this as a problem on your side',
  },
  {
    id: 'never-did',
    examples: [
      ['You never sent me the files you promised me.', "we haven't sent you the files we promised you"],
      ['Will never called me back.', "Will hasn't called you back"],
    ],
    why: '"never" is said back as what has not happened',
    match:
      /\b(you|we|i|they|nobody|no one|someone|your team|he|she|it|your \w+|[A-Z][a-z]+) never (?:once |ever |even |actually )*(\w+)\b/g,
    to: neverDid,
    absorbsNegation: true,
  },
  {
    id: 'always',
    examples: [['You always send the files late.', 'we keep sending the files late']],
    why: '"always" is said back as what keeps happening',
    match: /\b(you|they|we|i) (?:are |'re )?always (\w+)/gi,
    to: (whole, who, verb) =>
      isVerb(verb ?? '') && !(verb ?? '').endsWith('ing') && !isPast(verb ?? '')
        ? `${who} keep ${gerundOf(baseOf(verb ?? ''))}`
        : (verb ?? '').endsWith('ing')
          ? `${who} keep ${verb}`
          : (whole ?? ''),
  },
  {
    id: 'million-times',
    examples: [
      [
        "I've told you a million times the phone number is wrong.",
        "you've told us more than once the phone number is wrong",
      ],
    ],
    why: 'a figure of speech, not a count',
    match:
      /\b(?:a|about a|like a) (?:million|thousand|hundred|billion|zillion|dozen) times\b|\b(?:a million|a thousand|hundreds of|thousands of|countless|umpteen|endless) times\b|\btime and (?:time )?again\b|\bover and over(?: again)?\b/gi,
    to: 'more than once',
  },
  {
    id: 'nobody-ever',
    examples: [['Nobody ever answers the phone.', 'nobody answers the phone']],
    why: 'an absolute is toned down',
    match: /\b(nobody|no one) (?:ever|even|bothered to|has ever) /gi,
    to: '$1 ',
  },
  {
    id: 'impossible',
    examples: [['Priya is impossible to reach.', "you're finding Priya hard to reach"]],
    why: 'an absolute is toned down',
    match: /\b(\w+) is impossible to (reach|contact|get hold of|get|speak to|talk to|pin down)\b/gi,
    to: "I'm finding $1 hard to $2",
  },
  {
    id: 'forever',
    examples: [['It takes forever to get an answer.', 'it takes a long time to get an answer']],
    why: 'an exaggeration in plain words',
    match: /\b(?:forever|an eternity|for ages|since forever|ages)\b/gi,
    to: 'a long time',
  },
]

function neverDid(whole = '', who = '', verb = ''): string {
  const lower = who.toLowerCase()
  const base = baseOf(verb.toLowerCase())
  if (!isPast(verb.toLowerCase()) || /^(?:been|was|were|had)$/i.test(verb)) return whole
  if (/^(?:nobody|no one|someone)$/.test(lower)) return whole
  const have =
    /^(?:you|we|i|they)$/.test(lower) || (/^your \w+s$/.test(lower) && lower !== 'your boss') ? "haven't" : "hasn't"
  return `${who} ${have} ${participleOf(base)}`
}
