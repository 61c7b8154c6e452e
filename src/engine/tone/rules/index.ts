/** All rules. Their order is the order in which equal findings win. */

import type { Rule } from '../rule.ts'
import absoluteNobodyEver from './absolute.nobody-ever.ts'
import absoluteSweeping from './absolute.sweeping.ts'
import absoluteYouAlways from './absolute.you-always.ts'
import blameDidNot from './blame.did-not.ts'
import blameFailedTo from './blame.failed-to.ts'
import blameHence from './blame.hence.ts'
import blameIfOnlyYou from './blame.if-only-you.ts'
import blameLookAtYou from './blame.look-at-you.ts'
import blameNextTime from './blame.next-time.ts'
import blameRhetorical from './blame.rhetorical.ts'
import blameShouldHave from './blame.should-have.ts'
import blameSupposedTo from './blame.supposed-to.ts'
import blameYouAreTheOne from './blame.you-are-the-one.ts'
import blameYourCause from './blame.your-cause.ts'
import blameYourFault from './blame.your-fault.ts'
import blameYourPeople from './blame.your-people.ts'
import butReversalAcknowledged from './but-reversal.acknowledged.ts'
import butReversalApology from './but-reversal.apology.ts'
import butReversalGranted from './but-reversal.granted.ts'
import commandAdvised from './command.advised.ts'
import commandBareOrder from './command.bare-order.ts'
import commandTerms from './command.terms.ts'
import commandYouMust from './command.you-must.ts'
import denialContradicts from './denial.contradicts.ts'
import denialElsewhere from './denial.elsewhere.ts'
import denialNeverSaid from './denial.never-said.ts'
import denialNotOurFault from './denial.not-our-fault.ts'
import denialWasFine from './denial.was-fine.ts'
import dismissalBrightSide from './dismissal.bright-side.ts'
import dismissalCalmDown from './dismissal.calm-down.ts'
import dismissalNoBigDeal from './dismissal.no-big-deal.ts'
import dismissalNobodyNotices from './dismissal.nobody-notices.ts'
import dismissalOnlyA from './dismissal.only-a.ts'
import dismissalShrug from './dismissal.shrug.ts'
import dismissalSorryYouFeel from './dismissal.sorry-you-feel.ts'
import emptyEmpathyHollow from './empty-empathy.hollow.ts'
import emptyEmpathyUnderstand from './empty-empathy.understand.ts'
import emptyEmpathyValued from './empty-empathy.valued.ts'
import excuseBusy from './excuse.busy.ts'
import excuseCircumstances from './excuse.circumstances.ts'
import excuseDefence from './excuse.defence.ts'
import excuseForgot from './excuse.forgot.ts'
import excuseHonestly from './excuse.honestly.ts'
import excuseSharedFate from './excuse.shared-fate.ts'
import excuseSomeoneElse from './excuse.someone-else.ts'
import insultAbility from './insult.ability.ts'
import insultContempt from './insult.contempt.ts'
import insultRhetorical from './insult.rhetorical.ts'
import insultRidicule from './insult.ridicule.ts'
import insultSneer from './insult.sneer.ts'
import insultSwearing from './insult.swearing.ts'
import overApologyAgain from './over-apology.again.ts'
import overApologyGrovel from './over-apology.grovel.ts'
import overApologyNotOurs from './over-apology.not-ours.ts'
import overApologyWorthless from './over-apology.worthless.ts'
import overPromiseBlankCheque from './over-promise.blank-cheque.ts'
import overPromiseGuarantee from './over-promise.guarantee.ts'
import overPromiseHype from './over-promise.hype.ts'
import overPromiseNeverAgain from './over-promise.never-again.ts'
import passiveAggressionAsISaid from './passive-aggression.as-i-said.ts'
import passiveAggressionBarbed from './passive-aggression.barbed.ts'
import passiveAggressionKnownBetter from './passive-aggression.known-better.ts'
import passiveAggressionNudge from './passive-aggression.nudge.ts'
import passiveAggressionRespect from './passive-aggression.respect.ts'
import passiveAggressionRhetorical from './passive-aggression.rhetorical.ts'
import policyWallNoExceptions from './policy-wall.no-exceptions.ts'
import policyWallNoRoom from './policy-wall.no-room.ts'
import policyWallOurPolicy from './policy-wall.our-policy.ts'
import policyWallTooLate from './policy-wall.too-late.ts'
import shoutingLoud from './shouting.loud.ts'

export const rules: readonly Rule[] = [
  blameShouldHave,
  blameDidNot,
  blameFailedTo,
  blameYourFault,
  blameSupposedTo,
  blameIfOnlyYou,
  blameYourCause,
  blameYouAreTheOne,
  blameNextTime,
  blameYourPeople,
  blameHence,
  blameRhetorical,
  blameLookAtYou,
  excuseBusy,
  excuseCircumstances,
  excuseForgot,
  excuseSomeoneElse,
  excuseDefence,
  excuseSharedFate,
  excuseHonestly,
  denialNotOurFault,
  denialNeverSaid,
  denialContradicts,
  denialWasFine,
  denialElsewhere,
  dismissalCalmDown,
  dismissalSorryYouFeel,
  dismissalNoBigDeal,
  dismissalOnlyA,
  dismissalShrug,
  dismissalNobodyNotices,
  dismissalBrightSide,
  passiveAggressionAsISaid,
  passiveAggressionRespect,
  passiveAggressionKnownBetter,
  passiveAggressionNudge,
  passiveAggressionBarbed,
  passiveAggressionRhetorical,
  emptyEmpathyUnderstand,
  emptyEmpathyValued,
  emptyEmpathyHollow,
  butReversalApology,
  butReversalAcknowledged,
  butReversalGranted,
  absoluteYouAlways,
  absoluteNobodyEver,
  absoluteSweeping,
  commandYouMust,
  commandBareOrder,
  commandTerms,
  commandAdvised,
  policyWallOurPolicy,
  policyWallNoRoom,
  policyWallTooLate,
  policyWallNoExceptions,
  shoutingLoud,
  insultContempt,
  insultSneer,
  insultRidicule,
  insultSwearing,
  insultAbility,
  insultRhetorical,
  overApologyGrovel,
  overApologyWorthless,
  overApologyAgain,
  overApologyNotOurs,
  overPromiseGuarantee,
  overPromiseNeverAgain,
  overPromiseBlankCheque,
  overPromiseHype,
]
