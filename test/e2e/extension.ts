/** Chromium with the built extension loaded and the demo mailbox at Gmail's address, in a profile that is thrown away. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Mailbox, startMailbox } from '../gmail/server.ts'
import type { Variant } from '../gmail/variants.ts'
import { browserPath } from '../run/browser.mjs'

export interface Opened {
  readonly mailbox: Mailbox
  readonly context: BrowserContext
  readonly extensionId: string
  /** Opens a thread of the mailbox, or its inbox, in a tab of its own. */
  open(thread?: string, variant?: Partial<Variant>): Promise<Page>
  close(): Promise<void>
}

/** As root there is no sandbox, and a container has no graphics card and a small /dev/shm. */
const bare = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--disable-component-update',
]

export async function openWithExtension(folder = 'dist/chrome'): Promise<Opened> {
  const mailbox = await startMailbox()
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath({ chromiumOnly: true }),
    headless: true,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...bare, ...mailbox.browserArgs, '--enable-unsafe-extension-debugging'],
  })
  context.setDefaultTimeout(8000)
  const browser = context.browser()
  if (!browser) throw new Error('Chromium did not start')
  // Chrome no longer takes --load-extension; over its debugging pipe every browser of the family takes this.
  const session = await browser.newBrowserCDPSession()
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: resolve(folder) } as never)) as {
    id: string
  }
  return {
    mailbox,
    context,
    extensionId: id,
    async open(thread, variant) {
      const page = await context.newPage()
      await page.goto(mailbox.address(thread, variant))
      return page
    },
    async close() {
      await context.close()
      await mailbox.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
