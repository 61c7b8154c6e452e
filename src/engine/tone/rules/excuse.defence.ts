import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'excuse.defence',
  kind: 'excuse',
  level: 'soften',
  match: [
    '(in|to) (our|my) (own|) (defence|defense|credit)',
    '(in|to) (our|my) defence',
    '(to be fair|in fairness|in all fairness|fairness) [to (us|me|ourselves|our|my)]',
    '{we} (did|tried|have done|have tried|are doing|did try|always do|do) (our|my|the) [very|level|absolute] best',
    '{we} (are|is|am) [all] only human',
    "(we're|i'm|they're|he's|she's) (all|) [only] human",
    '{we} (cannot|can not) be everywhere',
    '{we} (do not|did not) have (a crystal ball|eyes in|a magic)',
    '{we} (are|am) not (a mind reader|mind readers|psychic|clairvoyant|superhuman|a magician|magicians|robots|a robot)',
    'rome was not built',
    '{we} (did|have done|do|did do) (everything|all) (we|i) (could|can)',
    '(as|so) (fast|quickly|quick|hard|well) as (we|i) (can|could|possibly can)',
    'not (as if|like|as though) {we} (was|were|am|are|had|have|did) [{adverb}] (sitting|doing nothing|idle|ignored|ignoring|asleep|sat|not)',
    '{we} (was|were|have|am|are) not (sitting on|sat on|idle|lazy|on holiday|twiddling)',
  ],
  except: [
    'to be fair to (your|you|him|her|them|the)',
    'in your (defence|defense)',
    '(in|to be) fairness to (your|you)',
    '{we} will do (our|my|everything)',
  ],
  unless: ['question', 'own-fault'],
  advice: 'It defends us before anyone has been heard, and the client will answer the defence.',
  source: 'Gibb 1961; customerexperienceinsight.com on defending',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    '{In our defence, the} brief was short.',
    '{To be fair, nobody} could see that coming.',
    '{We did our best.}',
    '{We are only human.}',
    '{In all fairness, the} team has tried.',
    "It's {not as if we were sitting} around.",
  ],
  passes: [
    'In your defence, the two buttons look identical.',
    'To be fair to your team, the brief was clear.',
    'I will do my best to be there by nine, and ring you if I am late.',
    'That is a fair price for both of us.',
    'What would be a fair date for you?',
  ],
}
