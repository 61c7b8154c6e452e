import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.your-people',
  kind: 'blame',
  level: 'soften',
  match: [
    '(your {people}|your {people} {people}|one of your *|someone (at|on|in) your *|somebody at yours|anyone at yours|your lot|your side|your end|your good office|your mr *|your ms *|your own {people}|your own *) [had|have|has|then|also|simply|just] [{adverb}] (botched|sat on|wiped|overwrote|overwritten|forgot|forgotten|lost|broke|unplugged|mixed up|muddled|knocked|jammed|ticked|ticks|pressed|hit|deleted|dropped|let slip|left it|pulled|blocked|cancelled it|switched off|turned off|misread|mislaid|mistyped|miscounted|went missing|gone missing|vanished|dithered|dragged|stalled|waved|ran it|ran the|handed|got it wrong|got them wrong|got the|has not mentioned|have not mentioned|not mentioned|never mentioned|insisted|signed off|signed for|waited|held up|held it|refused|slept|dozed|ignored|skipped|gave us the wrong|sent us the wrong|sent the wrong|typed|entered|filled|put the wrong|chose the|changed their|changed his|changed her|changed its|could not make up|could not decide|had no business|has no business|did ring|rang eleven|hung up|hit pause|touched|moved it|had been at)',
    '[the one|someone|person|people] (at|from|in|on) your (end|side|office|team) [who] [{adverb}] (ran|deleted|changed|pressed|forgot|signed|approved|wrote|moved|switched|unplugged|wiped)',
    'thanks to your {people}',
    '{pasttense} ..4 by (one of your *|your {people} {people}|your {people}|somebody at yours|someone at yours|your lot)',
    '(was|were|been|got) ..5 (botched|broken|deleted|lost|overwritten|wiped|ruined|damaged|blocked|delayed|held up|changed|signed|cancelled|overruled|knocked off|knocked|unplugged|switched off|moved) by (one of your|your)',
    'you (guys|people|lot) (hit|forgot|pulled|moved|broke|sat|left|lost|never|did not|missed|changed|let|wiped|deleted|dropped|pressed|turned|cancelled)',
  ],
  except: [
    'your {people} (has|have|had|was|were) [{adverb}] (told|charged|sent|promised|left|given|asked|kept|rung|waiting)',
    'your {people} waited',
    'your users have',
    'blocked time',
    '(our|my) (fault|mistake|error|side|guide|instructions)',
    '(we|i) (should|ought)',
    'exactly what our',
    '{we} (told|sent|gave|had told) (them|him|her)',
    'your customers',
    'thanks to your {people} for',
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
    'Your tenants were without internet from 14:05.',
    'Your porter was given the wrong key by our driver.',
    'Your customers lost their baskets because of our update.',
  ],
}
