import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'excuse.shared-fate',
  kind: 'excuse',
  level: 'soften',
  match: [
    '(has|have|had|got) (everyone|us all|all of us|half the *|the whole *) (scrambling|struggling|guessing|chasing|running)',
    '{we} have [got] [{number}|{digit}|forty|thirty|sixty|so many|too many|a lot of|plenty of] [{number}] other (clients|customers|properties|sites|projects|accounts|jobs|orders|cases|patients|students)',
    '{we} (am|are|was|were) [{adverb}] (just|only) (one person|a small (team|firm|shop)|{number} people)',
    '{we} (am|are|was|were) [{adverb}] [{intensifier}] (new here|new to (this|the job)|new in the job)',
    '(you|we all) know (how it is|how it goes|how these things|what it is like)',
    '(something|things|other things|other work|life) (came up|got in the way|got on top)',
    '(got|was|were|been) [{adverb}] (pushed|bumped|shunted|moved) (down|back|to the bottom of) (the|our|my) (list|queue|pile|order)',
    '(other|bigger|larger|more urgent) (clients|customers|accounts|jobs|orders|projects|deadlines) (came|had|took|needed|need|to)',
    '(in the same boat|as much a victim|running on (fumes|empty))',
    '(no-one|who|anyone) could have (known|foreseen|predicted|guessed|imagined)',
    '(an intern|a temp|a trainee|the intern|the temp|the trainee|the apprentice|a junior|the junior|a new colleague) {pasttense}',
    'half (the|our|my) (team|office|staff|crew) (was|were|is|are) [{adverb}] (off|ill|sick|away|down)',
  ],
  unless: ['question', 'followed-by-action', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'It asks the client to feel for us; they wrote because of their own trouble.',
  source: 'Singh, HBR 2018; a cause without an action reads as an excuse',
  rewrites: ['[what slipped], and from now on [what changes]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I've got forty other clients on my books}.",
    "{The strike has everybody scrambling} and we're no exception.",
    '{You know how it is at month-end}.',
    '{Something came up at home}.',
    '{Your job got pushed down the list}.',
    '{Nobody could have known it would rain}.',
    "{We're only a small team here}.",
    '{The intern packed your box}.',
  ],
  passes: [
    'The new system is live from Monday.',
    'We have other sizes in stock.',
    'The first week of May is free.',
    'What came up at your meeting?',
    'My phone has no signal in the barn.',
    'The train was cancelled, so I have booked a car and will be there at ten.',
  ],
}
