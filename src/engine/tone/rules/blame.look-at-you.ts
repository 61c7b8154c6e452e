import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.look-at-you',
  kind: 'blame',
  level: 'soften',
  match: [
    "(you|your *|you guys|your lot) [{adverb}] (sat on|took your time|took forever|took (weeks|days|months|ages|so long|nine days)|let it|let them|kept us|held us|held it|held things|left it|left us|left everything|dragged|gave us [the] (wrong|nothing|no|too|half|an old|the old|incomplete)|sent us [the] (wrong|an old|the old|half|incomplete|nothing|three different|two different|contradictory)|picked the|chose the cheapest|went for the|opted for|insisted on|wanted it|rushed us|pushed us|changed your mind|changed their mind|changed course|moved the goalposts|moved the goal|kept moving|skipped the|skimmed|never bothered|did not bother|could not be bothered|could not decide|could not make up|wouldn't listen|would not listen|did not listen|refused to|knew about|knew full|knew what you were|agreed to this|agreed to it|accepted this|let us down|had (weeks|months|days|plenty|ample|every) [to|of|chance|time|opportunity])",
    '(you|your {people}) (had|were given|have had) ..3 (weeks|months|days|ages|plenty|ample|every chance|every opportunity|all the time) (to|in which) *',
    '(had|if only) (you|your {people}|someone|anyone) ..4 (measured|checked|read|asked|told|warned|looked|listened|paid|answered|replied|followed|tested|opened|called|rung|signed|sent)',
    '(as a|the) (result|consequence) of (your|you)',
    '(that is|this is|which is|it is) (because|since) (you|your)',
    '(you|your {people}) (are|were) (late|slow|wrong|mistaken|confused|confusing|unclear|unavailable|unreachable|absent|away|asleep|looking at the wrong|reading the wrong|holding it wrong|using it wrong|using the wrong|doing it wrong|in the wrong)',
    '(you|your {people}|your *) (used|uses|were using|opened|read|are reading|installed|entered|filled in|plugged) ~3 (wrong|wrongly|incorrectly|backwards|upside down|too early|too late|without reading)',
    '(mistake|error|delay|problem|mess|mix-up|confusion|fault|issue|slip|trouble) (was|is|were) [{adverb}] (made|caused|introduced|created|started) (by|at|on|in|with) (you|your)',
    '(not|no) (our|my) ~4 but (your|you)',
    "(your|the client's) (side|end|team|office) (is|was) (where|what|the reason|to blame|responsible|behind)",
    '(look|looking) (closer to home|in the mirror|at your own|at yourselves|at yourself)',
    '(closer to home|own goal|shot yourself|shot yourselves|dug your own|brought it on|asked for it|asked for trouble|have only yourself|in your own hands|between keyboard and|pebkac|id-ten-t)',
  ],
  except: [
    '{we} (were|was) (late|slow|wrong)',
    'were late because {we}',
    'you are not (wrong|late)',
    'you were (away|unavailable) (when|on|that) ~8 {we} (should|could have)',
    '(sorry|because {we}|our fault|our mistake|my mistake)',
    '(if|when|in case) you are (late|away|unavailable|confused)',
    '(you|your *) (had|have had) ~4 (days|weeks|months) (of|with|without|to wait)',
    'you (had|have) [plenty of|every] (reason|right)',
    'you took ~3 (photo|photos|picture|trouble|the time)',
    'you insisted on (paying|helping)',
    'how could you have (known|checked)',
    '{we} (let|kept|held|left|sent|gave) you',
    'you were asleep when',
    'thank you',
    'if you ..3 (asked|called|told) ~8 (today|now|tomorrow)',
    '(sooner|earlier) is not the question',
  ],
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
