/** `npm run screenshots`: the pictures of the README, taken of the real extension in the demo mailbox. Build first. */
import { join } from 'node:path'
import { openWithExtension } from '../e2e/extension.ts'

const folder = import.meta.dirname
const opened = await openWithExtension()
try {
  const page = await opened.open('homepage-late')
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.locator('.chip').click()
  const panel = page.getByRole('complementary', { name: /^Evenkeel/ })
  await panel.getByRole('radio', { name: 'Ours', exact: true }).check({ force: true })
  // The choice scrolls the draft into view.
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(folder, 'panel.png') })
  console.log(join('test', 'screenshots', 'panel.png'))
} finally {
  await opened.close()
}
