import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'command.terms',
  kind: 'command',
  level: 'soften',
  match: [
    '(someone|somebody|you|your {people}) had better [{adverb}] (be|have|not|start|get|make|call|come|send|pay|do|explain|find)',
    '{we} (will|shall) [only] (say|tell|ask|explain) (this|it|you|that) [only|just] once',
    'before {we} (lift a finger|do anything|even look|go any further|do another)',
    '(from now on|from today|henceforth|going forward|in future) (you|your {people}) [will|must|shall|are to|only] (go|use|send|ask|talk|book|pay|order|call|write|wait|follow)',
    '{we} (want|demand) (an answer|answers|an explanation|payment|a decision|your *) [by|today|now|tonight|tomorrow|immediately|at once|from]',
    '(consider this|this is) (your|a|my|our|the) (final|last|only|formal) (warning|notice|reminder|chance|offer|word)',
    'you have [only|just|exactly] (until|till) ..3 to (pay|decide|sign|answer|choose|reply|respond|find|get|move)',
    '(or|or else) the (job|slot|order|deal|offer|work) (goes|is off|is gone|expires|stops)',
    '(on no account|on any account)',
    '{we} (will|shall) not (lift|move|release|ship|start|deliver|do) ~6 (until|unless|before) (you|your|the (invoice|balance|fee|deposit))',
  ],
  except: ['{we} want your * to'],
  unless: ['question', 'reports-client', 'conditional'],
  reach: 'clause',
  advice: 'It lays down terms; said as a wish with its reason it is easier to meet.',
  source: 'Gibb 1961: control against problem orientation; lauriebarkman.com',
  rewrites: ['please [what] by [day]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Somebody had better be at the gate at six}.',
    "{I'll say this once}.",
    '{The invoice gets paid before we do anything else}.',
    '{From now on you go through the ticket system}.',
    '{I want an answer by noon}.',
    '{Consider this a final warning}.',
    '{You have until Friday to decide}.',
  ],
  passes: [
    'I want it to work for your team.',
    'The parts are expected on Friday.',
    "Give me until four and I'll ring you.",
    "You'd like us to get the list cleaned before Saturday night.",
    'Is that clear, or shall I draw it?',
    'I want your page to load fast.',
  ],
}
