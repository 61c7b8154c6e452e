/** Completes "… is often said": when a word counts because of the company it keeps and not for what it means. */
import type { Concern, Topic } from '../vocabulary.ts'

const topics: Readonly<Record<Topic, string>> = {
  delay: 'when something is late',
  silence: 'when nobody answered',
  quality: 'about work with faults',
  mismatch: 'when the work is not what was asked',
  outage: 'when something does not work',
  cost: 'about price',
  scope: 'about what is included',
  results: 'about results',
  conduct: 'about how people behaved',
  process: 'about the way of working',
}

const concerns: Readonly<Record<Concern, string>> = {
  deadline: 'when a date is at risk',
  budget: 'when money is tight',
  visibility: 'when people do not know where things stand',
  trust: 'when trust is shaken',
  respect: 'when people do not feel heard',
  control: 'when people want a say',
  reputation: 'when people worry how they look to others',
  effort: 'when it costs people their own time',
  fairness: 'when something seems unfair',
  outcome: 'when the business result is at stake',
}

export const saidWhen = { topics, concerns }
