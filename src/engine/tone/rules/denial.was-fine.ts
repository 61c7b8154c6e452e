import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'denial.was-fine',
  kind: 'denial',
  level: 'soften',
  match: [
    '(was|were|worked|ran|looked) [{adverb}] (fine|perfect|ok|okay|in order|intact|complete|spotless|undamaged|correct) (when|before|until) (it|they|we|i) [{adverb}] (left|shipped|sent|delivered|handed|came)',
    '(was|were|has been|have been) [already] (there|like that|broken|damaged) [long] before (we|our|i|us)',
    '(runs|works|goes|loads) like a (dream|charm)',
    '(works|runs|loads|opens|looks|plays) [{adverb}] (fine|perfectly|ok|well) (over here|here|for everyone else|for all our *|on our (side|end)|on my machine)',
    '(logs|figures|numbers|records|data|facts|cameras|photos|sensors) [simply] do not lie',
    '{we} [have] (changed|touched|moved|altered) nothing',
    'news to (me|us)',
    '{we} [{adverb}] find (it|that|this) [{adverb}] (hard|difficult|impossible) to (believe|credit|accept)',
    '{we} {pasttense} (it|this|everything|them) [all] (exactly|precisely) (to spec|to specification|as specified|as ordered|to the letter)',
    '(logs|records|tracking|data|system|photos) [{adverb}] (prove|proves|tell|tells|say|says|show|shows) (otherwise|differently|another story|a different story)',
    '(as you (claim|allege)|you (claim|allege) (that|we)|your alleged)',
  ],
  unless: ['question', 'own-fault', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'It proves a point while the client still has the problem.',
  source: 'blog.mycorporation.com; a fact that differs is fine when a step follows',
  rewrites: ["I see it differently here, and I'd like to look at it with you"],
}
export default rule

export const examples: Examples = {
  flags: [
    '{It was fine when it left us}.',
    '{The crack was there long before we came}.',
    '{It runs like a dream over here}.',
    "{Our logs don't lie}.",
    '{We have changed nothing at all}.',
    "{That's news to me}.",
    '{I find that hard to believe}.',
    '{We built it exactly to spec}.',
  ],
  passes: [
    'The log shows that you were cut off after four minutes.',
    'The logs show that we sent it to the wrong address.',
    'As per your request, the list is attached.',
    'What does the display show now?',
    'It works again since noon, could you try it?',
  ],
}
