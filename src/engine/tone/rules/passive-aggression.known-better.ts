import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'passive-aggression.known-better',
  kind: 'passive-aggression',
  level: 'soften',
  match: [
    '{we} (am|are|was|were) [{adverb}|a bit|a little] [{intensifier}] (surprised|puzzled|baffled|amazed|astonished|perplexed|bemused) [{adverb}] (that you|that this|by your|at your)',
    '(interesting|funny|curious|strange|odd) (that|how) (you|your {people})',
    '(one|you) would (think|have thought|imagine|assume)',
    '(some of us|certain people|those of us who) (were|did|actually|still|read|remember|work) *',
    'you would have (seen|noticed|known|read|found) ~4 if',
    'for (anyone|those) who [still|actually|would] (cares|care|bothers|bother|bothered|cared) to',
    'if (anyone|someone|you|your {people}) had [{adverb}] (bothered|cared|troubled|taken the trouble)',
    '(it|that|which|page|contract|email|form) (clearly|plainly|expressly|explicitly) (says|states|said|stated|shows)',
    '(clearly|plainly) (stated|written|marked|labelled|visible) (in|on|at)',
    '(in black and white|there for all to see|hard to miss)',
    '< surely you [{adverb}] (know|knew|have|remember|can|did|realise|must|saw|read)',
    'you will (no doubt|doubtless|surely|of course) (recall|remember|know|have)',
  ],
  unless: ['question', 'own-fault'],
  reach: 'clause',
  advice: 'It can read as "you should have known"; the fact works without it.',
  source: 'Adobe survey via the Guardian; WordFinder 2022; Psychology Today on passive-aggressive mail',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I'm surprised that you didn't know this.}",
    '{Some of us were in the meeting.}',
    '{It clearly says so on page two.}',
    "{You'd have seen this if you had opened the file.}",
    '{Interesting that you raise this now.}',
    '{Surely you read the manual.}',
  ],
  passes: [
    'I am surprised that our form let that through; I will have it checked.',
    'You will see two new lines on the invoice.',
    'Some of us are away next week, so write to the team address.',
    'The photo shows the crack clearly.',
    'How interesting the second option is.',
  ],
}
