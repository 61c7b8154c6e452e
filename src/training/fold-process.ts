/** One of several processes that learn and judge folds, so that a long evaluation uses every core. */
import { judgeFold, type Trial } from './cross-validate.ts'
import { wholeCorpus } from './lessons.ts'

const lessons = wholeCorpus()
process.on('message', ({ trial, fold }: { trial: Trial; fold: number }) => {
  process.send?.(judgeFold(lessons, trial, fold))
})
