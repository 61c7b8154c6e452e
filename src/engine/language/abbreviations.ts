/**
 * Words that end in a full stop without ending a sentence. Which of them may still end one depends on what follows,
 * hence the four groups. All are compared in lower case without their last full stop.
 */

/** Something always follows: "Dr. Okafor", "e.g. the logo". */
export const neverLast = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr hon capt col gen lt sgt cllr messrs mme mlle st e.g eg i.e ie viz cf vs approx ' +
    'incl excl fig figs ref refs tel ext mob attn dept assoc resp asst mgr vol ed eds ca circa encl misc esp'
  ).split(' '),
)

/** Ends a sentence unless a number follows: "no. 4431", "p. 12", "Jan. 5"; but "The answer is no. Then it broke." */
export const beforeNumber = new Set(
  'est no nos nr p pp art para sec sect ch item max min qty inv jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

export const months = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

/** Ends a sentence only if what follows starts with a capital: "Acme Ltd. The invoice", "at 5 p.m. sharp". */
export const maybeLast = new Set(
  (
    'ltd inc co corp llc plc bros etc a.m p.m am pm u.s u.k u.s.a e.u a.s.a.p mon tue tues wed thu thur thurs fri ' +
    'sat sun jr hrs hr mins secs wk wks mth mths yr yrs ave rd blvd apt temp ph.d b.a m.a n.b p.s govt intl avg std ' +
    'adj del ed addl pkg recd sched tbc tbd'
  ).split(' '),
)

/** Words that open a sentence far more often than they are a surname: "plan B. We", not "Thomas B. We". */
export const openers = new Set(
  (
    'i we you he she it they the a an this that these those there here please and but so or yet if when while as ' +
    'what why how who where which can could would should will may do did does is are was were have has had not no ' +
    'yes my our your their his her its in on at to for from with by of after before because since then now also ' +
    'however still just nobody nothing everything everyone all any both each every one two thanks thank let ' +
    'sorry perhaps maybe instead otherwise meanwhile yesterday today tomorrow'
  ).split(' '),
)
