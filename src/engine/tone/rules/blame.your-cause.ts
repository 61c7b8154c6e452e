import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'blame.your-cause',
  kind: 'blame',
  level: 'soften',
  match: [
    '(because|due|thanks|owing|down) (of|to) (your|your {people}|your {people} {people}) [own] (late|slow|constant|unclear|incomplete|incorrect|wrong|missing|poor|vague|contradictory|sloppy|confusing|last-minute|changes|delay|delays|mistake|error|errors|failure|indecision|changing|refusal|input|files|silence|lack|oversight|negligence|behaviour|insistence|request|requests|feedback|instructions|brief|team|people|staff|{people})',
    '(because|since|as|given that|considering) (you|your {people}|your {people} {people}) (kept|keep|were late|was late|were too|insisted|changed [your|the|it|them|mind]|refused|took so long|took too|took weeks|took days|took until|decided to|waited|wanted to|chose to|forgot|failed|neglected|ignored|overlooked|missed|misread|lost|broke|deleted|overwrote|dropped|delayed|dithered|stalled|withheld|skipped)',
    'your (late|slow|constant|endless|unclear|incomplete|vague|contradictory|last-minute|sloppy|faulty|tardy|repeated|never-ending) (feedback|changes|reply|replies|answer|answers|brief|approval|sign-off|input|instructions|payment|payments|files|change|response|amends|revisions|requests)',
    '(from|by|in|with|at) your own (drawing|file|files|team|staff|figures|data|brief|list|order|form|spreadsheet|system|people|office|records|numbers|doing|department|site|server|network)',
    '(caused|created|triggered|broken|deleted|changed|introduced|overwritten|signed off|approved|ordered) by (you|your {people}|your {people} {people}|someone at yours|somebody on your)',
    '(problem|issue|fault|delay|error|mistake|trouble|cause|hold-up|holdup|bottleneck) (is|was|lies|lay|sits|sat|must be|comes from|came from|started|originated|has to be) [{adverb}] [with|on|at|in|from] (your|you) [own] [end|side|{people}|network|browser|data|files|drawing|system|settings|server]',
    'your (error|mistake|delay|negligence|carelessness|inaction|slowness|indecision|oversight)',
  ],
  except: [
    '(not|nor|none|never|neither|without) ~6 (your|you)',
    '(is|was) the (issue|problem) (on|at|with) your',
    'ever since you',
    '(stopped|gone|better|quiet|fine|dropped|eased|improved|vanished) ~6 since (you|your)',
    '< since you',
    'because you (signed up|wrote|told|noticed|asked|sent|spotted|flagged|said|decided to tell|raised|need|want|are|have|wanted to know)',
    'thanks to your (photo|note|email|patience|help|message|list|call)',
    'thanks to your {people} for',
  ],
  unless: ['question', 'own-fault', 'reports-client', 'negated'],
  reach: 'clause',
  advice: 'It names the client as the cause; name the thing that happened instead.',
  source: 'Gibb 1961; guidance on naming causes as things, not people',
  rewrites: ['what happened was [the fact]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{The print is late due to your late feedback}.',
    '{It broke because your team changed the password}.',
    '{The wrong size comes from your own drawing}.',
    '{Because you kept changing the text}, the date slipped.',
    '{The error was introduced by your developer}.',
    '{The problem is on your end}.',
    '{Owing to your constant changes we lost a week}.',
    '{Your delay cost us the slot}.',
  ],
  passes: [
    "The fault isn't on your side, it is in our cable.",
    'Because you told us early, we could still stop the press.',
    'Thanks to your photo we found it at once.',
    'The cause was an expired certificate on our side.',
    'Is the problem on your end as well?',
    'Due to your launch date I have moved two people over.',
  ],
}
