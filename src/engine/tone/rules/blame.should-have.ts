import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.should-have',
  kind: 'blame',
  level: 'soften',
  match: [
    'you (should|could|might) have [{adverb}] {participle}',
    '(you|your {people}|your {people} {people}) (should|could|might) (have|of) [{adverb}] {participle}',
    'you ought to have [{adverb}] {participle}',
    'you should not have [{adverb}] {participle}',
  ],
  except: [
    'you should have (received|got|gotten|had|seen|heard|been|access)',
    'you (could|might) have (been|had|seen|noticed|heard|expected|felt|wondered|hoped|got|received|thought)',
    'should not have (had|been|needed)',
    '{we} (should|could) have (told|asked|let|warned)',
  ],
  unless: ['question', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'It looks back and judges, so it will be defended; what happened, said plainly, does not.',
  source: 'Gibb 1961: evaluation against description',
  rewrites: ['what I was missing was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{You should have told us about the launch date}.',
    'Honestly, {you should have checked the proof before signing}.',
    '{Your team could have warned us that the hall was locked}.',
    '{you shouldve read the spec before the call}',
    '{You ought to have ordered the larger pump}.',
    '{Your accountant should of filed the form in March}.',
    '{You might have mentioned that the lift was out of order}.',
  ],
  passes: [
    'You should have received the invite.',
    'You should have the draft by noon.',
    'I should have told you on Monday, and I did not.',
    "You shouldn't have had to chase us.",
    'If you could have sent it sooner is not the question; we lost it.',
    'You should have been told about the fee.',
    'You could have been stranded, and I am glad you were not.',
  ],
}
