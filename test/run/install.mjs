/**
 * Installs what is missing before anything else can run: the packages of package-lock.json. Plain JavaScript without
 * a single package, because on a fresh machine there is none.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const oldest = [20, 19]

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(`Evenkeel needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs exactly what package-lock.json says, unless that has been done already. */
export function installPackages() {
  const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const mark = join(root, 'node_modules/.evenkeel-lock.json')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.log('Installing packages …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a batch file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('The packages could not be installed: see what npm says above.')
    process.exit(1)
  }
  writeFileSync(mark, wanted)
}
