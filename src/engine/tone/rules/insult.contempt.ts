import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'insult.contempt',
  kind: 'insult',
  level: 'stop',
  match: [
    '(you|your {people}|your (request|idea|email|message|demand|demands|claim|complaint|brief|behaviour|attitude|question|offer)) (are|is|was|were|sound|seem|seems|sounds) [{adverb}] [being] [a|an|{intensifier}] [{intensifier}] ({contempt}|{fool}|{mess})',
    'you people [{adverb}] (are|were|have|do|never|always) *',
    '(what|such|that is|this is|it is) [{adverb}] [a|an] [complete|total|utter|absolute] (farce|circus|shambles|charade|pantomime|joke|nonsense|rubbish|garbage|drivel|claptrap|hogwash|disgrace)',
    '(utter|complete|total|absolute|pure|sheer) (farce|circus|shambles|joke|nonsense|rubbish|garbage|drivel|stupidity|idiocy|madness|lunacy)',
    '(so|too|how|incredibly|unbelievably|very|utterly|remarkably) (stupid|idiotic|childish|incompetent|clueless|unprofessional|petty|ignorant|pathetic|ungrateful|lazy)',
    '(ridiculous|absurd|laughable|preposterous|ludicrous|pathetic|idiotic|stupid|childish) (offer|demand|demands|request|idea|email|claim|accusation|question|excuse|complaint|suggestion|message|comment)',
    '(bunch of|such|complete|total|utter|absolute) [a|an] (idiot|idiots|fool|fools|moron|morons|cretin|imbecile|muppet|muppets|clown|clowns|amateurs|liar|liars|crybaby)',
    '(thanks|thank you) for nothing',
    '(waste|wastes|wasting|wasted) [of] (my|our) [own|precious|valuable] time',
    '{we} (am|are) not your (secretary|servant|slave|babysitter|nanny|maid|butler|punchbag)',
    '(a|the) pain in the (neck|arse|ass|backside|butt)',
    '(sick|tired|sick and tired|fed up) (of|with) (you|your|chasing you|dealing with you|all this)',
  ],
  except: [
    '(our|my) [own] (mistake|fault|oversight|error|part|side)',
    '(of|from|by) (us|me)',
    'you (are|were) not',
    'no (waste|nonsense)',
    'not (too|so|very|a)',
  ],
  unless: ['question', 'reports-client', 'conditional', 'own-fault'],
  reach: 'clause',
  advice: 'Whatever was said first, this is the line that gets passed on.',
  source: 'Gibb 1961: superiority and evaluation raise defence',
  rewrites: ['', '[the fact, without the comment]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Your request is ridiculous.}',
    '{What a farce this has been.}',
    '{Thanks for nothing.}',
    "{I'm not your secretary.}",
    '{You people are impossible.}',
    '{This is a waste of my time.}',
    "{That's utter nonsense.}",
    '{We are sick of your calls.}',
  ],
  passes: [
    'The campaign brought a ridiculous amount of traffic.',
    'That was a stupid mistake on my part.',
    'It was so unprofessional of us to leave you waiting.',
    'You are not being unreasonable; the fee was never mentioned.',
    'I do not want to waste your time, so here is the short version.',
    'Lazy loading is now on for the gallery.',
    "The clown for the children's ward is booked for two o'clock.",
    'And it spat the whole sync out in forty seconds, with comments.',
    'You are entitled to a refund.',
  ],
}
