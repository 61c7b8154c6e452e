/** The Gmail adapter against the demo mailbox in each of its variants. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type IsolatedWorld, isolatedWorld } from '../extension/webmail/isolated-world.ts'
import { type Mailbox, startMailbox } from '../gmail/server.ts'
import { type Variant, type VariantName, variants } from '../gmail/variants.ts'
import { browserPath } from '../run/browser.mjs'

const settled = 400
const profile = mkdtempSync(join(tmpdir(), 'evenkeel-webmail-'))
let mailbox: Mailbox
let context: BrowserContext
let page: Page

beforeAll(async () => {
  mailbox = await startMailbox()
  context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath({ chromiumOnly: true }),
    args: ['--no-sandbox', '--disable-gpu', ...mailbox.browserArgs],
    viewport: { width: 1280, height: 800 },
    // Content scripts are exempt from the page's policy. A world made by the debugger is not, so the policy is off here.
    bypassCSP: true,
  })
  page = context.pages()[0] ?? (await context.newPage())
})
afterAll(async () => {
  await context.close()
  await mailbox.close()
  rmSync(profile, { recursive: true, force: true })
})

async function open(thread: string | undefined, variant: Partial<Variant> = {}): Promise<IsolatedWorld> {
  await page.goto('about:blank')
  await page.goto(mailbox.address(thread, variant))
  await page.locator('[role=main], [g_editable]').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(100)
  return isolatedWorld(page)
}

const draft = 'Hello,\n\nThis is the draft.\n\nBest'
const insert = `webmail.composes().at(-1).insert(${JSON.stringify(draft)})`
const messages = `(() => {
  const found = webmail.messages()
  return 'missing' in found ? found : found.map(({ id, threadId, email, fromMe, clipped }) => ({ id, threadId, email, fromMe, clipped }))
})()`
const reply = `(async () => {
  const box = await webmail.openReply(webmail.messages().at(-1))
  return 'missing' in box ? box : { id: box.id, threadId: box.threadId, text: box.read().text }
})()`

interface Read {
  readonly threadId: string | undefined
  readonly email: { readonly from?: string; readonly subject?: string; readonly body: string }
  readonly fromMe: boolean
}

describe('in every variant', () => {
  for (const name of Object.keys(variants) as VariantName[])
    test(`${name}: the open message is read, and a draft goes into its reply and out again`, async () => {
      const variant: Partial<Variant> = variants[name]
      const world = await open('homepage-late', variant)
      if (variant.popOut) expect(await world.run(messages)).toEqual({ missing: 'thread' })
      else {
        const last = (await world.run<Read[]>(messages)).at(-1)
        expect(last?.email).toMatchObject({
          from: 'Priya Raman <priya.raman@fernhillarts.example>',
          subject: 'The homepage, again',
        })
        expect(last?.email.body).toMatch(
          /^Ines,\n\nThis is the second time the homepage has slipped\. You said Tuesday\./,
        )
        expect(last?.fromMe).toBe(false)
        const opened = await world.run<{ missing?: string; threadId?: string }>(reply)
        // With every class renamed nothing says which of the buttons replies, and the wrong one might delete.
        if (variant.names === 'scrambled-hard') {
          expect(opened).toEqual({ missing: 'reply-button' })
          await page.keyboard.press('r')
          await page.waitForTimeout(settled)
        } else expect(opened.threadId).toBe(last?.threadId)
      }
      const editable = page.locator('[g_editable=true]').last()
      const before = await editable.innerHTML()
      const text = await world.run<string>('webmail.composes().at(-1).read().text')
      expect(await world.run(insert)).toBe('inserted')
      const now = await world.run<string>('webmail.composes().at(-1).read().text')
      expect(now.startsWith(draft), now).toBe(true)
      expect(now.slice(draft.length).trim()).toBe(text.trim())
      await page.waitForTimeout(settled)
      const saved = await page.evaluate(() => window.mailbox.saved.at(-1))
      expect(saved?.text).toContain('This is the draft.')
      const keys = await page.evaluate(() =>
        window.mailbox.keys.filter(({ typing, did }) => !typing && did !== 'reply'),
      )
      expect(keys).toEqual([])
      await page.keyboard.press('Control+z')
      await page.waitForTimeout(settled)
      expect(await editable.innerHTML()).toBe(before)
    })
})

test('where not even that is allowed, nodes are put in', async () => {
  const strict = await chromium.launchPersistentContext('', {
    executablePath: browserPath({ chromiumOnly: true }),
    args: ['--no-sandbox', '--disable-gpu', ...mailbox.browserArgs],
  })
  try {
    const tab = await strict.newPage()
    await tab.goto(mailbox.address('homepage-late', { open: 'reply', signature: false, quote: 'shown' }))
    await tab.locator('[g_editable=true]').waitFor()
    const world = await isolatedWorld(tab)
    expect(await world.run(insert)).toBe('inserted')
    expect(await world.run<string>('webmail.composes()[0].read().text')).toMatch(
      /^Hello,\n\nThis is the draft\.\n\nBest\n+On/,
    )
  } finally {
    await strict.close()
  }
})

describe('messages', () => {
  test('the inbox has none', async () => {
    const world = await open(undefined)
    expect(await world.run(messages)).toEqual({ missing: 'thread' })
  })

  test('the one that is open is read after moving from thread to thread', async () => {
    const world = await open('shop-down', { ghosts: 'hidden' })
    for (const [key, subject] of [
      ['j', 'Eleven months in: where I think we are'],
      ['j', 'Call on Thursday?'],
      ['k', 'Eleven months in: where I think we are'],
    ]) {
      await page.keyboard.press(key as string)
      await page.waitForTimeout(settled)
      const found = await world.run<Read[]>(messages)
      expect(found.map(({ email }) => email.subject)).toEqual(found.map(() => subject))
    }
  })

  test('with the list beside the thread', async () => {
    const world = await open('shop-down', { ghosts: 'split' })
    await page.keyboard.press('j')
    await page.waitForTimeout(settled)
    expect((await world.run<Read[]>(messages)).at(-1)?.email.subject).toBe('Eleven months in: where I think we are')
  })

  test("the user's own message is known", async () => {
    const world = await open('call-thursday')
    expect((await world.run<Read[]>(messages)).at(-1)?.fromMe).toBe(true)
  })
})

describe('windows', () => {
  const texts = (world: IsolatedWorld) => world.run<string[]>('webmail.composes().map((box) => box.read().text)')

  test('side by side: the draft goes into the one that was meant', async () => {
    const world = await open('homepage-late', { open: 'compose', signature: false })
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('c')
    await page.waitForTimeout(settled)
    const before = await texts(world)
    const ids = await world.run<string[]>('webmail.composes().map((box) => box.id)')
    expect(new Set(ids).size).toBe(2)
    await page.locator('[g_editable=true]').last().click()
    expect(await world.run(`webmail.composes()[0].insert('For the first')`)).toBe('inserted')
    expect(await texts(world)).toEqual(['For the first', ...before.slice(1)])
  })

  test('after going to full screen the draft goes below the words, which all stay', async () => {
    const world = await open('homepage-late', { open: 'compose', signature: false })
    await page.locator('[g_editable=true]').click()
    await page.keyboard.type('Dear Priya,')
    await page.locator('.Hq').click()
    expect(await world.run(insert)).toBe('inserted')
    expect(await texts(world)).toEqual([`Dear Priya,\n\n${draft}`])
  })
})

describe('replying', () => {
  test('a reply that is open is used, not a second one', async () => {
    const world = await open('homepage-late', { open: 'reply' })
    await world.run(reply)
    await world.run(reply)
    expect(await page.locator('[g_editable=true]').count()).toBe(1)
  })

  test('a new mail that is open is not the reply', async () => {
    const world = await open('homepage-late', { open: 'compose' })
    const [first] = await world.run<{ threadId?: string }[]>(
      `webmail.composes().map(({ id, threadId }) => ({ id, threadId }))`,
    )
    expect(first?.threadId).toBeUndefined()
    await world.run(reply)
    expect(await page.locator('[g_editable=true]').count()).toBe(2)
  })

  test('sending is left to the user, and what goes out is lines alone', async () => {
    const world = await open('homepage-late', { quote: 'folded' })
    await world.run(reply)
    await world.run(insert)
    await page.waitForTimeout(settled)
    expect(await page.evaluate(() => window.mailbox.sent)).toEqual([])
    await page.keyboard.press('Control+Enter')
    const sent = await page.evaluate(() => window.mailbox.sent.at(-1))
    expect(sent?.html).toMatch(
      /^<div>Hello,<\/div><div><br><\/div><div>This is the draft\.<\/div><div><br><\/div><div>Best<\/div>/,
    )
    expect(sent?.folded).toContain('gmail_quote')
  })

  test('what is missing is named', async () => {
    const world = await open('homepage-late')
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('.bkH, .aaq')) link.replaceWith(link.cloneNode(true))
    })
    expect(await world.run(reply)).toEqual({ missing: 'compose' })
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('.bkH, .aaq')) link.remove()
    })
    expect(await world.run(reply)).toEqual({ missing: 'reply-button' })
  })
})

describe('watching', () => {
  const changes = (world: IsolatedWorld) => world.run<number>('changes')

  test('opening a thread is news, typing and our own boxes are not', async () => {
    const world = await open('homepage-late', { open: 'reply' })
    await page.locator('[g_editable=true]').click()
    await page.waitForTimeout(1000)
    const before = await changes(world)
    await world.run(`webmail.composes()[0].editable.append('A word')`)
    await world.run(
      `{ const host = document.createElement('div'); host.dataset.evenkeel = ''; document.body.append(host); host.append('x') }`,
    )
    await page.waitForTimeout(1000)
    expect(await changes(world)).toBe(before)
    await page.evaluate(() => {
      location.hash = '#inbox'
    })
    await page.waitForTimeout(1000)
    expect(await changes(world)).toBeGreaterThan(before)
  })

  test('however much happens, it calls at most once in 300 ms', async () => {
    const world = await open(undefined)
    await page.waitForTimeout(700)
    const calls = await world.run<number>(`(async () => {
      const before = changes
      for (let i = 0; i < 100; i++) {
        document.body.append(document.createElement('p'))
        await new Promise((done) => setTimeout(done, 9))
      }
      return changes - before
    })()`)
    expect(calls).toBeGreaterThan(0)
    expect(calls).toBeLessThanOrEqual(5)
  })

  test('nothing more after the end', async () => {
    const world = await open('homepage-late')
    await page.waitForTimeout(700)
    await world.run('stop.abort()')
    const before = await changes(world)
    await page.keyboard.press('j')
    await page.waitForTimeout(700)
    expect(await changes(world)).toBe(before)
  })
})

describe('theme', () => {
  test.each([['light'], ['dark']] as const)('%s', async (theme) => {
    const world = await open('homepage-late', { theme })
    expect(await world.run('evenkeel.themeOf(webmail.messages()[0].element)')).toBe(theme)
  })
})
