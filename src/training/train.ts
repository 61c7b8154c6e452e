/** `npm run train`: makes the weight files from the whole corpus. */
import { writeFileSync } from 'node:fs'
import { learnAll } from './learn.ts'
import { wholeCorpus } from './lessons.ts'
import { write } from './written.ts'

const started = performance.now()
const weights = learnAll(wholeCorpus())
let size = 0
for (const [name, value] of Object.entries(weights)) {
  const text = `${JSON.stringify(write(value), undefined, 2)}\n`
  size += text.length
  writeFileSync(new URL(`../engine/listening/weights/${name}.json`, import.meta.url), text)
}
console.log(`${Math.round(size / 1024)} KB of weights in ${Math.round((performance.now() - started) / 1000)} s`)
