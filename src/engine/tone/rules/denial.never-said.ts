import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'denial.never-said',
  kind: 'denial',
  level: 'stop',
  match: [
    '{we} (never|did not|have never|had never|do not think we|definitely did not|at no point|at no time|certainly did not|do not believe we) [{adverb}] [ever] (said|say|agreed|agree|promised|promise|told|tell|claimed|claim|offered|offer|committed|commit|guaranteed|guarantee|quoted|quote|wrote|write|put|confirm|confirmed|mentioned|mention|suggested|suggest|implied|imply|accepted|accept|signed up|received|receive|changed|change|touched|touch|approved|approve|got|gave|give|made|make|undertook) (that|this|it|so|to|any|anything|such|you|the|a|in|your|one|those|these|of)',
    '(at no point|at no time|never) (did|have|had) {we} [ever] (say|said|agree|agreed|promise|promised|tell|told|claim|offer|commit|suggest|quote|confirm)',
    '(no-one|none of us) (here|on our side|in our team|at our end) [ever|has|would] [ever] (said|promised|agreed|told|say|promise|agree|offered)',
    '(no-one|none of you) [ever|has ever|has|had] (told|informed|asked|warned|notified) (us|me)',
    '{we} (was|were|have) (never|not) [been] [{adverb}] (told|informed|asked|made aware|notified|warned|consulted|aware)',
  ],
  except: [
    '{we} (never|did not) (said|say) (thank|sorry|a word|hello)',
    'please be discreet',
    '{we} have not (told|asked|informed) (the|our|anyone)',
    '{we} (never|did not|have not|had not) [yet] (received|receive|got|get) (the|your|it|that|any) ~6 (could|can|would|please)',
    '{we} (did not|never) (tell|told|mention|give|gave|offer|offered|confirm|make|made|get|change|put) (you|your|the|it|that) ~10 (and|which|so)',
    '{we} (did not|never) (tell|told|give|gave|ask|asked|warn|get|got|offer|mention|confirm) you',
    'should',
  ],
  unless: ['question', 'own-fault', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: "It contradicts the client's account; say what your notes show and ask for theirs.",
  source: 'DARVO starts with deny; a differing fact is fine when a step follows',
  rewrites: ["I see it differently in my notes, and I'd like to look at it with you"],
}
export default rule

export const examples: Examples = {
  flags: [
    '{We never promised a Friday delivery}, did we?',
    "{I didn't say that}.",
    '{We never agreed to this}.',
    '{At no point did we say the price was fixed}.',
    '{Nobody told us about the second site}.',
    '{We were not informed of the change}.',
    '{I never put that in writing}.',
  ],
  passes: [
    'I never said thank you for the quick approval.',
    'We never received the second half of the audio, could you try the link below?',
    'We did not tell you about the fee, and that is our error.',
    'Nobody told you the date had moved, and somebody should have.',
    'Did we say anything about parking?',
  ],
}
