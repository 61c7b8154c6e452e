/**
 * The demo: a browser with a throw-away profile, the extension loaded and the demo mailbox open. With a screen it stays
 * open until the window is closed; without one it goes the user's way once, prints what it saw and ends.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { type Mailbox, startMailbox } from '../gmail/server.ts'
import { isFirefox } from './browser.mjs'
import { walkThrough } from './walk-through.ts'

const executablePath = process.argv[2] ?? ''
const firefox = isFirefox(executablePath)
const extension = resolve('dist', firefox ? 'firefox' : 'chrome')

/** A browser window needs a screen: on Linux that is a display, and a CI machine has none whatever it runs. */
const screen =
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY))

/** Firefox asks for its settings at every start; in the demo every host is the mailbox, so it is told to ask nowhere. */
const quietFirefox = (port: number): Record<string, unknown> => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.proxy.type': 0,
  'services.settings.server': 'data:,',
  'browser.shell.checkDefaultBrowser': false,
})

function launchOptions(mailbox: Mailbox, profile: string): LaunchOptions {
  const shared: LaunchOptions = { executablePath, headless: !screen, defaultViewport: null, userDataDir: profile }
  if (firefox)
    return {
      ...shared,
      browser: 'firefox',
      acceptInsecureCerts: true,
      extraPrefsFirefox: quietFirefox(mailbox.port),
      args: screen ? [] : ['--width=1280', '--height=800'],
    }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const unseen = screen ? [] : ['--disable-gpu', '--disable-dev-shm-usage', '--window-size=1280,800']
  // Over the pipe, because Chrome itself no longer takes --load-extension.
  return { ...shared, pipe: true, enableExtensions: [extension], args: [...asRoot, ...unseen, ...mailbox.browserArgs] }
}

async function openMailbox(browser: Browser, mailbox: Mailbox, thread?: string): Promise<Page> {
  if (firefox) await browser.installExtension(extension)
  const [first] = await browser.pages()
  const page = first ?? (await browser.newPage())
  await page.goto(mailbox.address(thread))
  return page
}

const mailbox = await startMailbox()
const profile = mkdtempSync(join(tmpdir(), 'evenkeel-demo-'))
const browser = await puppeteer.launch(launchOptions(mailbox, profile))
try {
  if (screen) {
    await openMailbox(browser, mailbox)
    console.log('The demo mailbox is open. Open a mail, click the chip beside it. Close the window to end.')
    await new Promise((closed) => browser.once('disconnected', closed))
  } else {
    console.log('No screen found, so this goes the way of a user unseen.')
    const page = await openMailbox(browser, mailbox, 'homepage-late')
    const folder = resolve('dist')
    mkdirSync(folder, { recursive: true })
    await walkThrough(page, join(folder, 'demo.png'))
  }
} finally {
  await browser.close()
  await mailbox.close()
  rmSync(profile, { recursive: true, force: true })
}
