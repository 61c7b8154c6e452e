import { irregular } from '../language/irregular.ts'

/** Regular verbs that business mails use, in their base form. The irregular ones stand in the language room. */
const regular =
  'accept access achieve act add address adjust admit adopt advise affect agree allow amend annoy answer apologise ' +
  'apologize appear apply appoint appreciate approach approve argue arrange arrive ask assess assign assist assume ' +
  'assure attach attempt attend avoid back balance ban base beg behave believe bill block boast book boot borrow bother ' +
  'bounce brief browse call cancel care carry cause challenge change charge chase chat check claim clarify clean clear ' +
  'click close collapse collect combine comment commission commit communicate compare compensate complain complete ' +
  'comply compromise confirm confuse connect consider consult contact contain continue contradict control convert ' +
  'convince copy correct cost count cover crash create credit crop damage deactivate debug decide decline deduct delay delete ' +
  'deliver demand deny depend deploy describe deserve design destroy develop disagree disappear disappoint disconnect ' +
  'discover discuss dismiss display dispute disrupt divide document double download draft drag drift drop duplicate ' +
  'earn edit email embarrass employ enable end engage enjoy ensure enter escalate establish estimate exceed exclude ' +
  'excuse exist expand expect expire explain export express extend face fail fetch fill finalise finalize finish fit ' +
  'fix flag flicker float flood focus fold follow force forward freeze fulfil fulfill function fund gain garble gather ' +
  'generate guarantee guess handle happen hate help hire honour honor hope host identify ignore imagine implement imply ' +
  'import impress improve include increase inform insist inspect install instruct insult integrate intend interrupt ' +
  'introduce invest invite invoice involve issue join judge jump justify kick kill knock lack launch laugh leak ' +
  'lie lift like limit link list listen live load lock log look love lower mail maintain manage mark market match matter ' +
  'measure mention merge mess message migrate mind miss misquote misspell misplace monitor move multiply name need ' +
  'neglect negotiate note notice notify object obtain occur offer omit open operate opt order organise organize own ' +
  'pack park pass paste pause perform phone pick pitch place plan play please point post postpone prefer prepare present ' +
  'press pretend prevent print process produce promise promote propose protect prove provide publish pull purchase push ' +
  'query question queue quote raise reach realise realize reassure receive recognise recognize recommend record recover ' +
  'redirect reduce refer reflect refresh refund refuse regard register reinstall reject relate release rely remain ' +
  'remember remind remove rename renew repair repeat replace reply report represent request require reschedule reset ' +
  'resolve respond restart restore result resume retain retry return reverse review revise reword roll round ruin save ' +
  'scan schedule score search seem select separate serve settle ship shout show sign signal skip slow smash solve sort ' +
  'sound spam specify stall start state stay stop store stress stretch struggle submit subscribe suffer suggest suit ' +
  'supply support suppose surprise suspect suspend switch sync talk target taste test thank threaten tick time tone ' +
  'touch track train transfer translate travel treat trigger trust try turn type undercharge overcharge underestimate ' +
  'unlock unsubscribe update upgrade upload urge use validate value vanish vary verify view visit wait walk want warn ' +
  'waste watch welcome wish withdraw wonder work worry wrap'

/** Base forms of verbs. */
export const verbBases: ReadonlySet<string> = new Set([
  ...regular.split(' '),
  ...Object.keys(irregular).filter(
    (word) =>
      !['day', 'man', 'woman', 'child', 'foot', 'tooth', 'person', 'half', 'shelf', 'life', 'free'].includes(word),
  ),
])
