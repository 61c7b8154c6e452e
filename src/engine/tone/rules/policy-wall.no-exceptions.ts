import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'policy-wall.no-exceptions',
  kind: 'policy-wall',
  level: 'soften',
  match: [
    '(can not|do not|will not|unable to|not able to|never) [{adverb}] (make|grant|allow|consider) [an|any|a] [such] (exception|exceptions|exemption)',
    '(no exceptions|every rule in the book|would get (in|into) trouble)',
    '(my|our) hands are tied',
    'nothing [more|else|further] [that] ({we} can|can be) (do|done)',
    '{we} (am|are) [{adverb}] (not (authorised|allowed|permitted|at liberty|in a position|empowered)|unable) to [{adverb}] (refund|disclose|change|make|give|discuss|comment|waive|offer|accept|grant|extend|amend|cancel|release|issue|approve|negotiate)',
    'no-one [here|in my position] is (allowed|authorised|permitted) to',
    '(do not|does not) have the (authority|discretion|power|mandate)',
    'for [reasons of] (security|compliance|legal|data protection|insurance) [reasons] {we} (do not|can not|am not|are not)',
    '(above|beyond) my (pay grade|station)',
    'not (within|in) (my|our) (power|gift|remit|authority)',
    '(head office|headquarters|hq|management|my boss|the board|compliance|legal|finance|corporate) [{adverb}] (will not (allow|let|permit)|does not (allow|let|permit)|says no|said no|sets the|set the|decides|dictates|insists|forbids)',
    '(system|software|computer|portal) [simply|just] (will not|does not|can not) (let|allow|permit) (me|us|it|that|this|changes|refunds|exceptions)',
    '(no way (round|around|past) (it|that|this)|computer says no)',
  ],
  except: ['nothing you'],
  unless: ['question', 'reports-client', 'own-fault', 'conditional'],
  reach: 'clause',
  advice: 'A rule alone closes the door; its reason and what is possible leave it open.',
  source:
    "amycastro.com, famefoundry.com and inc.com (Popick): give the reason, in the client's interest, and another way",
  rewrites: ['we do this so that [reason], and what I can do is [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{We can't make exceptions}.",
    '{My hands are tied}.',
    "{There's nothing we can do}.",
    "{I'm not authorised to refund that}.",
    "{The system won't let me change it}.",
    '{Head office sets the prices}.',
  ],
  passes: [
    'There is nothing you need to do about the terms.',
    'The system lets you undo this for 30 days.',
    'I am authorised to refund the full fee, and I have.',
    'Exceptions go through Mireille, who has already said yes to yours.',
    'The portal will not let you log in, and we are on it.',
  ],
}
