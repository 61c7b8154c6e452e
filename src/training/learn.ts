/** Learns all weights from labelled mails and sentences. Deterministic: same corpus, same weights. */
import type { Weights } from '../engine/listening/weights.ts'
import { learnConcerns } from './learn-concerns.ts'
import { learnFlags } from './learn-flags.ts'
import { learnHeats } from './learn-heats.ts'
import { learnLone, learnMail } from './learn-mail.ts'
import { learnSentences } from './learn-sentences.ts'
import { learnTopics } from './learn-topics.ts'
import type { Lessons } from './lessons.ts'

export function learnAll(lessons: Lessons): Weights {
  const { complaint, request, praise, odds } = learnSentences(lessons)
  return {
    complaint,
    request,
    praise,
    mail: learnMail(lessons, odds),
    lone: learnLone(lessons),
    topics: learnTopics(lessons),
    concerns: learnConcerns(lessons),
    heats: learnHeats(lessons, odds),
    flags: learnFlags(lessons),
  }
}
