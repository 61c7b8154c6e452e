/**
 * `npm test`: installs what is missing, then runs everything, and ends in one line with counts.
 * `npm run check` (`--quick`) stops before whatever needs a build or a browser.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkNode, installPackages, root } from './install.mjs'

const results = join(root, 'node_modules/.cache/evenkeel')

/** Packages are run by their own file under Node, so that no shell and no PATH is involved. */
function run(file, ...args) {
  const step = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, stdio: 'inherit' })
  return step.status === 0
}

const counts = { passed: 0, failed: 0, skipped: 0 }

/** One vitest project; its counts are added up for the last line. */
function tests(project) {
  const file = join(results, `${project}.json`)
  rmSync(file, { force: true })
  const ok = run(
    'vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  )
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    counts.passed += report.numPassedTests
    counts.failed += report.numFailedTests
    counts.skipped += report.numPendingTests + report.numTodoTests
  } catch {
    return false
  }
  return ok
}

const biome = '@biomejs/biome/bin/biome'
const tsc = 'typescript/bin/tsc'
const vite = 'vite/bin/vite.js'

const quick = [
  ['Format and lint', () => run(biome, 'ci', '.', '--error-on-warnings')],
  ['Types', () => run(tsc, '-p', '.') && run(tsc, '-p', 'src/engine')],
  ['Dead code', () => run('knip/bin/knip.js')],
  ['Unit, example and tree tests', () => tests('unit')],
]

const whole = [
  ...quick,
  [
    'Build for Chrome and Firefox',
    () =>
      run(vite, 'build', '--mode=chrome', '--logLevel=warn') && run(vite, 'build', '--mode=firefox', '--logLevel=warn'),
  ],
  ['What was built', () => tests('built')],
  ['End to end', () => tests('end-to-end')],
]

checkNode()
installPackages()
mkdirSync(results, { recursive: true })

const isQuick = process.argv.includes('--quick')
if (!isQuick) {
  // Found or installed now, so that a machine without a browser learns it before the long part.
  const { browserPath } = await import('./browser.mjs')
  process.env.EVENKEEL_BROWSER = browserPath({ chromiumOnly: true })
}

const steps = isQuick ? quick : whole
const began = Date.now()
const failed = []
for (const [index, [name, step]] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${name} …`)
  const from = Date.now()
  const ok = step()
  if (!ok) failed.push(name)
  console.log(
    `[${index + 1}/${steps.length}] ${name}: ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - from) / 1000).toFixed(1)} s`,
  )
}

const seconds = ((Date.now() - began) / 1000).toFixed(0)
const tally = `${counts.passed} tests passed, ${counts.failed} failed, ${counts.skipped} skipped, ${steps.length - failed.length} of ${steps.length} steps passed, ${seconds} s`
console.log(`\n${failed.length === 0 ? 'PASSED' : `FAILED (${failed.join(', ')})`}: ${tally}`)
process.exit(failed.length === 0 ? 0 : 1)
