import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'dismissal.sorry-you-feel',
  kind: 'dismissal',
  level: 'stop',
  match: [
    '(sorry|regret|apologies|apologise|apologise for the fact) [{adverb}] [that|if|to hear|to hear that] (you|your {people}|anyone|anybody|someone) [{adverb}] (feel|feels|felt|think|thinks|thought|see it|saw it|took|take|found it|find it|believe|perceive|perceived|got the impression|have the impression|were left feeling|took it|did not (like|enjoy|appreciate)|were not (impressed|happy|satisfied)|are not (happy|satisfied|impressed)|was not (happy|impressed))',
    '(sorry|regret|apologise|apologies) [{adverb}] [that|if|to hear|to see|to learn] [that] (you|your {people}) (are|is|were|was|have been|got|seem|were left|remain) [so|that|this|a bit|a little|{intensifier}] {upset}',
    '(sorry|apologies|apologise|regret) [{adverb}] if',
    '(sorry|apologise|apologies|regret|regrets) [{adverb}] for any [possible|potential|perceived] (inconvenience|upset|confusion|disappointment|misunderstanding|offence|trouble|distress|annoyance|frustration|problems|problem|issues|delay|delays|stress|hurt|hassle|discomfort|disruption)',
    '(regret|sorry about|sorry for) any',
    'any (inconvenience|upset|offence|confusion) [that] (this|it|we) (may|might|could) have (caused|given)',
    'sorry [that|to hear that|to hear|to see|to see that] (the|our|my) ~4 (is|was|were|are|did) not (to your|quite your|up to your|your cup|live up|meet your|match your|quite to)',
    '(sorry|regret) (you|that you) (choose|chose|see|saw|consider|considered) [it|to|this|things]',
  ],
  except: [
    'sorry if this is (the wrong|not the right)',
    'sorry if i (missed|have missed|am)',
    'sorry if it is',
    'this automatic reply',
    'sorry for any typos',
  ],
  unless: ['question', 'reports-client'],
  reach: 'clause',
  advice: 'It apologises for the reaction and not for what happened.',
  source: 'customerexperienceinsight.com; Lewicki 2016 and Yoshino & Glasgow: no "if", no "any" in an apology',
  rewrites: ["I'm sorry that [what happened]"],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I'm sorry you feel that way}.",
    '{Sorry if you were upset by this}.',
    "{We're sorry that you are disappointed}.",
    '{I apologise for any inconvenience}.',
    '{We regret any upset}.',
    "{I'm sorry if this caused confusion}.",
    '{Sorry to hear you found it confusing}.',
  ],
  passes: [
    'I am sorry you had to chase us twice.',
    'I am sorry you were charged twice; the refund went out this morning.',
    'I am sorry you were left waiting on the call.',
    'You were right to be upset about the missed call.',
    'Sorry for the inconvenience of three calls in one day; here is one number.',
  ],
}
