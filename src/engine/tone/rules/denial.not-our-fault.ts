import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'denial.not-our-fault',
  kind: 'denial',
  level: 'stop',
  match: [
    '(is|was|are|were|be|been) not [{adverb}] (our|my) (fault|problem|job|responsibility|doing|department|concern|business|mistake|error|remit|lookout|issue|headache|baby|area|obligation)',
    'not [{adverb}] (our|my) (fault|problem|job|responsibility|doing|department|concern|business|mistake|error|remit|lookout|headache|circus|baby|area)',
    '(is|was|are|were|has|have) [{adverb}] (nothing to do with|not anything to do with|not down to|not on|not because of|not caused by|not due to|no concern of|never down to|never on) (us|me|our|my|the likes of|anything we|ours)',
    '(not (anyone|something|anything|one of|a fault|a mistake|an error|a problem)) ~3 (on our (side|end|part)|at our (side|end)|of ours|we did)',
    '(no|none|not any|never a|zero) [{adverb}] (fault|error|mistake|bug|problem|issue|blame|wrongdoing|failing|failings|failure|defect) (on our (side|end|part)|at our (side|end)|with our|on our|of ours|by us|in our|here)',
    'none of ~6 (our|us|this table|this side|here) ..3 (fault|doing|blame|side|table|door)',
    'none of the blame',
    '{we} (am|are|is|was|were) not [{adverb}] (responsible|liable|to blame|at fault|accountable|the ones to)',
    '{we} (can|could|will|would) not [{adverb}] be (held|made|expected) (responsible|liable|accountable|to account|answerable|to (answer|pay))',
    '{we} (will|can|do|am|are|would) not [about to|going to|have to|willing to] [{adverb}] (accept|take|carry|shoulder|take on|be taking|taking|accepting) [any|the|] (responsibility|liability|blame|rap|fall|hit)',
    '{we} (did|have|had) (nothing|not|not anything|never) [{adverb}] (do|done|did|made|make|put) [anything|nothing|a|one|any|] (wrong|mistake|mistakes)',
    '{we} (did|have done) nothing (wrong|of the)',
    '(can not|can not possibly|could not) be (anything|something) (we|i)',
    '(did|does|do) not (originate|start|begin|come|lie|happen|sit) (with|on|from|at|in) (us|our|me|my)',
    '(out of|not in) our hands',
    '(our|my) (conscience|hands|record|records|side|house) (is|are) (clear|clean|spotless|in order)',
    '(never|not) (our|on|down to|up to) (us|our) ..2 (job|responsibility|us)',
    '(is|was) (for|up to|between|down to) (the|your|them|him|her|whoever) ~6 (nothing to do|not (us|me)|not for us)',
    '{we} (refuse|decline|reject) [to] ~3 (responsibility|blame|liability|that|this|any)',
  ],
  except: [
    '(not|never) your (fault|mistake|error|problem)',
    '(may|might) not be our',
    '(was|is) (our|my) (fault|mistake) not',
    'none of us',
    'whether ~8 (is|are)',
    'the question (is|was)',
    'it is not $',
  ],
  unless: ['question', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'The client still has the problem; you can take it on without taking the blame.',
  source: 'blog.mycorporation.com and customerexperienceinsight.com: "not our fault" reads as "so it is yours"',
  rewrites: ["I'll find out what happened and tell you by [time]"],
}
export default rule

export const examples: Examples = {
  flags: [
    '{This is not our fault}.',
    "{That's not my department}.",
    '{We are not responsible for the courier}.',
    '{The outage has nothing to do with us}.',
    '{We cannot be held liable for the weather}.',
    '{There is no bug at our end}.',
    '{We did nothing wrong}.',
    '{Our conscience is clear}.',
  ],
  passes: [
    'It is not your fault that the link expired.',
    'I am responsible for the missed date.',
    'We were not responsive enough last week.',
    'It was our fault, not yours.',
    'There was nothing wrong with your drawing, we read it in inches.',
    'It may not be our job, but I have rung the landlord.',
  ],
}
