import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'insult.sneer',
  kind: 'insult',
  level: 'stop',
  match: [
    'your (so-called|self-appointed|self-styled|self-proclaimed|so called) *',
    '< how (thrilling|original|convenient|typical|predictable|novel|quaint) >',
    '< (oh|well) (great|joy|lovely|brilliant|goody|wonderful|fantastic|marvellous) >',
    '(typical|classic) of (you|your {people})',
    'it is a (wonder|miracle) (anyone|you|your) *',
    'no wonder no-one *',
    '< for (someone|a *) (who|that) ~8 ; you [{adverb}] (know|seem|are|have|sound|do|take) *',
    '(call|calls|calling) (yourself|yourselves|himself|herself|themselves) (a|an|professional|professionals|experts)',
    '(you|him|her|them) of all people',
    '(what|sheer) [a|utter] (nerve|audacity|cheek|gall|arrogance|impudence)',
    'how dare (you|your|he|she|they)',
    '(genius|clever|brilliant|great) move ~1 {ing}',
  ],
  except: ['no wonder no-one ~8 {we}'],
  unless: ['question', 'reports-client'],
  reach: 'clause',
  advice: 'Whatever was said first, this is the line that gets passed on.',
  source: 'Gibb 1961: superiority and evaluation raise defence',
  rewrites: ['', '[the fact, without the comment]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Your so-called strategist has ideas.}',
    '{How convenient, another change of heart.}',
    '{No wonder nobody works with your director.}',
    '{For a firm that sells software, you know little about it.}',
    '{The sheer nerve.}',
    '{How dare you write to my boss.}',
    '{Genius move, deleting the list.}',
  ],
  passes: [
    'How lovely that you can come.',
    'No wonder you were angry, the date moved twice.',
    'Great, Thursday it is.',
    "At the moment you don't know and your sales director is asking.",
    'For someone who has never used it, the page is hard to read.',
    'How convenient is the car park for your guests?',
  ],
}
