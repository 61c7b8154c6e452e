import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.did-not',
  kind: 'blame',
  level: 'soften',
  match: [
    '(because|since|as|given|when|and|but|so) (you|your {people}) (did not|never) [{adverb}] ({order}|sent|told|said|gave|replied|answered|read|checked|signed|confirmed|asked|paid|mentioned|warned)',
    '^ [{adverb}] (you|your {people}|your {people} {people}) (did not|never) [{adverb}] (sent|told|replied|answered|confirmed|signed|paid|checked|mentioned|warned|send|tell|mention|reply|answer|respond|read|check|sign|confirm|provide|supply|give|ask|say|follow|specify|let|order|approve|submit|bother|warn|inform|notice|brief|book|include|listen|pay|test|upload|share|attach|return|keep|object|complain|raise|look|call|ring|come|turn|show|fill|tick|state|forward|copy)',
    '< (you|your {people}|your {people} {people}) (did not|never) [{adverb}] (send|tell|mention|reply|answer|respond|read|check|sign|confirm|provide|supply|specify|order|approve|submit|bother|warn|inform|brief|book|include|listen|pay|test|upload|share|return|object|raise|turn|fill|tick|forward|look)',
    '(you|your {people}) (did not|never) [{adverb}] (tell|told|send|sent|give|gave|ask|asked|inform|informed|warn|warned|show|showed|answer|answered) (us|me)',
    'why (did|have|do) (you not|not you) (send|tell|mention|reply|answer|respond|read|check|sign|confirm|say|ask|order|approve|call|ring|look|{participle})',
    'why (did not|did|have not) you [not] (send|tell|mention|say|reply|check|ask|read|warn|call|ring)',
    'why would you (not|send|tell|sign|order|approve|change|delete|ignore|wait)',
  ],
  except: [
    'you (did not|never) (ask|do anything|get|receive|hear)',
    'you did not (ask|sign up|agree|deserve|order|have) (for|to)',
    'when you did',
    '(know|tell|say|see|sorry|check|wonder|if|whether|in case) [that] you did not',
    'you (did not|never) (tell|say|send|do|order|mention|ask) (that|anything|it) (wrong|wrongly)',
  ],
  unless: ['question', 'own-fault', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: 'It names what was not done instead of what happened, so the answer will be a defence.',
  source: 'Gibb 1961: evaluation against description',
  rewrites: ['what we were missing was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{You didn't tell us about the launch}.",
    '{It is late because you never sent the texts}.',
    '{You did not sign off the proof}, so the press moved on.',
    '{As you never answered}, we went ahead.',
    '{Your office never confirmed the numbers}.',
    'As per my last email, {you never told us about the board}.',
    "{The site went live unchecked since you didn't reply}.",
  ],
  passes: [
    'You did not do anything wrong.',
    'You never received a reply from us, and that is on me.',
    'Let me know if you did not get the attachment.',
    "You didn't ask for the extra page, so it is free.",
    'Our driver did not ring the bell.',
    'I know you did not sign up for this.',
  ],
}
