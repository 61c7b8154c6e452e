import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.next-time',
  kind: 'blame',
  level: 'soften',
  match: [
    '(next time|in future|in the future|going forward|for next time|from now on|another time) [~1] [please] [{adverb}] (read|check|look|tell|make|try|be|think|let|ask|remember|follow|use|send|do not|perhaps|maybe)',
    '(next time|in future|in the future|going forward|from now on) [please] (you|your {people}) (may|might|could|should|will|need|must|ought|want|had)',
    '(may|might|could) want to (read|check|look|think|double-check|reconsider|learn|consult|try reading) [before|next|again|more|at|the]',
    'we would (recommend|advise|suggest) ~4 (closer|more careful|more carefully|proper|careful|carefully|thoroughly)',
  ],
  except: [
    '(i|we) will',
    'from now on (i|we|the|a|your|our|it|each|every|he|she|they|one)',
    '(ask|call|ring|tell|try|use) (for me|me|my|the duty)',
    'you (will|can|could|need) (get|have|not|only|see|receive|no longer|reach)',
  ],
  unless: ['question', 'own-fault'],
  reach: 'clause',
  advice: 'A lesson at this moment reads as a telling-off; offer the change as your own.',
  source: 'Gibb 1961: superiority against equality',
  rewrites: ["from now on I'll [what you will do differently]"],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Next time please read the dimensions before you order}.',
    '{In future, check the calendar first}.',
    '{You may want to read the manual before calling}.',
    '{Next time you might tell us a day earlier}.',
    '{We would recommend a more careful look at the form}.',
  ],
  passes: [
    'Next time I will send the file a day earlier.',
    'From now on the name and the time come to you by text.',
    'In future you can reach me on this number.',
    'Next time, call me on my mobile if you like.',
    'Would next time suit you better than Friday?',
  ],
}
