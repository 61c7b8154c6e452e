/** Finds a browser on this machine, or installs Chromium where that takes no question: Debian or Ubuntu, as root. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where browsers live, best first. Chromium comes first because it is the one that the tests are known to run in.
 * On Linux these are names on the PATH; elsewhere whole paths.
 */
const places = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
    'firefox',
    'firefox-esr',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Firefox'].flatMap((name) => {
    const path = `Applications/${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`
    return [`/${path}`, join(process.env.HOME ?? '/', path)]
  }),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) =>
      [
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'BraveSoftware/Brave-Browser/Application/brave.exe',
        'Mozilla Firefox/firefox.exe',
      ].map((path) => join(folder, path)),
    ),
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

export function isFirefox(path) {
  return /firefox/i.test(path)
}

/** Every browser found, best first. */
function findBrowsers() {
  const candidates = places[process.platform] ?? places.linux
  const found = candidates.map((place) => (process.platform === 'linux' ? onPath(place) : place))
  return found.filter((path) => path !== undefined && existsSync(path))
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** The fonts are for the screenshots: a bare machine has none, and every letter would be a box. */
function installChromium() {
  console.log('No browser found. Installing Chromium with apt …')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]
  for (const step of steps) {
    const apt = spawnSync('apt-get', step, { env: environment, encoding: 'utf8' })
    if (apt.status === 0) continue
    console.error(`Chromium could not be installed: apt-get ${step[0]} failed.\n${apt.stderr}`)
    process.exit(1)
  }
}

/**
 * The path of the browser to use: the one EVENKEEL_BROWSER names, else the first found, else a fresh Chromium.
 * @param {{ chromiumOnly?: boolean }} [options] `chromiumOnly` passes over Firefox
 */
export function browserPath({ chromiumOnly = false } = {}) {
  const named = process.env.EVENKEEL_BROWSER
  if (named) {
    const path = existsSync(named) ? named : onPath(named)
    if (path && !(chromiumOnly && isFirefox(path))) return path
    console.error(
      path
        ? `EVENKEEL_BROWSER names ${named}, but this needs Chromium, Chrome, Edge or Brave.`
        : `EVENKEEL_BROWSER names ${named}, which is not there.`,
    )
    process.exit(1)
  }
  const suits = (path) => !(chromiumOnly && isFirefox(path))
  const found = findBrowsers().find(suits)
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && isDebian()) {
    installChromium()
    const installed = findBrowsers().find(suits)
    if (installed) return installed
  }
  const wanted = chromiumOnly ? 'Chromium, Chrome, Edge or Brave' : 'Chromium, Chrome, Edge, Brave or Firefox'
  console.error(`No browser found. Install ${wanted}, or name one in EVENKEEL_BROWSER.`)
  process.exit(1)
}
