/** Classes of words that patterns name in braces. Small on purpose: what is not listed is not guessed. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const irregularParticiples = list(`
  been become begun bent bet bitten blown bought bound bred broken brought built burnt cast caught chosen come cost cut
  dealt done drawn driven eaten fallen fed felt fought found forgotten frozen given gone got gotten grown had heard held
  hidden hit hurt kept known laid lain led left lent let lost made meant met mistaken misread misunderstood paid proven
  put quit read rung risen run said sat seen sent set shown shut slept sold sought spelt spent spoken spoilt spotted
  stood stolen stuck sworn swept taken taught thought thrown told torn understood undone upset woken won worn written
  overseen overlooked foreseen rebuilt redone`)

const irregularPasts = list(`
  was were had did said went got made knew thought took saw came wanted gave found told felt left kept let began brought
  wrote sat stood lost paid met ran moved chose spoke sent cut read hit put set forgot broke built bought held spent
  misread misunderstood withheld changed flipped swapped picked`)

const classes: Readonly<Record<string, ReadonlySet<string>>> = {
  we: list(`we i us me`),
  our: list(`our my`),
  // People on the client's side, when "your" stands before them.
  people: list(`
    team teams people guys guy lads lad chap chaps folks folk staff side end office colleague colleagues department
    departments boss manager managers director directors ceo cfo cto coo pa assistant secretary receptionist accountant
    accountants accounts finance procurement it legal marketing purchasing hr lot bunch crew crews users employees
    committee board trustees developer developers designer designers dev devs engineer engineers contractor contractors
    driver drivers foreman warehouse logistics buyer buyers agency supplier suppliers planner caretaker handyman builder
    builders electrician plumber nephew niece cousin son daughter husband wife brother sister intern interns temp
    clerk nurse nurses teacher teachers head lawyer lawyers solicitor solicitors bookkeeper controller partner partners
    organisation organization company firm business practice school hotel kitchen shop branch depot operatives
    trainee trainees apprentice apprentices strategist analyst analysts consultant consultants editor editors technician technicians operator operators admin admins secretary student students volunteer installer installers tenant tenants guests guest members volunteers reps rep salespeople client clients lady girl girls boy boys man woman men women chef cook mr mrs ms dr mum dad`),
  contempt: list(`
    ridiculous stupid idiotic absurd pathetic incompetent clueless unprofessional childish unreasonable delusional lazy
    dishonest insane crazy rude petty hysterical laughable ludicrous preposterous daft silly
    ignorant arrogant hopeless useless amateur amateurish shameless shameful disgraceful nonsensical moronic bonkers
    deluded greedy ungrateful insufferable obnoxious clumsy careless sloppy
    helpless inept chaotic disorganised shambolic deranged tiresome whiny hypocritical paranoid illiterate gullible naive`),
  fool: list(`
    idiot idiots fool fools moron morons clown clowns liar liars joke jokers amateur amateurs cretin halfwit imbecile
    imbeciles dunce muppet muppets numpty plonker twit nitwit buffoon ignoramus diva divas crybaby bully child toddler
    toddlers kid jerk jerks prat pillock dinosaur dinosaurs cowboys`),
  mess: list(`farce circus shambles joke clown-show fiasco nonsense rubbish garbage drivel tripe twaddle codswallop
    hogwash poppycock pantomime charade madness lunacy insanity baloney gibberish tosh balderdash claptrap nightmare mess trash`),
  slip: list(`
    forgot failed neglected omitted refused ignored overlooked missed misread misunderstood misheard miscounted mixed
    muddled lost broke deleted wiped overwrote mislaid misplaced bungled botched dropped dithered dawdled delayed stalled
    dragged withheld skipped messed sat ordered clicked pressed entered typed changed moved chose picked gave supplied
    pulled cancelled signed approved insisted kept turned decided unplugged altered switched sent uploaded`),
  intensifier: list(`
    so very really truly deeply terribly awfully incredibly extremely totally completely fully absolutely quite dreadfully
    sincerely genuinely honestly profoundly beyond heartily horribly ever utterly wholeheartedly perfectly just such
    simply too rather pretty well`),
  adverb: list(`
    really just simply clearly obviously already actually honestly frankly always never ever also even still then only
    quite certainly probably surely definitely please kindly again perhaps maybe apparently plainly repeatedly
    specifically previously patiently expressly explicitly once now personally finally evidently kind-of basically
    literally truly sincerely first absolutely fully totally completely very so merely quickly sadly`),
  // What a claim of understanding is empty about.
  feeling: list(`
    frustration frustrations concern concerns disappointment feelings feeling annoyance anger displeasure dissatisfaction
    upset pain worry worries position point irritation stress predicament situation viewpoint perspective distress
    grievance discomfort exasperation plight impatience unhappiness unease sentiment sentiments`),
  praised: list(`
    feedback business custom opinion input satisfaction views view comments loyalty trust patience happiness thoughts
    relationship partnership candour honesty experience comfort wellbeing success support`),
  upset: list(`upset angry annoyed frustrated disappointed unhappy offended hurt cross emotional worried bothered
    dissatisfied aggrieved displeased unimpressed irritated inconvenienced`),
  belittled:
    list(`typo comma spelling hiccup glitch blip detail inconvenience trifle niggle nothing hours minutes minute day days
    pounds euros dollars cents pence quid email e-mail emoji word words letter colour logo semicolon`),
  rule: list(`policy policies terms rules rule rulebook procedure procedures contract agreement guidelines guideline
    regulations regulation sla conditions protocol protocols compliance process legal regs handbook framework t&cs
    ts&cs constitution statutes bylaws standard standards warranty licence system engine software portal form legislation`),
  forbid: list(`allow allows permit permits state states say says require requires forbid forbids prohibit prohibits
    prevent prevents dictate dictates stipulate stipulates specify specifies let lets prescribe prescribes accept accepts demands demand
    provide provides cover covers`),
  count: list(
    `second third fourth fifth sixth seventh tenth umpteenth nth last 2nd 3rd 4th 5th 6th hundredth millionth`,
  ),
  number:
    list(`one two three four five six seven eight nine ten twelve dozen twenty fifty hundred thousand million 2 3 4 5 6 7
    8 9 10 12 20 100 1000 several many numerous multiple countless`),
  period: list(
    `day week month quarter year season summer spring winter autumn fall december january morning weekend fortnight monday time`,
  ),
  total: list(
    `always never constantly perpetually continually forever invariably incessantly endlessly eternally habitually`,
  ),
  say: list(`said stated explained mentioned told pointed noted wrote written warned flagged advised discussed outlined
    clarified answered confirmed communicated indicated described covered shared shown sent agreed spelled spelt
    detailed raised asked`),
  note: list(`email emails message messages note letter text memo mail memos reply thread minutes correspondence`),
  apology: list(`sorry apologies apologise apology apologise apologising regret regrets apologised`),
  order:
    list(`send pay sign read check stop tell call ring get give fill return ask remember make provide confirm supply
    decide stick follow do keep put bring have use take contact refer wait consult update clear decide choose review
    approve submit respond reply settle complete leave move remove drop forward inform let let-us report upload
    download install reset restart tidy sort fetch collect arrange find write speak talk deal loop revert explain prove
    quit cease note pick tick look come go turn switch hand listen calm instruct`),
}

const predicates: Readonly<Record<string, (norm: string) => boolean>> = {
  participle: (norm) => irregularParticiples.has(norm) || (norm.length > 3 && norm.endsWith('ed')),
  pasttense: (norm) => irregularPasts.has(norm) || (norm.length > 3 && norm.endsWith('ed')),
  ing: (norm) => norm.length > 4 && norm.endsWith('ing'),
  digit: (norm) => /^\d/.test(norm),
}

/** The test a class stands for; throws on a name that is no class. */
export function classTest(name: string): (norm: string) => boolean {
  const words = classes[name]
  const test = predicates[name]
  if (words !== undefined) return (norm) => words.has(norm)
  if (test !== undefined) return test
  throw new Error(`No class {${name}}`)
}

/** The words of a listed class; nothing for one that is computed. */
export const wordsOfClass = (name: string): ReadonlySet<string> | undefined => classes[name]
