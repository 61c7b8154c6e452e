/**
 * Patterns of grammar: what words alone do not show. Who did what to whom, denied or not, still or no longer, promised
 * against delivered, asked or told. A pattern is tested on the normalised words of one sentence, each with one space
 * around it; `{names}` stand for classes of words.
 */

export interface Pattern {
  readonly id: string
  /** Completes “…” is about … */
  readonly about: string
  /** The pattern, in words, `{classes}` and regular expression. */
  readonly words: string
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] }
}

const classes: Readonly<Record<string, string>> = {
  be: '(?:be|is|are|was|were|been|am|being)',
  was: '(?:was|were|been)',
  have: '(?:have|has|had|having)',
  do: '(?:do|does|did)',
  we: '(?:i|we)',
  us: '(?:me|us|myself|ourselves)',
  our: '(?:my|our)',
  they: '(?:he|she|they|it)',
  nobody: '(?:nobody|no one|noone|not one|none|not a (?:single )?(?:soul|person))',
  someone: '(?:someone|somebody|anyone|anybody|everyone|everybody)',
  not: '(?:not|never|no longer|nor|hardly|barely|scarcely)',
  num: '(?:\\d\\S*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|couple|few|several|many|half)',
  ord: '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|2nd|3rd|4th|5th|6th|7th|8th)',
  span: '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|quarters?|years?|weekends?|mornings?|afternoons?|evenings?|nights?|fortnight|ages|term|season)',
  day: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\\d{1,2}(?:st|nd|rd|th))',
  trade:
    '(?:firm|company|agency|supplier|suppliers|provider|providers|contractor|contractors|vendor|vendors|crowd|outfit|studio|builder|builders|printer|printers|accountants?|solicitors?|attorneys?|lawyers?|designers?|developers?|laundry|broker|brokers|bank|garage|caterers?|cleaners?|couriers?|carrier|consultants?|consultancy|host|platform|quotes?|quotations?|offers?|proposals?|demos?|contract)',
  nearby: '(?:next door|(?:round|around) the corner|(?:down|up|across|over) the road|in town|down the street)',
  ved: '(?:\\S{2,}ed|told|given|sent|made|done|left|put|held|kept|paid|sold|shown|taken|cut|built|met|heard|had|got|found|lost|spoken|written|let|seen|gone|come|broken|chosen|brought|caught|thrown|drawn)',
  a: '(?:\\S+ )?',
  aa: '(?:\\S+ ){0,2}',
  aaa: '(?:\\S+ ){0,4}',
  a6: '(?:\\S+ ){0,7}',
  work: '(?:work|job|site|website|page|pages|app|design|designs|report|file|files|copy|text|logo|video|film|photos|pictures|print|invoice|bill|quote|contract|order|delivery|system|portal|form|link|links|machine|unit|room|food|event|campaign|ads|post|posts|newsletter|email|draft|proof|version|figures|numbers|data|accounts|return|shop|checkout|server|till|phones|lift|heating|roof|sign|box|boxes|pallets|parts)',
  boss: '(?:boss|bosses|board|director|directors|ceo|md|cfo|chair|chairman|trustees|partners|partner|manager|managers|president|investors|owner|principal|head|husband|wife|mother|father|committee|council|auditor|auditors|regulator)',
  public:
    '(?:customers?|clients?|users?|guests?|visitors?|patients?|members?|parents?|pupils|students?|donors?|tenants?|residents?|readers?|subscribers|volunteers|staff|team|colleagues|people|drivers|nurses|teachers|crew|lads|girls|bride|families|buyers|candidates|delegates|sponsors?|suppliers)',
  yours:
    '(?:your (?:\\S+ )?(?:guys?|people|lads?|man|men|woman|girl|lady|bloke|fella|chap|team|staff|support|helpdesk|desk|office|company|firm|agency|driver|drivers|fitter|fitters|engineer|engineers|technician|colleague|colleagues|manager|rep|receptionist|assistant|director|boss|salesman|sales|consultant|partner|designer|developer|developers|writer|photographer|accountant|lawyer|recruiter|trainer|cleaner|cleaners|guard|guards|chef|waiter|waiters|crew|operator|agent|account))',
  deal: '(?:brief|contract|quote|quotation|proposal|spec|specification|agreement|sow|order|estimate|sla|plan|schedule|timeline|statement of work|terms|pitch|deck|brochure|advert|website|email|letter|minutes|kick off|kickoff|meeting|notes)',
  reach:
    '(?:rang|rung|ring|called|call|phoned|phone|emailed|email|mailed|texted|messaged|whatsapped|written|wrote|chased|chase|chasing|asked|left|tried|trying|pinged|contacted|followed)',
  say: '(?:said|say|says|saying|told|tell|promised|promise|assured|agreed|quoted|confirmed|guaranteed|wrote|claimed|swore|insisted|advised|mentioned|sold|reckoned)',
}

const filled = (words: string): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const found = classes[name]
    if (found === undefined) throw new Error(`There is no class of words called ${name}.`)
    return found
  })

/** Compiled once; tested on ` word word `. Every repetition is bounded, so a test takes time linear in the sentence. */
export const compilePattern = (pattern: Pattern): RegExp => new RegExp(filled(pattern.words))
