import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.hence',
  kind: 'blame',
  level: 'soften',
  match: [
    '(you|your {people}) [then|also|only|had] {pasttense} ~8 (hence|which explains|which is (what|how|why)) ',
    '(hence|which explains|that explains) the (delay|error|mistake|problem|confusion|duplicate|duplicates|mess|missing *|wrong *)',
    'you (then|went and|went ahead and|chose to|decided to|insisted on|had to go and) (turned up|showed up|changed|cancel|cancelled|ordered|order|change|move|moved|bought|booked|wait|leave|go)',
    '(did not|does not|hardly) (help|helps) that (you|your|no-one)',
    '(as a (consequence|result) of|on account of|because of|given|by reason of) your (late|missing|wrong|slow|changes|delay|insistence|refusal|own|mistake|failure|lack|silence)',
    'the ball (is|was|has been) in your court',
    '{we} (was|were|have been|am|are) [still|all] (waiting|held up|stuck|blocked) [waiting] [on|for|by] your (sign-off|approval|answer|reply|files|feedback|text|go-ahead|signature|input)',
    '(that|this|it) (is|was) your (call|choice|decision|idea|doing) >',
    '(no-one|nobody) (forced|made) you to',
    '(you|your {people}) ~4 (left|leaves|gave|gives) us (no|little|with no) (choice|option|alternative|time)',
    'against (our|my) advice',
    '(with|on) what (you|your {people}) (gave|sent|supplied) (us|me)',
  ],
  except: ['hence my *', '(is|it is) [entirely|completely|of course] your (call|choice|decision)'],
  unless: ['question', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'It draws a line from them to the trouble; the way out gets lost.',
  source: 'Gibb 1961: evaluation against description',
  rewrites: ['what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{You changed the file at noon, hence the wrong price}.',
    "{It didn't help that your director was away}.",
    '{We were waiting on your sign-off}.',
    '{That was your call}.',
    '{You left us no choice}.',
    '{We can only build with what you gave us}.',
    '{You then turned up with double the load}.',
  ],
  passes: [
    'The choice of colour is yours.',
    'You wrote on Monday, hence my call.',
    'Is the fault from your side or ours?',
    'I waited for your answer before I ordered.',
    'You rang twice and we missed both calls.',
    'It is entirely your decision.',
  ],
}
