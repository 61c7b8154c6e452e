import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'excuse.busy',
  kind: 'excuse',
  level: 'soften',
  match: [
    '{we} (have been|am|are|were|was|have) [{intensifier}] [{intensifier}] (swamped|slammed|snowed under|snowed|overloaded|overwhelmed|overworked|stretched|flat out|rushed off|rushed|inundated|drowning|run off|short-staffed|short staffed|understaffed|under-resourced|short-handed|buried|up to [our|my] (eyes|ears|neck|eyeballs)|under the cosh|under a lot of pressure|under pressure|juggling|firefighting|chasing our tails|running around|run ragged|all over the place|on the road|tied up|maxed out|at capacity|under water|underwater|spread thin|stretched thin|up against it|running on (fumes|empty)|run off our feet)',
    '{we} (have been|have both been|have all been) [{intensifier}] [{intensifier}] (busy|hectic|manic|crazy|off sick|ill|sick|away|travelling|traveling)',
    '{we} (am|are|were|was) [{intensifier}] (busy|crazy busy|really busy|insanely busy|mad busy)',
    '(the|our|my) (team|office|department|desk|workshop|staff|kitchen|crew|people|depot|studio) (has been|have been|is|are|was|were) [{intensifier}] [{intensifier}] (busy|swamped|slammed|snowed under|overloaded|overwhelmed|overworked|stretched|flat out|short-staffed|short staffed|understaffed|inundated|drowning|rushed off|off sick|down with|under pressure|thin on the ground|spread thin|on holiday|on leave)',
    '(it|this|things|here) (has been|have been|is|was|were|got) [{adverb}] [{intensifier}] [a] [{intensifier}] [of a] [{adverb}] (hectic|crazy|manic|mad|mental|chaotic|bonkers|insane|hell|heck|nightmare|madhouse|zoo|rough|tough|busy|chaos|whirlwind|rollercoaster|blur) [of] [a] [here|{period}|couple|few|time|one]',
    '(one|what) of those (days|weeks|months|mornings|mondays)',
    '(crazy|hectic|mad|manic|insane|rough|tough|heck of a|hell of a|madly busy|busiest) (day|week|month|quarter|season|time|year|spring|summer|autumn|winter|period|fortnight|morning) [{adverb}]',
    '(our|the) busiest (time|season|period|month|week|day)',
    '(half|most|all|two|three|both|some|much) [of] (our|the|my) (team|staff|office|people|crew|drivers|engineers|designers) (was|were|is|are|has been|have been|being) (off|away|ill|sick|down|out|on)',
    '(my|our) (hands|plates|plate|desk|inbox|diary|calendar|schedule) (was|were|is|are|has been|have been) [{adverb}] (full|overflowing|exploding|packed|tied|insane|crazy|bursting|rammed)',
    '(too much|a lot|so much|a great deal|enough|loads|tons|twelve things|ten things|a million things|a thousand things|a hundred things) (on|going on|happening) [here|at once|{our}]',
    '(a lot|loads|too much|so much|plenty) on (our|my) (plate|plates|desk|mind)',
    '{we} only have (two hands|one pair|so many|ten fingers)',
    '(staff|staffing|manpower|personnel|resource|capacity) (shortage|shortages|shortfall|issues|problems|constraints|crisis)',
  ],
  except: [
    'your (team|office|inbox|week|season|hands|plate|desk|busiest)',
    'for you $',
    'with you $',
    '(busy|busiest|hectic|tied up) (fixing|working|with your|on your|for you)',
    'you (have|are|must|were)',
    'for both of us',
    'so expect',
    'apologies ~14',
    'off sick since',
    '(lost|missed) ..8 and it is',
  ],
  unless: ['question', 'followed-by-action', 'conditional', 'reports-client'],
  reach: 'clause',
  advice: 'It tells the client about our load; what they need is what changes for them.',
  source: 'Singh, HBR 2018; a cause without an action reads as an excuse',
  rewrites: ['[what slipped], and from now on [what changes]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{We've been swamped this month}.",
    '{I have been really busy with another launch}.',
    '{Our team is completely overloaded at the moment}.',
    "{It's been a crazy week here}.",
    '{Half our staff was off with the flu}.',
    '{My hands were full with the move}.',
    '{We are short-staffed}.',
    '{Things have been hectic since the merger}.',
  ],
  passes: [
    'We have been busy fixing the two errors you listed.',
    'I know this is a busy week for you.',
    'We were short-staffed on Monday; I have moved two people to your line.',
    'Is your team stretched this week?',
    'Your busiest day is Friday, so we come on Thursday.',
    'If we are busy when you call, press one.',
  ],
}
