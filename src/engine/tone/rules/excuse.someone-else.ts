import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'excuse.someone-else',
  kind: 'excuse',
  level: 'soften',
  match: [
    '(our|my|the) [own] [new|old|former] (supplier|suppliers|carrier|courier|printer|agency|host|hosting provider|provider|freelancer|freelancers|subcontractor|subcontractors|predecessor|intern|vendor|vendors|contractor|manufacturer|wholesaler|couriers|bank|software|freight forwarder|forwarder|colleague|boss|manager|assistant|temp|trainee|apprentice|junior|developer|designer|factory|mill|haulier|haulage firm|delivery company|post office|mail server|spam filter) [{adverb}] (let us down|let me down|let everyone down|dropped the ball|messed up|screwed up|failed us|failed to|forgot|did not tell|never told|never passed|did not pass|left me|left us|is new|was new|is to blame|are to blame|got it wrong|mixed up|mucked|made a mess|was off|was ill|is off|went on|has been off|quit|lost|is hopeless|are hopeless|ate|swallowed|cannot|let|had me|had us|had a baby)',
    '(new to the (team|job|role|company|account|industry)|only been here|just started here|still learning|still finding (his|her|their|my) feet|fairly new|is a temp|was a temp|is only a (trainee|temp|student|junior))',
    'blame (the|our|it|my|them|him|her|someone) ~4 (not me|not us)',
    'blame (it|that) on (the|our|my|them|him|her)',
    '< (would|will) you believe (it|the|that|our|my|how)',
    '(my|our|the) (dog|cat|car|train|flight|laptop|phone|internet|wifi|kid|kids|babysitter|server|printer|alarm) (ate|broke|died|crashed|gave up|packed up|let me|fell over|got at|was late|got sick|conked)',
    '(he|she|they) (is|are) (new|a temp|only a|a trainee|just a|going deaf|a great bunch but)',
    '(supplier|courier|carrier|printer|agency|vendor|contractor|manufacturer) [{adverb}] let us down',
    "(gremlins|murphy's law|technology eh|computers eh|bad luck|just my luck|the usual suspects)",
    '(it|accounts|accounting|logistics|shipping|marketing|sales|legal|hr|procurement|finance|head office|the other team|the other department) (is|are|was|were) (a black hole|to blame|useless|hopeless|a nightmare|asleep|late|slow as ever)',
    'what can (i|we) say',
    '(laptop|server|printer|phone|computer|system|software|car|van|router|excel|outlook|windows|calendar) [simply|just] (decided|chose|refused|thought|felt like)',
    '(supplier|carrier|courier|haulier|printer|agency|host|bank|vendor) [we use|of ours] (is|are|was) [{adverb}] (hopeless|useless|slow|terrible|unreliable|a nightmare|to blame)',
  ],
  except: [
    'your',
    '{we} (should|ought to) have',
    '(replacement|new one|spare) ~8',
    'please (resend|send)',
    'so please (resend|send)',
    'courier lost',
  ],
  unless: ['question', 'followed-by-action', 'conditional', 'own-fault', 'reports-client'],
  reach: 'clause',
  advice: 'It passes the cause to someone the client never dealt with; to them it is all us.',
  source: 'smallmarketsuit.com: never name the colleague who slipped; HBR 2018',
  rewrites: ["[what slipped] on our side, and I'll [what you will do]"],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Our supplier let us down}.',
    '{My predecessor left me a mess}.',
    '{The girl in accounts is a temp}.',
    '{Blame the courier, not me}.',
    '{My laptop died on Monday}.',
    '{Accounts is a black hole}.',
    "{He's new to the team}.",
  ],
  passes: [
    'The supplier missed its date on the 4th. I should have told you that day; I have now moved the order.',
    'Our driver carries an adapter.',
    'Is your supplier new to the team as well?',
    'My colleague Ines takes over on Monday.',
    'The courier has your parcel and arrives at noon.',
  ],
}
