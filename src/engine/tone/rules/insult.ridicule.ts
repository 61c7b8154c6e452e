import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'insult.ridicule',
  kind: 'insult',
  level: 'stop',
  match: [
    'pigs (might|may|can|will|could) fly',
    '(a bit|rather|quite) rich [coming from]',
    '< bravo to (you|whoever|your)',
    '(thanks|thank you) for the (novel|essay|lecture|sermon|rant)',
    'spare (me|us) (the|your) (lecture|sermon|drama|theatrics|excuses)',
    'nearly choked on my *',
    '(is|are|be|was|were) run like a (circus|kindergarten|joke|zoo)',
    'only (a|an) {fool} would',
    '(go|went|gone|be sent) back to school',
    'a laughing stock',
    '(save|keep) (it|that) for someone who cares',
    '(blah|bla) (blah|bla)',
  ],
  except: ['go back to school ~3 (in|on|after)', 'rich for', 'novel (by|you|that)'],
  unless: ['question', 'reports-client'],
  reach: 'clause',
  advice: 'Whatever was said first, this is the line that gets passed on.',
  source: 'Gibb 1961: superiority and evaluation raise defence',
  rewrites: ['', '[the fact, without the comment]'],
}
export default rule

export const examples: Examples = {
  flags: [
    'Sure, and {pigs might fly}.',
    "{That's a bit rich, coming from you.}",
    '{Thanks for the novel.}',
    '{Spare me the lecture.}',
    '{Your warehouse is run like a circus.}',
    '{Only a fool would sign that.}',
  ],
  passes: [
    'Thank you for the novel by your colleague, I read it on the train.',
    'The children go back to school in September.',
    'The circus is in town until Friday.',
    'The soup was a bit rich for me, the rest was lovely.',
    'The lecture starts at nine.',
  ],
}
