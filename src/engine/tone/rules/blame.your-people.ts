import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.your-people',
  kind: 'blame',
  level: 'soften',
  match: [
    '(your {people}|your {people} {people}|one of your *|someone (at|on|in) your *|somebody at yours|your lot|your mr *|your ms *|your own {people}) [has|have|had|then|simply|just] [{adverb}] (botched|wiped|overwrote|overwritten|forgot|forgotten|lost|broke|unplugged|muddled|deleted|dropped|misread|mislaid|mistyped|miscounted|ignored|skipped|refused|dithered|stalled)',
    '(your {people}|your {people} {people}|one of your *|someone (at|on|in) your *|somebody at yours|your lot|your mr *|your ms *|your own {people}) [has|have|had|then|simply|just] [{adverb}] (sat on|held up|mixed up|signed off|switched off|turned off|let slip|got it wrong|could not decide|gave us the wrong|sent us the wrong|sent the wrong|chose the wrong)',
    '(someone|person|people|one) (at|from|in|on) your (end|side|office|team) who [{adverb}] {pasttense}',
    '< thanks to your {people}',
    '(botched|broken|deleted|lost|overwritten|wiped|ruined|damaged|blocked|delayed|changed|cancelled|overruled|knocked off|unplugged|switched off) ..2 by (one of your|your {people}|your lot|somebody at yours)',
    '(you (guys|people|lot)|your lot) (hit|forgot|pulled|moved|broke|sat|left|lost|missed|changed|wiped|deleted|dropped|pressed|cancelled)',
  ],
  except: [
    'your customers',
    'thanks to your {people} for',
    '(our|my) (fault|mistake|error|guide|instructions|update)',
    '{we} should',
  ],
  unless: ['question', 'own-fault', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: 'It names a person on their side as the cause, and people stand by their own.',
  source: 'Gibb 1961: evaluation against description; never name the person who slipped',
  rewrites: ['what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Your trainee has overwritten the files}.',
    "It's late because {your lot sat on the proof}.",
    '{The valve was knocked off by one of your men}.',
    '{You guys hit pause and forgot}.',
    '{Thanks to your office manager}, the survey was cancelled.',
  ],
  passes: [
    'Your team waited four hours for us.',
    'Your finance team did exactly what our guide told them.',
    "You're reliably told by your son.",
    'Your porter was given the wrong key by our driver.',
    'Your customers lost their baskets because of our update.',
    'Thanks for sending your driver back.',
  ],
}
