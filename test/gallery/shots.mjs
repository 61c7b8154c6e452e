/**
 * Takes pictures of the gallery and counts what axe-core finds, in light and dark, wide and narrow, and mirrored.
 * Start the gallery first: `npx vite --config test/gallery/vite.config.ts`. `node test/gallery/shots.mjs <folder>`
 */
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const [folder = 'dist/gallery-shots', only] = process.argv.slice(2)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
let found = 0
for (const [name, query, width, options] of [
  ['light', 'theme=light', 1360, {}],
  ['dark', 'theme=dark', 1360, {}],
  ['narrow', 'theme=light', 320, {}],
  ['rtl', 'theme=light&dir=rtl', 1360, {}],
  ['forced', 'theme=light', 1360, { forcedColors: 'active' }],
]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...options })
  page.on('console', (message) => message.type() === 'error' && console.log(name, message.text()))
  page.on('pageerror', (error) => console.log(name, String(error)))
  await page.goto(`http://localhost:5199/?${query}${only ? `&only=${encodeURIComponent(only)}` : ''}`)
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate(() =>
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  )
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  found += violations.length
  console.log(`${name}: axe ${violations.length}, sideways scroll ${Math.max(0, sideways)}`)
  for (const { id, nodes } of violations)
    console.log(`  ${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`).join('\n    ')}`)
  await page.close()
}
await browser.close()
process.exitCode = found === 0 ? 0 : 1
