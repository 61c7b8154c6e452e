import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.if-only-you',
  kind: 'blame',
  level: 'soften',
  match: [
    'if [only] (you|your {people}|your {people} {people}|anyone at yours|someone at yours|somebody over there) had [{adverb}] (not|{participle})',
    'had (you|your {people}) [{adverb}] (not|{participle})',
    'if (you|your {people}) had not',
    'would have been ~8 (if|had) (you|your {people})',
  ],
  except: [
    'so thank you',
    'thank you',
    '(wonder|whether|glad|nice|kind|lovely) if you would',
    'if you had (a|an|any|not noticed|not told|not written|not sent the photo|liked|preferred|wanted|hoped|asked for)',
    'had you (hoped|wanted|expected|asked|preferred|noticed|seen|got|received|not noticed|not told|not sent|heard)',
    '{we} would (not have|never have|still be)',
  ],
  unless: ['question', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'It replays the past with the client as the cause; the way forward gets lost.',
  source: 'worksurvival and ictstexas phrase lists; Gibb 1961',
  rewrites: ['what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{If you had read the brief}, we would be finished.',
    '{Had you checked the proof}, the typo would be gone.',
    '{If your team had told us sooner we could have booked it}.',
    "{If only you'd sent the logo in vector form}.",
    "{We would have been done by now if your builder hadn't vanished}.",
  ],
  passes: [
    'If you had a different date in mind, tell me and I will move it.',
    'Had you not told us, we would still be looking, so thank you.',
    'If you had hoped for blue, I can still change it.',
    'Had you seen the new page?',
    'If I had read your note properly, you would have had the file.',
  ],
}
