import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'dismissal.calm-down',
  kind: 'dismissal',
  level: 'stop',
  match: [
    '(calm|cool|simmer|settle) down',
    '(keep|stay) calm',
    '(chill|relax|easy now|deep breath|deep breaths|chillax|chill out|lighten up|cheer up|calm yourself|take it easy|take a breath|take a deep breath|breathe)',
    '(do not|let us not|no need to|no reason to|no point in|stop|nothing to|no cause to|no cause for|not worth) [{adverb}] [all] [get|getting] [{intensifier}] (panic|panicking|worked up|stress|stressed|hysterical|upset|emotional|worry|alarm|over-react|overreact|overreacting|fuss|fret|shout|shouting|freak out|exaggerate|dramatise|get worked|get upset|get angry|get excited|carried away|blow|get hysterical|lose sleep|be upset|be angry|be rude|make (a|such|too))',
    '(would not|do not|should not|need not) [{adverb}] (lose [any|much] sleep|worry too much|get too|fret|stress about|be too (concerned|worried)|worry your)',
    '(hold your horses|keep your (hair|shirt) on|get a grip|grow up|get over it|move on|pull yourself together|man up|suck it up)',
  ],
  except: [
    '(have|has|is|are|had) [{adverb}] calmed down',
    'told you to calm',
    'do not worry about (him|her|them)',
    'before most people',
    '(do not|no need to) worry about (re-sending|sending|resending|the|returning|it [i|we]|a thing)',
    '(to|can|could|you can|helps you|help you|so you) (relax|breathe|chill)',
    '{we} (keep|stay|kept|stayed) calm',
    'move on to',
    'let us move on',
    '(chill|relax) (the|a|for)',
    'no need to (worry|panic) (about|as) (the|i|we)',
  ],
  unless: ['question', 'reports-client'],
  reach: 'clause',
  advice: 'Telling someone how to feel makes the feeling stronger.',
  source: 'Calm down appears in nearly every list of phrases to drop; customerexperienceinsight.com',
  rewrites: ['[what happened] left you without [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Please calm down}.',
    "{Relax}, it's only Tuesday.",
    "{There's no need to panic}.",
    "{Let's not get worked up over this}.",
    "{I wouldn't lose sleep over it}.",
    '{Take a deep breath and read it again}.',
    "{Don't stress about the banner}.",
  ],
  passes: [
    'The traffic spike has calmed down since 9 a.m.',
    'No worries, happy to resend it.',
    "Don't worry about re-sending the file; I have it.",
    'The chairs recline so that guests can relax.',
    "Let's move on to the second point in your email.",
  ],
}
