import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-apology.worthless',
  kind: 'over-apology',
  level: 'soften',
  match: [
    "{we} (do not|don't|hardly|scarcely|barely) deserve (your|you|such|this|a)",
    '(sorrier|more sorry|more ashamed) than [{we}|words|you|i]',
    '(more than|than) (i|we|words) can (say|express|put|tell|describe)',
    '(heartbroken|inconsolable|beside ourselves|beside myself|guilt-ridden|racked with|wracked with|eaten up|mortally|in pieces|in bits|red-faced|blushing|dying of|died of|sick with|sick to my|sick about)',
    '{we} (am|are|was|were) [{adverb}] (a|an|such a|such an|the) [{intensifier}] [complete|total|utter|absolute|right|proper|real|bloody|big|hopeless|useless|terrible] (muppet|idiot|fool|moron|plonker|numpty|disgrace|failure|disaster|clown|wally|twit|donkey|dunce|mess|ass|goose|nitwit|shambles)',
    "{we} (have|'ve) (let|failed|disappointed|wronged) you [{intensifier}] [so|badly|terribly|horribly|completely|utterly|in every|again|and|all] [badly|terribly|horribly|completely|way]",
    '(will|shall|can|could) (never|not) [{adverb}] (forgive|live with|live down|get over|make up for|make amends|repay|look) (myself|ourselves|it|this|that|for|you)',
    '(if|how|whether) {we} (can|could|may|might) ever (make|repay|apologise|put|be|win|earn)',
    "{we} (shall|will|'ll|keep|must|cannot stop|could) [{adverb}] (apologise|be apologising|be sorry|say sorry|apologising|grovel|crawl|beg|regret this|regret it) (until|till|again|forever|to|for|on|in|every|as|all|a)",
    '{we} [{adverb}] (beg|crave|implore|plead|ask humbly) [for] (your|you|forgiveness|mercy|pardon|understanding|indulgence)',
    '(bow|bows|bowing|crawl|crawling|kneel|kneeling|grovel|throw (myself|ourselves)|fall on|cap in hand|hat in hand|tail between|egg on (my|our)|hang me|stone me|whip me|flog|flogging|penance|atone|atonement|purgatory|confess|confession|sinner|sins|hell for|hole in the ground|swallow me|ground to open|curl up)',
    '(apology|apologies|sorry|regret|remorse|shame) (is|are|was|knows|know|has|cannot|can not|could|do not|does not|will not) [{adverb}] (not enough|no bounds|no end|never enough|no limits|inadequate|too small|insufficient|enough|endless|boundless|cover|begin|suffice|do)',
    '(no|not enough|any number of|all the|a mountain of|a sea of|endless) (apology|apologies|sorrys) (can|could|will|would|in the|in this|is|are)',
    '(wholly|totally|entirely|completely|all|solely|100%) (my|our) (fault|mistake|doing|stupidity|incompetence|failure) [and|,] (and|mine|alone|i|we|sorry|forgive|again)',
    '(how|what) (could|can) (i|we) (have been|have|ever|possibly|be) (so|such|done|let|make|be|do|stupid)',
    '(stupid|stupid stupid|idiotic|careless|thoughtless|unforgivably|inexcusably|criminally|shamefully|disgracefully) (me|of me|of us|careless|stupid|late|slow|bad|sloppy)',
    "(not|n't) (sleep|slept|eat|eaten|stop thinking|think of anything) [a wink|since|about|because|over|properly|all]",
    '(sorry|apologise|apologies|apologised|apologising) ~8 (sorry|apologise|apologies|sorrier|apologising|apology) ~8 (sorry|apologise|apologies|sorrier|apology)',
    '(forgive (me|us|my|our|the)) ~8 (forgive|sorry|apologise|pardon)',
  ],
  except: [
    '{we} have let you down (on|by|with|twice|and)',
    'no apology needed',
    '(needs|need|needed|owe|owes|expect|want|wanted) ..3 apology',
    '(my|our) (egg|confession|bow)',
    'bow (tie|window|windows|street)',
    'how could we (do|be|help|make) (better|it)',
    '{we} (can|do) not sleep',
    'confess ~3 (i|we) (have|had|did)',
  ],
  unless: ['question', 'negated'],
  reach: 'clause',
  advice: 'It asks the client to comfort you; one plain apology is stronger.',
  source: 'HBR 2018, "Sorry" Is Not Enough',
  rewrites: ['', "I'm sorry that [what happened]"],
}
export default rule

export const examples: Examples = {
  flags: [
    "I don't deserve your patience.",
    "I'm sorrier than I can say.",
    "I'm a complete idiot.",
    'I will never forgive myself.',
    'I shall apologise to you until the end of time.',
    'I wish the ground would swallow me.',
    'No apology can make up for this.',
    'Sorry for the tone, sorry for the wait, sorry for everything.',
  ],
  passes: [
    'No apology needed, mine was the confusing question.',
    "You don't deserve this wait, so I have moved your slot.",
    'The bow window is in.',
    'We let you down on Tuesday, and the new date is Friday.',
    'He wants an apology from the courier.',
  ],
}
