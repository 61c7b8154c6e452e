/** The user's way once, in any browser: open the mail, read, draft, insert. Prints what was heard and the draft. */
import type { Page } from 'puppeteer-core'

/** `>>>` reaches into our shadow roots. */
const chip = '>>> .chip'
const panel = '>>> aside.panel'

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.trim())

export async function walkThrough(page: Page, screenshot: string): Promise<void> {
  await page.waitForSelector(chip, { timeout: 20_000 })
  console.log(`\nChip:\n  ${(await textOf(page, chip)).replaceAll('\n', ' ')}`)
  await page.click(chip)
  await page.waitForSelector(`${panel} [data-insert]`, { timeout: 20_000 })
  console.log(`\nHeard:\n${indented(await textOf(page, panel))}`)
  await page.screenshot({ path: screenshot as `${string}.png` })
  await page.click(`${panel} [data-insert]`)
  // The first click says which blanks are still open; the second inserts them as they are.
  const again = await page.$(`${panel} .panel-foot .btn-row .btn:not(.primary)[data-insert]`)
  await again?.click()
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[g_editable="true"]')?.innerText.includes('\n'))
  const inserted = await textOf(page, '[g_editable="true"]')
  console.log(`\nDraft, in the reply box:\n${indented(inserted)}`)
  console.log(`\nScreenshot: ${screenshot}`)
}

const indented = (text: string): string => text.replaceAll(/^/gm, '  ')
