/** Trials judged side by side, fold by fold, one process a core. */
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { folds, type Trial } from './cross-validate.ts'
import { add, type Counts } from './measure.ts'

const start = (): ChildProcess =>
  fork(fileURLToPath(new URL('./fold-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })

const judged = (child: ChildProcess, job: { trial: Trial; fold: number }): Promise<Counts> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`A fold ended with exit code ${code}.`))
    child.once('exit', ended)
    child.once('message', (counts: Counts) => {
      child.off('exit', ended)
      resolve(counts)
    })
    child.send(job)
  })

/** Counts over the whole corpus for each trial, each mail judged by what has not learned from it; `only` these folds. */
export async function crossValidate<Name extends string>(
  trials: Readonly<Record<Name, Trial>>,
  only: readonly number[] = Array.from({ length: folds }, (_, fold) => fold),
): Promise<Record<Name, Counts>> {
  const names = Object.keys(trials) as Name[]
  const jobs = names.flatMap((name) => only.map((fold) => ({ name, fold })))
  const counts = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<Name, Counts>
  const work = async (): Promise<void> => {
    const child = start()
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { name, fold } = job
      add(counts[name], await judged(child, { trial: trials[name], fold }))
    }
    child.kill()
  }
  await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, work))
  return counts
}
