import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'empty-empathy.hollow',
  kind: 'empty-empathy',
  level: 'soften',
  match: [
    '(that|this|it) must (suck|hurt|sting) >',
    '(that|this|it) must (be|have been) [{intensifier}] [{intensifier}] (frustrating|hard|difficult|annoying|stressful|upsetting|awful|tough|terrible|infuriating|disappointing|horrible) [for you] [all] >',
    '(that|this|it) (can|must) not (be|have been) [{intensifier}] (easy|fun|ideal|pleasant)',
    '< [that|this|it] (sounds|sound) [like] [{intensifier}] [a|an] [{intensifier}] (awful|tough|frustrating|terrible|horrible|stressful|nightmare|rough|annoying)',
    '(tell me about it|{we} have all been there|poor you|poor thing|bummer)',
    '< (what a (shame|pity|bummer|nightmare|drag)|how (awful|frustrating|annoying|terrible|upsetting)) [for you] >',
    'no-one ~2 (likes|wants|enjoys) [to] (see|hear|seeing|hearing|disappointing)',
    '{we} (hate|never like|are sad|are saddened|am sad|am saddened) to (see|hear|learn|read)',
    '{we} want you to (feel|be|know you are) [{intensifier}] (heard|valued|supported|special|satisfied|appreciated|understood)',
    '((pains|saddens|grieves|breaks) (me|us|my heart|our hearts)|(hearts|thoughts) (go|are) (out|with) (to|you))',
    '{we} (really|truly|genuinely|deeply|honestly|do) [{adverb}] care [about|>]',
    '((every|each) (client|customer|guest)|you|your *) (matter|matters) [{intensifier}] [a lot|so much] to us',
  ],
  unless: ['question'],
  reach: 'sentence',
  advice: 'It is about feeling and holds none of what they told you.',
  source: 'Singh, HBR 2018: much empathy and little problem work satisfies less',
  rewrites: ['[their point, said back]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{That must be so frustrating for you.}',
    "{This can't be easy.}",
    '{Sounds like a nightmare.}',
    "{We've all been there.}",
    '{Nobody here likes to see an unhappy customer.}',
    '{We want you to feel heard.}',
    '{We really care.}',
    '{Every customer matters to us.}',
    '{What a shame.}',
  ],
  passes: [
    'Thank you for your email of 3 May about the lift.',
    'It must be ready by noon, and it will be.',
    'Sorry to hear that you lost three days of leads.',
    'I can see from the log that you were in the queue for 51 minutes.',
    'Your message says the roof leaked twice.',
    "I'm sorry you had to ring twice.",
  ],
}
