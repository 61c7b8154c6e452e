import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.look-at-you',
  kind: 'blame',
  level: 'soften',
  match: [
    '(you|your {people}) [{adverb}] (sat on|dragged|dithered|took (your time|forever|weeks|months|ages)|kept us waiting|held us up|held things up|rushed us|changed your mind)',
    '(you|your {people}) [{adverb}] (gave|sent) us [the|a|an] (wrong|old|incomplete|half|contradictory) *',
    '(you|your {people}) (had|were given|have had) ..3 (weeks|months|days|ages|plenty|ample|every chance|every opportunity) to *',
    '(that is|this is|which is|it is) (because|since) (you|your)',
    '(you|your {people}) (are|were) (slow|mistaken|confused|unclear|unreachable|holding it wrong|using it wrong|doing it wrong|in the wrong)',
    '(you|your {people}) [{adverb}] (used|installed|entered|filled in|plugged) ~3 (wrong|wrongly|incorrectly|backwards|upside down)',
    '(mistake|error|delay|problem|mess|mix-up|confusion|fault) (was|is) [{adverb}] (made|caused|introduced|created) (by|at|on) (you|your)',
    'should have been [{adverb}] {participle} by you',
    '[look] closer to home',
    '(shot yourself|shot yourselves|dug your own|brought it on yourself|brought this on|only yourself to blame|self-inflicted|of your own making)',
    '(if|had) (anyone|somebody|someone) (at|on) (your|yours) [*] ..2 (bothered|measured|checked|read|looked|told|opened)',
  ],
  except: ['sorry', 'because {we}', '{we} (let|kept|held|gave|sent) you'],
  unless: ['question', 'own-fault', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: 'It reviews what they did; what happened is enough.',
  source: 'Gibb 1961: evaluation against description',
  rewrites: ['what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{You had three weeks to check the proof}.',
    '{Your director sat on the draft for a fortnight}.',
    '{You gave us the wrong address}.',
    '{That is because you changed your mind}.',
    '{You might look closer to home}.',
    '{The mistake was made at your end}.',
  ],
  passes: [
    'You had to wait three weeks for a plan.',
    'You took the photo that helped us find it.',
    'You had every reason to be angry.',
    'If you are late on Friday, the side door is open.',
    'We gave you the wrong address.',
  ],
}
