import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.failed-to',
  kind: 'blame',
  level: 'soften',
  match: [
    '(you|your {people}|your {people} {people}) [have|has|had] (failed|neglected|omitted|forgot|refused|forgotten) to',
    '(you|your {people}|your {people} {people}) [have|has|had] [{adverb}] (failed|neglected|omitted|forgot|refused|forgotten|declined) to',
    '(you|your {people}|your {people} {people}) [have|has|had] [{adverb}] (misread|misunderstood|overlooked|ignored|misheard|miscounted|mistyped|mislaid|disregarded|withheld|mixed up|muddled|messed up|screwed up|botched|got it wrong)',
  ],
  except: [
    '(if|in case|whether) (you|your {people}) [have|had] [{adverb}] (forgot|misread|overlooked|forgotten|misunderstood)',
    '(tell|say|correct|think) [me|us] ~4 (misread|misunderstood)',
  ],
  unless: ['question', 'own-fault', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: "It points at a person's slip; the fact alone is enough.",
  source: 'Gibb 1961: evaluation against description',
  rewrites: ['what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{You failed to send the specification}.',
    '{You forgot to attach the drawing}.',
    '{Your colleague neglected to inform us}.',
    '{You misread the quote}.',
    '{Your warehouse has overlooked our note}.',
    '{your dev refused to open the firewall}',
  ],
  passes: [
    'If you forgot to save your copy, ours is attached.',
    'We failed to send the specification.',
    'I misread your note, and the sample is on its way.',
    'Our form failed to load.',
    'Correct me if you think I misunderstood.',
  ],
}
