import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'insult.rhetorical',
  kind: 'insult',
  level: 'stop',
  match: [
    'how (hard|difficult|complicated) (can|could) (it|that|this) [{adverb}] [possibly] be',
    'what (were|was|are|is) (you|your {people}|he|she|they|the *) thinking',
    '(are|were) (you|your {people}|you people) (serious|blind|deaf|mad|insane|stupid|kidding|joking|for real|out of your|even|all|on drugs|awake|asleep|twelve|five) [me|in|mind|there|at the|reading|listening] $',
    'who do you think (you|i|we)',
    'what (planet|world|century) (are|do|is)',
    'can (you|your {people}|nobody|no-one|anyone) [there|over there|at your end] (read|count|spell|think|write|follow a|even)',
    '(do|does) (you|anyone there|anyone over there|your {people}) [even] (have a (brain|clue)|read|own a (dictionary|calendar|calculator|map)|know (how|what) [a|to] ~3) $',
    'what is wrong with (you|your {people}|people)',
    'what on earth (is|were|are|do|did|made)',
    '(have|did) you (lost|lose) your (mind|marbles)',
  ],
  except: ['can you read (the|this|it|me|that|page|my|our)', 'what on earth (went wrong|happened) on our'],
  reach: 'sentence',
  advice: 'Whatever was said first, this is the line that gets passed on.',
  source: 'Gibb 1961: superiority and evaluation raise defence',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    '{How hard can it be?}',
    '{What were you thinking?}',
    '{Are you serious?}',
    '{Can nobody there read?}',
    '{What planet are you on?}',
  ],
  passes: [
    'Are you serious about moving to weekly calls?',
    'How hard would it be for your team to export the list?',
    'Can you read the small print on the scan?',
    'What would you like on the cover, blue or red?',
    'Are you all set for Monday?',
  ],
}
