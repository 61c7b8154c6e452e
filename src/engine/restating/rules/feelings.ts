/** Feelings at the client's own strength or one step below, never above. */
import type { Rule } from '../rule.ts'

const am =
  "(?:(?:i'm|i am|we're|we are|i was|we were)) (?:now |just |so |really |very |absolutely |beyond |completely |totally |utterly |extremely |frankly |quite )*"

export const feelings: readonly Rule[] = [
  {
    id: 'furious',
    examples: [["I'm absolutely furious.", "you're very unhappy"]],
    why: 'said back one step weaker',
    match: new RegExp(
      `\\b${am}(?:furious|livid|fuming|outraged|incensed|enraged|seething|raging|pissed off|pissed|apoplectic|incandescent|hopping mad)\\b`,
      'gi',
    ),
    to: "I'm very unhappy",
  },
  {
    id: 'disgusted',
    examples: [["We're appalled.", "you're very disappointed"]],
    why: 'said back one step weaker',
    match: new RegExp(`\\b${am}(?:disgusted|appalled|horrified|gutted|devastated|heartbroken)\\b`, 'gi'),
    to: "I'm very disappointed",
  },
  {
    id: 'speechless',
    examples: [["I'm gobsmacked.", "you're taken aback"]],
    why: 'said back one step weaker',
    match: new RegExp(
      `\\b${am}(?:gobsmacked|flabbergasted|speechless|dumbfounded|stunned|astonished|staggered|aghast)\\b`,
      'gi',
    ),
    to: "I'm taken aback",
  },
  {
    id: 'sick-of',
    examples: [["I'm sick and tired of chasing you.", "you're tired of chasing us"]],
    why: 'said back one step weaker',
    match: new RegExp(`\\b${am}(?:sick and tired|sick to death|sick|fed up to the back teeth) of\\b`, 'gi'),
    to: "I'm tired of",
  },
  {
    id: 'worried-sick',
    examples: [["We're worried sick about Thursday's launch.", "you're very worried about Thursday's launch"]],
    why: 'an idiom in plain words',
    match: /\bworried sick\b/gi,
    to: 'very worried',
  },
  {
    id: 'denied',
    examples: [["I'm not angry, just disappointed.", "you're disappointed"]],
    why: 'a feeling that is denied is not mentioned',
    match:
      /\b(i'm|i am|we're|we are) not (?:even )?(?:angry|mad|upset|cross|annoyed|furious),? (?:just|but|only|i'm just|but i am|but i'm) /gi,
    to: '$1 ',
    absorbsNegation: true,
  },
  {
    id: 'patience',
    examples: [["Between you and me, I'm losing patience.", 'your patience is running out']],
    why: 'an idiom in plain words',
    match:
      /\b(?:between you and me,? )?(?:i'm|i am|we're|we are) (?:losing|running out of|at the end of (?:my|our)) (?:patience|rope|tether)\b/gi,
    to: 'my patience is running out',
  },
  {
    id: 'stressing',
    examples: [['This whole thing is stressing me out.', 'this has been stressful for you']],
    why: 'the cause comes first',
    match: /\bthis (?:whole thing )?(?:is|has been) stressing (?:me|us) out\b/gi,
    to: 'this has been stressful for me',
  },
  {
    id: 'embarrassing',
    examples: [
      ["It's embarrassing that our CEO found the typo.", 'your CEO found the typo, and that was embarrassing'],
    ],
    why: 'the fact first, the feeling second',
    match:
      /^(?:it's|it is|it was) (?:\w+ )?(embarrassing|disappointing|frustrating|worrying|upsetting|annoying) that (.+)$/i,
    to: '$2, and that was $1',
  },
  {
    id: 'hate',
    examples: [['I absolutely hate the new colours.', "you really don't like the new colours"]],
    why: 'said back one step weaker',
    match: /\b(i|we) (?:really |absolutely )?(?:hate|loathe|detest)\b/gi,
    to: "$1 really don't like",
  },
]
