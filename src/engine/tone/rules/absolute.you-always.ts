import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'absolute.you-always',
  kind: 'absolute',
  level: 'soften',
  match: [
    '(you|your {people}|your {people} {people}) [do|have|are|is|just] (constantly|perpetually|continually|forever|invariably|incessantly|endlessly) *',
    '(you|your {people}|your {people} {people}) [do|just] always {order}',
    '(you|your {people}|your {people} {people}) [do|just] (always|never) (change|changes|changed|complain|complains|move|moves|moved|forget|forgets|listen|listens|reply|replies|answer|answers|say|deliver|miss|misses|lose|loses)',
    '(you|you people|you lot|you guys|your {people}) [{adverb}] keep [on] {ing}',
    '(every|each) [single] time [that] (we|i) (agree|send|set|finish|fix|deliver|ask)',
    'whenever {we} (agree|send|ask|finish|deliver|fix|set|propose|suggest) ~6 (you|your)',
    'all you [ever|people|guys] [ever] (do|did|want|care|say)',
    '(you|your {people}) have [{adverb}] (never once|not once) *',
    'it is {total} (something|the same|one more thing|(us|me|you) who) *',
    'every (email|mail|call|brief|message|meeting) from you (is|has|gets) *',
    '{we} have yet to (see|get|receive|hear) a single *',
    '{we} (am|are) always the (one|ones) (who|that|to) *',
  ],
  except: [
    'you always (ask|check|help|make|tell|say|give) (what|a|the|good|such|me)',
    'you always (ask|check) before',
    'you (can|could|may|will) always',
  ],
  unless: ['question', 'own-fault', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: 'One exception and the point is lost; the time you mean says more.',
  source: 'Gibb 1961: certainty against provisionalism',
  rewrites: ['$sometimes', 'on [day] [what happened]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{You always send changes late}.',
    '{You never reply on time}.',
    '{You keep changing the brief}.',
    '{Every time we agree a date}, you move it.',
    '{Your team constantly loses the keys}.',
    '{You have never once paid on time}.',
    '{All you ever do is complain}.',
    "{It's always something with your office}.",
  ],
  passes: [
    'You can always call me on this number.',
    'You are always welcome to join the stand-up.',
    'I will always copy you in from now on.',
    'You never have to ask twice for a status.',
    'You never received the file, so I have sent it again.',
    'It was the man whose name you never caught.',
    'You keep the domain and the files whatever you decide.',
    'Every time you save, a copy goes to both of us.',
  ],
}
