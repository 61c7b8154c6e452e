import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'excuse.honestly',
  kind: 'excuse',
  level: 'hint',
  match: [
    "< (frankly|honestly|to be honest|to be frank|if i am honest|quite frankly|truth be told|in truth|the truth is|let us be honest|let's face it|let us face it|the thing is|fact is|the fact is|the fact of the matter|be realistic|realistically) [,] (we|i|it|there|nobody|no-one|the|with|you|your|this|that)",
  ],
  except: [
    '(the thing is|the fact is) [that] (the|your) ~4 (is|was|were|are) (ours|our)',
    '{we} (missed|forgot|got it wrong|made|should|did not)',
  ],
  unless: ['question', 'own-fault', 'followed-by-action'],
  reach: 'clause',
  advice: 'It opens a confession and then defends; the fact alone is stronger.',
  source: 'Stanford politeness strategies (factuality cues read as impolite)',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Frankly, we expected more from the brief.}',
    '{To be honest, it was a busy week.}',
    '{The thing is, the mill was closed.}',
    "{Let's face it, nobody reads the small print.}",
    '{Truth be told, I lost track of it.}',
  ],
  passes: [
    'Honest feedback is welcome.',
    'To be honest, we missed it.',
    'The truth is that we should have called.',
    'Frankly we made a mess of it and did not tell you.',
    'The fact sheet is attached.',
  ],
}
