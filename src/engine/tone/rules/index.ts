/** All rules. Their order is the order in which equal findings win. */

import type { Rule } from '../rule.ts'
import absoluteNobodyEver from './absolute.nobody-ever.ts'
import absoluteYouAlways from './absolute.you-always.ts'
import blameDidNot from './blame.did-not.ts'
import blameFailedTo from './blame.failed-to.ts'
import blameIfOnlyYou from './blame.if-only-you.ts'
import blameNextTime from './blame.next-time.ts'
import blameShouldHave from './blame.should-have.ts'
import blameSupposedTo from './blame.supposed-to.ts'
import blameYouAreTheOne from './blame.you-are-the-one.ts'
import blameYourCause from './blame.your-cause.ts'
import blameYourFault from './blame.your-fault.ts'
import butReversalAcknowledged from './but-reversal.acknowledged.ts'
import butReversalApology from './but-reversal.apology.ts'
import commandBareOrder from './command.bare-order.ts'
import commandYouMust from './command.you-must.ts'
import denialContradicts from './denial.contradicts.ts'
import denialNeverSaid from './denial.never-said.ts'
import denialNotOurFault from './denial.not-our-fault.ts'
import dismissalCalmDown from './dismissal.calm-down.ts'
import dismissalNoBigDeal from './dismissal.no-big-deal.ts'
import dismissalOnlyA from './dismissal.only-a.ts'
import dismissalSorryYouFeel from './dismissal.sorry-you-feel.ts'
import emptyEmpathyUnderstand from './empty-empathy.understand.ts'
import emptyEmpathyValued from './empty-empathy.valued.ts'
import excuseBusy from './excuse.busy.ts'
import excuseCircumstances from './excuse.circumstances.ts'
import excuseDefence from './excuse.defence.ts'
import excuseForgot from './excuse.forgot.ts'
import excuseSomeoneElse from './excuse.someone-else.ts'
import insultContempt from './insult.contempt.ts'
import overApologyAgain from './over-apology.again.ts'
import overApologyGrovel from './over-apology.grovel.ts'
import overApologyNotOurs from './over-apology.not-ours.ts'
import overPromiseGuarantee from './over-promise.guarantee.ts'
import passiveAggressionAsISaid from './passive-aggression.as-i-said.ts'
import passiveAggressionRespect from './passive-aggression.respect.ts'
import policyWallOurPolicy from './policy-wall.our-policy.ts'
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
  excuseBusy,
  excuseCircumstances,
  excuseForgot,
  excuseSomeoneElse,
  excuseDefence,
  denialNotOurFault,
  denialNeverSaid,
  denialContradicts,
  dismissalCalmDown,
  dismissalSorryYouFeel,
  dismissalNoBigDeal,
  dismissalOnlyA,
  passiveAggressionAsISaid,
  passiveAggressionRespect,
  emptyEmpathyUnderstand,
  emptyEmpathyValued,
  butReversalApology,
  butReversalAcknowledged,
  absoluteYouAlways,
  absoluteNobodyEver,
  commandYouMust,
  commandBareOrder,
  policyWallOurPolicy,
  shoutingLoud,
  insultContempt,
  overApologyGrovel,
  overApologyAgain,
  overApologyNotOurs,
  overPromiseGuarantee,
]
