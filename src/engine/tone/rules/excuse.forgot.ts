import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'excuse.forgot',
  kind: 'excuse',
  level: 'soften',
  match: [
    '(slipped|fell|dropped|fallen|slipped right|went) (through the cracks|through the net|my mind|our minds|off my radar|off our radar|off the radar|down the cracks|off my list|between the cracks|between two stools|off the table|between chairs|under the table)',
    '{we} (did not|have not|had not|could not) [{adverb}] (get|got|had|have|find|found|got round|get round|gotten) [{adverb}] (a chance|time|the time|round to|around to|a moment|a minute|the opportunity|much time|enough time|any time|to it)',
    '(no|not enough|little|never any|never enough|too little) time (to|for|this week|last week)',
    '(went|gone|landed|ended|ended up|got caught|go) [up] [straight] (to|in|into) [my|our|the] (spam|junk)',
    '{we} (was|were) [{adverb}] under the impression',
    '{we} [{adverb}] (assumed|thought|figured|presumed|had assumed|supposed|believed) (you|your|that you|someone|somebody|it was|this was|that it was|my colleague|that my|everything|all was)',
    '{we} (must have|may have|might have|have|had|did) [{adverb}] (missed|overlooked|misplaced|not seen|forgotten) (your|it|that|this|your email) [because|since|among|as|in all|with]',
    '(totally|completely|simply|just|clean|honestly|plain) (forgot|slipped|missed|escaped)',
    '{we} [{adverb}] (did not|could not) [{adverb}] (find|have|get) (the|any|enough) time',
    '(got|was|were|been|must have got) (lost|buried|stuck) (in|under|between|somewhere|among) (the|my|our|all|a)',
  ],
  except: [
    '(did|have|had|has) (you|your|my) ~4 (spam|time|chance)',
    '(when|if|once) you',
    '(nobody|no-one) owned it',
    '(happens|follows|comes|goes|starts|done) (today|tomorrow|tonight|on|at)',
    "(will do|on tomorrow's|tonight|today|tomorrow)",
    '(our|the) (call|meeting) ~8 (sorry|no excuse)',
    '(post|send|resend) another',
    'had gone into my junk',
    '{we} have not seen that before',
    'not (have|had|get) time in',
    'you (did|have) not',
  ],
  unless: ['question', 'followed-by-action', 'conditional', 'reports-client', 'own-fault'],
  reach: 'clause',
  advice: 'It explains how it slipped and not what happens now.',
  source: 'businessmanagementdaily.com and smallmarketsuit.com on excuses; HBR 2018',
  rewrites: ['I did not [what slipped] when I said I would'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Your request slipped my mind}.',
    '{It fell through the cracks}.',
    "{I didn't get a chance to look at it}.",
    '{Your mail went to spam}.',
    '{I was under the impression that you had cancelled}.',
    '{We assumed you no longer needed it}.',
    "{I simply didn't find the time to ring you}.",
  ],
  passes: [
    'This fell through the cracks: nobody owned it. I own it now.',
    'Did my last note go to spam?',
    'When you have had a chance to read the draft, tell me what is off.',
    "I haven't had time to test it yet; that happens today after four.",
    'Have you had time to look at the two options?',
  ],
}
