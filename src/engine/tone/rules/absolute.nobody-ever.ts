import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'absolute.nobody-ever',
  kind: 'absolute',
  level: 'soften',
  match: [
    '(no-one|not one of your *|no (client|customer|company|agency|other client|other customer)) ..4 ever [{pasttense}|agrees|replies|reads|answers|listens]',
    '(no (client|customer|one)|no-one|not a soul) (on (earth|this planet)|in the world|here has ever)',
    '(everyone|the whole world|every (client|customer|company|child)) [else] (knows|agrees|loves|prefers|accepts|does it)',
    '(literally|absolutely) (no-one|nothing|everyone|everything|zero|always|never)',
    '(there is|there was) (absolutely|simply|literally) no (way|chance|possibility|question)',
    '(not in a million years|over my dead body|not on my watch|not a chance)',
    'under no (circumstances|circumstance|condition|conditions)',
    '{we} [simply] (never|do not) [{adverb}] (make mistakes|miss (dates|deadlines))',
    '{we} never [{adverb}] (make|miss|fail|lose|forget|break) *',
    '(any|every) (competitor|other (agency|firm|supplier|company)) would *',
    'not a single (deadline|client|customer|person|date|brief|reply|one)',
    '(completely|totally|utterly|entirely|categorically) (wrong|false|untrue|impossible|out of the question)',
  ],
  except: ['no-one ever {pasttense} you', '(told|asked|called|rang|warned|answered|gave|showed) you'],
  unless: ['question', 'reports-client', 'conditional', 'own-fault'],
  reach: 'clause',
  advice: 'A total claim falls with the first exception, and the talk turns to that.',
  source: 'Gibb 1961: certainty against provisionalism',
  rewrites: ['as far as I know, [the fact]', 'on [day] [what happened]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{No client has ever complained about it}.',
    '{Nobody on your committee ever agrees on anything}.',
    '{Everyone knows that paint takes two days}.',
    '{There is absolutely no way we can do that}.',
    '{Under no circumstances will we change the plan}.',
    '{We never make mistakes with labels}.',
    '{That is completely wrong}.',
    '{Not a single deadline has been met}.',
  ],
  passes: [
    'Nobody ever told you the fee would change.',
    'We never share your data.',
    'I have never seen this error before, so I have asked the vendor.',
    'Nothing at all changes for your guests.',
    'Everyone has access to the folder now.',
    'Nobody answered your call, which must have been annoying.',
  ],
}
