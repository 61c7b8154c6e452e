import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'dismissal.only-a',
  kind: 'dismissal',
  level: 'soften',
  match: [
    '(is|was|are|were) [{adverb}] (only|just|merely|nothing more than|nothing but|no more than) [{adverb}] (a|an|one|some) [{intensifier}] [single|little|mere|tiny|small|minor|slight|trivial] {belittled}',
    '(measly|paltry|piffling) *',
    '(teeny|weeny|itty|minuscule|trivial|piddly|silly little|mere) [little] (hiccup|glitch|blip|typo|mistake|slip|error|detail|issue|problem|inconvenience|thing|delay|matter|hitch|mix-up|misunderstanding)',
    '(just|only|merely|simply) (a|one) [very|little|small|minor|tiny|slight|trivial|cosmetic|bit of a] (hiccup|glitch|blip|hitch|niggle|trifle|inconvenience|misunderstanding|formality|technicality|mix-up)',
    '(you|your {people}) [{adverb}] (are|is|were|sound|seem) [{adverb}] [being|getting|a bit|a little|rather|somewhat] [a bit|a little|too|overly|{intensifier}] (sensitive|dramatic|overreacting|over-reacting|emotional|picky|fussy|pedantic|touchy|exaggerating|overthinking|impatient|hysterical|paranoid|nit-picking)',
    '(reading|read) [far|way|a bit|rather] too much into',
    '{we} (do not|can not|fail to) [{adverb}] (see|understand) [what|why] (the|this is a|this is such a) [big|great] (problem|fuss|issue|drama)',
    '{we} ((would|can) (hardly|scarcely|barely) (call|describe)|hardly think *)',
    '(no-one|none of (our|the) *|not one of (our|the) *|no other (customer|client)) [else] [has|have] [ever] [{adverb}] (complained|complains|minded|minds|objected|had a problem|had an issue)',
    'you are the (first|only) (one|person|client|customer) (to (complain|notice|mention)|who has (complained|noticed|mentioned))',
    '(our|the) other (clients|customers|guests|users) [{adverb}] (are|love|like|do not|manage|find) *',
    '(not|is not|was not) (that|so|all that|really that|exactly that) (bad|serious|important|urgent|terrible|awful)',
    '{we} (am|are) sure (it|that) (is|was|will be) [all|probably|perfectly] (fine|ok|okay|alright|nothing)',
  ],
  except: ['you are not', 'only (a|an|one) {belittled} (left|away|to go|before|of|until|late)', 'nothing else'],
  unless: ['question', 'reports-client'],
  reach: 'clause',
  advice: 'It makes the problem or the feeling smaller; to the client it is as big as it feels.',
  source: 'Gibb 1961: neutrality against empathy; customerexperienceinsight.com',
  rewrites: ['[what happened] left you without [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{It's only a typo}.",
    "{You're being a bit sensitive}.",
    "{I don't see the problem}.",
    '{Nobody else has complained}.',
    "{You're reading too much into one word}.",
    '{There was a teeny hiccup with the payroll}.',
    "{I'd hardly call it an outage}.",
    '{You are the first person to complain about this}.',
    "{I'm sure it's fine}.",
    '{Our other clients are perfectly happy with it}.',
  ],
  passes: [
    'It is only available in the EU region for now.',
    "It's just as important that the email version works.",
    'It is a small change on our side and a big one for your users.',
    'A minor point in our contract, a major one for you.',
    'You are not being unreasonable; the fee was never mentioned.',
    "It's only the second fitting that's free.",
    'It is only one day away, so I will ring you tonight.',
    'Please come on Saturday; you are the first person I rang.',
  ],
}
