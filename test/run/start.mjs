/** `npm start`: installs what is missing, builds, and opens the demo mailbox with the extension in a browser. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { browserPath, isFirefox } from './browser.mjs'
import { checkNode, installPackages, root } from './install.mjs'

function run(...args) {
  const step = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (step.status !== 0) process.exit(step.status ?? 1)
}

checkNode()
installPackages()
const path = browserPath()
const mode = isFirefox(path) ? 'firefox' : 'chrome'
console.log('Building …')
run(join(root, 'node_modules/vite/bin/vite.js'), 'build', `--mode=${mode}`, '--logLevel=warn')
run('--import', 'tsx', join(root, 'test/run/demo.ts'), path)
