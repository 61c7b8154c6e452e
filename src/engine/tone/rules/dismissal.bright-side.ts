import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'dismissal.bright-side',
  kind: 'dismissal',
  level: 'soften',
  match: [
    '(count|consider) (yourself|yourselves) (lucky|fortunate)',
    '(look|looking) on the bright side',
    'every cloud has',
    '< at least (no-one|it (was|is|did) not|you (have|had|got|did not|were not|are not))',
    '(you (should|could|can|ought to) be|be) (thankful|grateful|glad) (that|it|we|you)',
    '(others|other (people|clients|customers)|most (people|clients)|some) (wait|waited|have waited|pay|paid|have|have had) [it|had|a lot|much|far|even] (longer|worse|more)',
    'half the (internet|world|web|country|industry) (has|does|uses|runs|gets|waits)',
    '(a|what a) (nice|luxury|good) problem to have',
    '(must be nice|nice for some|alright for some|lucky you)',
    '{we} (get|see) (one of these|one of those|these|those|dozens of these|hundreds of these|that|this) (every|all the time|daily|weekly|constantly)',
  ],
  except: ['or at least', '{we} would be'],
  unless: ['question', 'reports-client', 'own-fault'],
  reach: 'clause',
  advice: 'A comparison makes their trouble smaller; they asked about their own.',
  source: 'Gibb 1961: neutrality against empathy',
  rewrites: ['[what happened] left you without [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{At least nobody was in the lift}.',
    '{Count yourself lucky}.',
    '{Half the internet has that problem}.',
    '{We get these every week}.',
    '{You should be grateful that it works at all}.',
  ],
  passes: [
    'At least two people check it now.',
    'I would be glad that you told us in any case.',
    'We see these figures every Monday.',
    'You should be able to log in now.',
    'Others wait for the lift while you use the stairs?',
  ],
}
