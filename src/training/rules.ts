/**
 * The baseline without a model: what the senses and patterns say when each counts alike. A sentence complains if
 * something wrong is in it and nothing takes it back; its topic is that of most of what was found.
 */
import { languageOf } from '../engine/language/english.ts'
import type { Complaint, Heard } from '../engine/listening/heard.ts'
import { quoteOf } from '../engine/listening/quote.ts'
import { type Scene, type Spot, sceneOf } from '../engine/listening/scene.ts'
import type { Email } from '../engine/message/message.ts'
import { read } from '../engine/message/read.ts'
import { type Concern, concerns, type Flag, flags, type Topic, topics } from '../engine/vocabulary.ts'

const wrong: Readonly<Record<Topic, string>> = {
  delay: 'lateness waiting-still not-arrived slipped-again',
  silence: 'no-answer in-the-dark not-told-found-out',
  quality: 'error-word wrong-detail sloppy-unchecked poor-standard visual-defect damaged-physical incomplete',
  mismatch: 'wrong-different feedback-ignored taste-mismatch expectation-vs-reality unrequested-change',
  outage: 'broken-live malfunction cannot-access-use not-fixed-recurring',
  cost: 'extra-charge billing-mistake expensive',
  scope: 'extra-work included-word',
  results: 'no-effect drop-flat lost-business',
  conduct: 'rude-behaviour talked-down-to passed-around unprofessional excuses-evasive dishonest staff-change',
  process: 'explain-again form-portal-hoops rounds-meetings confusing-disorganised phone-queue-bot',
}

const takenBack =
  'all-fine-go-ahead praise resolved-happy own-side-cause third-party-vendor hypothetical thanks automatic-or-bulk'

const worry: Readonly<Record<Concern, string>> = {
  deadline: 'deadline-demand client-event lateness slipped-again urgency-rush',
  budget: 'budget-limit money-loss worth-value expensive cheaper-elsewhere',
  visibility: 'in-the-dark no-answer progress-word not-told-found-out',
  trust: 'trust-lost word-kept dishonest sloppy-unchecked not-fixed-recurring',
  respect: 'small-client-feeling talked-down-to rude-behaviour feedback-ignored loyalty-years',
  control: 'control-say unrequested-change told-explicitly',
  reputation: 'embarrassed-looks-bad people-above people-served',
  effort: 'own-time-spent doing-your-job explain-again repetition contact-attempt',
  fairness: 'unfair extra-charge billing-mistake contract-terms',
  outcome: 'stakes-outcome lost-business no-effect results-metric cannot-access-use',
}

const raises: Readonly<Record<Flag, string>> = {
  leaving: 'leave-threat',
  legal: 'legal-threat',
  refund: 'refund-withhold',
  public: 'public-threat',
  escalation: 'escalate',
  abuse: 'insult profanity',
  discount: 'discount-ask',
  'extra-work': 'while-youre-at-it',
  rush: 'urgency-rush',
  'off-hours': 'night-weekend',
  'doubts-expertise': 'second-guessing-expertise',
  'next-thing': 'next-thing',
}

const asking = ['routine-ask', 'imperative-demand', 'hedge-politeness', 'progress-word', 'scheduling']

const has = (features: readonly string[], senses: string): number =>
  senses.split(' ').filter((sense) => features.includes(`s:${sense}`)).length

const best = <Name extends string>(
  names: readonly Name[],
  senses: Readonly<Record<Name, string>>,
  features: readonly string[],
): Name[] =>
  names
    .map((name) => ({ name, count: has(features, senses[name]) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name)

const complaintsIn = ({ message, spots }: Scene): Complaint[] =>
  spots.flatMap((spot) => {
    const found = best(topics, wrong, spot.own)
    if (found.length === 0 || has(spot.own, takenBack) > 0) return []
    return [{ ...quoteOf(message, spot.sentence), topics: found, strength: 1, restatement: '', because: [] }]
  })

export function listenByRules(email: Email): Heard {
  const message = read(email)
  const scene = sceneOf(message)
  const { spots, pool } = scene
  const complaints = complaintsIn(scene)
  const where = (holds: (spot: Spot) => boolean) => spots.filter(holds).map((spot) => quoteOf(message, spot.sentence))
  const heated = has(pool, 'insult profanity') > 0 ? 'abusive' : has(pool, 'angry') > 0 ? 'angry' : 'frustrated'
  const upset = has(pool, 'annoyed angry tired-fed-up disappointed insult profanity') > 0
  return {
    language: languageOf(email.body),
    isComplaint: complaints.length > 0,
    heat: complaints.length > 0 && upset ? heated : 'calm',
    complaints,
    concerns: best(concerns, worry, pool).map((concern) => ({ concern, strength: 1, because: [] })),
    requests: where(({ own }) => own.includes('g:question') || has(own, asking.join(' ')) > 0),
    positives: where(({ own }) => has(own, 'praise') > 0),
    flags: best(flags, raises, pool).map((flag) => ({ flag, start: 0, end: 0, quote: '' })),
    facts: { deadlines: [], amounts: [], people: [], things: [] },
    ignored: message.ignored,
  }
}
