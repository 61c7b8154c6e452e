/** Threats are reported in neutral words: neither challenged nor repeated at full volume. */
import type { Rule } from '../rule.ts'

export const threats: readonly Rule[] = [
  {
    id: 'or-else',
    examples: [["Make it right or we're leaving.", "you'd like us to make it right, and you'd leave otherwise"]],
    why: 'X or Y means: if not X then Y',
    match:
      /^(.+?),? (?:or|or else|otherwise)(?: (?:i'll|i will|we'll|we will|we're|we are|i'm|i am)) (?:be |going to |have to )*(?:leav(?:e|ing)|go(?:ing)? elsewhere|cancel(?:ling|ing)?|walk(?:ing)?|out|done|gone|mov(?:e|ing) on)(?: .*)?$/i,
    to: "$1, and I'd leave otherwise",
  },
  {
    id: 'or-lawyer',
    examples: [['Fix it now or our lawyer calls Monday.', "you'd like us to fix it now"]],
    leavesOut: true,
    why: 'legal steps are not said back as a threat',
    match:
      /,? or (?:else )?[^.,;]*\b(?:lawyers?|solicitors?|attorneys?|legal (?:team|department|action|steps)|barrister|court)\b[^.;]*/gi,
    to: '',
  },
  {
    id: 'lawyer',
    examples: [["You'll be hearing from our lawyer.", "you're considering legal steps"]],
    why: 'legal steps are named once, calmly',
    match:
      /\b(?:or )?(?:you'll|you will|expect to|you can expect to|or) (?:be hearing|hear) from (?:my|our) (?:lawyers?|solicitors?|attorneys?|legal team)\b/gi,
    to: "I'm considering legal steps",
  },
  {
    id: 'warn-others',
    examples: [
      [
        "I'm going to tell everyone I know to avoid you.",
        "you're unhappy enough that you'd warn others about working with us",
      ],
    ],
    leavesOut: true,
    why: 'a public threat in neutral words',
    match:
      /\b(?:i'm|i am|we're|we are|i will|i'll|we'll) (?:going to )?(?:tell|telling|warn|warning) (?:everyone|everybody|people|all)[^,.;]*/gi,
    to: "I'm unhappy enough that I'd warn others about working with you",
  },
  {
    id: 'will-cancel',
    examples: [["If this isn't fixed by Monday, we will cancel.", "if this isn't fixed by Monday, you plan to cancel"]],
    why: 'reported as a plan',
    match:
      /\b(we|i)(?:'ll| will| shall)(?: have to| be forced to)? (cancel|leave|terminate|switch|go elsewhere|look elsewhere|move (?:on|elsewhere|our)|take (?:my|our) business elsewhere|withhold|escalate|post|stop paying)\b/gi,
    to: '$1 plan to $2',
  },
  {
    id: 'money-back',
    examples: [['We want our money back.', "you'd like a refund"]],
    why: 'the wish in the usual word',
    match: /\b(i|we) (?:want|demand|would like|'d like|expect) (?:my|our|all (?:my|our)) money back\b/gi,
    to: '$1 would like a refund',
  },
  {
    id: 'demand',
    examples: [['I demand a corrected invoice.', 'you want a corrected invoice']],
    why: 'a demand becomes a wish',
    match: /\b(i|we) (?:demand|insist on|require) (?=(?:a|an|the|to|your|that|my|our)\b)/gi,
    to: '$1 want ',
  },
]
