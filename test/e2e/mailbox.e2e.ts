/** The demo mailbox itself, without the extension: the other browser tests are worth what this stand-in for Gmail is worth. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { labelsIn } from '../gmail/page/labels.ts'
import { type Mailbox, startMailbox } from '../gmail/server.ts'
import { type VariantName, variants } from '../gmail/variants.ts'
import { browserPath } from '../run/browser.mjs'

const editable = '[g_editable=true][role=textbox]'
/** Closure reports a change after 250 ms, and until then takes no redo either. */
const settled = 400

let mailbox: Mailbox
let profile: string
let browser: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  mailbox = await startMailbox()
  profile = await mkdtemp(join(tmpdir(), 'mailbox-'))
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath({ chromiumOnly: true }),
    args: ['--no-sandbox', '--disable-gpu', ...mailbox.browserArgs],
    viewport: { width: 1280, height: 800 },
  })
  page = browser.pages()[0] ?? (await browser.newPage())
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterAll(async () => {
  await browser.close()
  await mailbox.close()
  await rm(profile, { recursive: true, force: true })
})

beforeEach(async () => {
  complaints = []
  // Another document, so that nothing of the test before is left.
  await page.goto('about:blank')
})

const html = () => page.locator(editable).innerHTML()
const recorded = () => page.evaluate(() => window.mailbox)

async function reply(thread = 'homepage-late', variant = {}): Promise<void> {
  await page.goto(mailbox.address(thread, variant))
  await page.locator('span.ams.bkH').click()
  await page.locator(editable).waitFor()
}

describe('every variant', () => {
  for (const name of Object.keys(variants) as VariantName[])
    test(`${name} shows a thread and a compose box, and the console stays empty`, async () => {
      await page.goto(mailbox.address('homepage-late', variants[name]))
      if (name !== 'pop-out') {
        await page.locator('[role=main] h2:visible', { hasText: 'The homepage, again' }).waitFor()
        await page.locator('[role=list] [data-message-id]:visible').last().waitFor()
        if (!name.endsWith('-open')) await page.keyboard.press('r')
      }
      await page.locator(editable).last().focus()
      await page.keyboard.type('Hello')
      await page.waitForTimeout(settled)
      expect((await recorded()).saved.at(-1)?.text).toMatch(/^Hello/)
      expect(complaints).toEqual([])
    })

  test.each(['german', 'chinese'] as const)('%s has no English label', async (name) => {
    await page.goto(mailbox.address('homepage-late', { ...variants[name], extras: true, open: 'reply' }))
    const { attribution, ...english } = labelsIn.en
    const words = Object.values(english).flat()
    const labelled = await page
      .locator('[aria-label], [data-tooltip], [role=button], [role=link]')
      .evaluateAll((all) =>
        all.flatMap((found) => [
          found.getAttribute('aria-label'),
          found.getAttribute('data-tooltip'),
          found.textContent,
        ]),
      )
    expect(labelled.length).toBeGreaterThan(20)
    expect(labelled.filter((label) => words.includes(label?.replace(/\s*\(.*|:.*/s, '').trim() ?? ''))).toEqual([])
    expect(await page.locator('.g2').last().getAttribute('name')).toBe(labelsIn[variants[name].language].me)
  })

  test('scrambled-hard keeps what lasts and nothing else', async () => {
    await page.goto(mailbox.address('homepage-late', { names: 'scrambled-hard', open: 'reply', quote: 'shown' }))
    const classes = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll('[class]')].flatMap((found) => [...found.classList])),
    ])
    expect(classes.filter((name) => !/^x[0-9a-z]{5,7}$/.test(name) && name !== 'MsoNormal')).toEqual([])
    for (const lasting of [
      'h2[data-thread-perm-id]',
      '[role=listitem][aria-expanded=true] [data-message-id][data-legacy-message-id]',
      '[role=listitem] span[email][name]',
      'input[name=rt]',
      '[role=region][data-compose-id] [g_editable=true]',
      '[data-smartmail=gmail_signature]',
    ])
      expect(await page.locator(lasting).count(), lasting).toBeGreaterThan(0)
  })
})

describe('a thread', () => {
  test('nests as Gmail nests it', async () => {
    await page.goto(mailbox.address('homepage-late'))
    const open = page.locator(
      '[role=main] [role=list] > [role=listitem][aria-expanded=true] .adn.ads[data-message-id^="#msg-f:"]',
    )
    expect(await open.count()).toBe(1)
    expect(await open.locator('.gs .gE span.gD').getAttribute('email')).toBe('priya.raman@fernhillarts.example')
    expect(await open.locator('.gs .ii.gt > .a3s.aiL > div[dir=ltr]').textContent()).toContain('You said Tuesday.')
    expect(await open.locator('.g3').getAttribute('title')).toContain('18 Nov 2026')
    expect(await page.locator('[role=banner] a[aria-label*="@"]').getAttribute('aria-label')).toContain('ines@')
    expect(await page.title()).toBe('The homepage, again - ines@northlight.example - Gmail')
  })

  test('hides the quoted mail until it is asked for', async () => {
    await page.goto(mailbox.address('homepage-late'))
    const body = page.locator('[aria-expanded=true] .a3s')
    const quoted = body.getByText('Good to see everyone this morning').last()
    expect(await quoted.count()).toBe(1)
    expect(await quoted.isVisible()).toBe(false)
    await body.locator('.ajR').click()
    expect(await quoted.isVisible()).toBe(true)
  })

  test('splits a word in two nodes, and a long one by breaks', async () => {
    await page.goto(mailbox.address('homepage-late'))
    expect(await page.locator('[aria-expanded=true] .a3s span.il').first().textContent()).toBe('home')
    await page.goto(mailbox.address('call-thursday'))
    await page.locator('[role=listitem][aria-expanded=false] table:visible').click()
    expect(await page.locator('.a3s:visible wbr').count()).toBeGreaterThan(1)
  })

  test('shows emoji as pictures and pasted Gmail markup as it is', async () => {
    await page.goto(mailbox.address('we-are-live'))
    expect(await page.locator('h2:visible img[data-emoji]').getAttribute('alt')).toBe('🎉')
    await page.goto(mailbox.address('forwarded'))
    expect(await page.locator('.a3s .adn[data-message-id]:visible').count()).toBe(1)
  })

  test('keeps older messages behind a counter', async () => {
    await page.goto(mailbox.address('careers-page'))
    expect(await page.locator('.adx').textContent()).toBe('4')
    expect(await page.locator('[data-message-id]:visible').count()).toBe(2)
    await page.locator('.adv').click()
    expect(await page.locator('[data-message-id]:visible').count()).toBe(6)
  })

  test('stays in the page, hidden, when another is opened', async () => {
    await page.goto(mailbox.url)
    await page.keyboard.press('Enter')
    await page.keyboard.press('j')
    await page.keyboard.press('u')
    await page.locator('[role=row]', { hasText: 'Our renewal' }).click()
    expect(new URL(page.url()).hash).toMatch(/^#inbox\/[A-Za-z]{28,}$/)
    expect(await page.locator('[role=main] h2').allTextContents()).toEqual([
      'SHOP DOWN',
      'Eleven months in: where I think we are',
      'Our renewal',
    ])
    expect(await page.locator('[role=main] h2:visible').allTextContents()).toEqual(['Our renewal'])
    await page.goBack()
    await page.locator('[role=grid]:visible').waitFor()
  })
})

describe('the editor', () => {
  test('takes back typing with one Ctrl+Z, without an input event, and brings it back', async () => {
    await reply()
    const before = await html()
    await page.keyboard.type('Dear Priya')
    await page.waitForTimeout(settled)
    const typed = await html()
    expect(typed).toContain('Dear Priya')
    await page
      .locator(editable)
      .evaluate((box) => box.addEventListener('input', () => box.setAttribute('data-heard', '')))
    await page.keyboard.press('Control+z')
    expect(await html()).toBe(before)
    expect(await page.locator('[data-heard]').count()).toBe(0)
    await page.waitForTimeout(settled)
    await page.keyboard.press('Control+y')
    expect(await html()).toBe(typed)
  })

  test('saves a draft after a change, and only then has a draft id', async () => {
    await reply()
    await page.waitForTimeout(settled)
    expect((await recorded()).saved).toEqual([])
    expect(await page.locator('input[name=draft]').inputValue()).toBe('')
    expect(await page.locator('.oG').count()).toBe(0)
    await page.keyboard.type('Dear Priya')
    await page.waitForTimeout(settled)
    expect((await recorded()).saved.at(-1)?.html).toBe(await html())
    expect(await page.locator('input[name=draft]').inputValue()).toMatch(/^#msg-a:r\d+$/)
    expect(await page.locator('.oG').textContent()).toBe('Draft saved')
  })

  test('misses a change that comes without an input event', async () => {
    await reply()
    await page.locator(editable).evaluate((box) => box.prepend('smuggled in'))
    await page.waitForTimeout(settled)
    expect((await recorded()).saved).toEqual([])
  })
})

describe('a reply', () => {
  test('carries the names by which it is paired with its thread', async () => {
    await reply()
    const rt = await page.locator('.M9 input[name=rt]').inputValue()
    expect(rt).toBe(`#${await page.locator('h2.hP').getAttribute('data-thread-perm-id')}`)
    for (const name of ['composeid', 'draft', 'rm', 'lts', 'subject', 'subjectbox', 'from', 'ishtml', 'uet'])
      expect(await page.locator(`.M9 input[name=${name}]`).count(), name).toBe(1)
    const to = page.locator('.M9 [name=to] [role=option]')
    expect(await to.getAttribute('data-hovercard-id')).toBe('priya.raman@fernhillarts.example')
  })

  test.each([
    ['folded', { quote: 'folded' }, 0, 1],
    ['shown', { quote: 'shown' }, 1, 1],
    ['shown without a signature', { quote: 'shown', signature: false }, 1, 0],
    ['neither', { quote: 'none', signature: false }, 0, 0],
  ] as const)('starts with quote and signature as asked: %s', async (_, variant, quotes, signatures) => {
    await reply('staying-put', variant)
    expect(await page.locator(`${editable} > .gmail_quote`).count()).toBe(quotes)
    expect(await page.locator(`${editable} > .gmail_signature`).count()).toBe(signatures)
    expect((await page.locator('input[name=uet]').inputValue()) !== '').toBe(variant.quote === 'folded')
  })

  test('unfolds its quote on request', async () => {
    await reply('staying-put')
    await page.locator('.aH1 .ajR').click()
    expect(await page.locator(`${editable} > .gmail_quote`).count()).toBe(1)
    expect(await page.locator('input[name=uet]').inputValue()).toBe('')
  })

  test.each(['the button', 'Ctrl+Enter'])('is sent by %s, exactly as written', async (way) => {
    await reply()
    await page.keyboard.type('On its way.')
    const written = await html()
    if (way === 'the button') await page.locator('.dC [role=button]').click()
    else await page.keyboard.press('Control+Enter')
    const [sent] = (await recorded()).sent
    expect(sent?.html).toBe(written)
    expect(sent?.to).toEqual(['priya.raman@fernhillarts.example'])
    expect(sent?.text).toMatch(/^On its way\.\n/)
    expect(await page.locator(editable).count()).toBe(0)
    expect(await page.locator('[data-message-id]:not([data-legacy-message-id])').textContent()).toContain('On its way.')
  })

  test('can be discarded', async () => {
    await reply()
    await page.locator('.oh').click()
    expect((await recorded()).discarded).toHaveLength(1)
    expect(await page.locator('span.ams.bkH').isVisible()).toBe(true)
  })
})

describe('compose windows', () => {
  test('open side by side, and go to full screen and back with what was written', async () => {
    await page.goto(mailbox.url)
    await page.keyboard.press('c')
    await page.locator('[role=navigation] [role=button]').click()
    expect((await recorded()).composes).toHaveLength(2)
    const second = page.locator('[role=dialog]').nth(1)
    await second.locator(editable).focus()
    await page.keyboard.type('Hello')
    const place = await second.boundingBox()
    expect(place?.y).toBe((await page.locator('[role=dialog]').first().boundingBox())?.y)
    await second.locator('button').first().click()
    const wide = await page.locator('.aSt [role=dialog]').boundingBox()
    expect(wide?.width).toBeGreaterThan(1280 * 0.7)
    expect(await page.locator(`.aSt ${editable}`).textContent()).toContain('Hello')
    await page.locator('.aSt button').first().click()
    expect(await second.boundingBox()).toEqual(place)
  })

  test('send to whom was typed in', async () => {
    await page.goto(mailbox.address(undefined, variants['compose-open']))
    await page.keyboard.type('mai@example.org,')
    await page.locator('[name=subjectbox]').fill('Lunch')
    await page.locator(editable).focus()
    await page.keyboard.type('At one?')
    await page.keyboard.press('Control+Enter')
    const [sent] = (await recorded()).sent
    expect(sent).toMatchObject({ to: ['mai@example.org'], subject: 'Lunch', threadId: undefined })
  })
})

describe('keys', () => {
  test.each(['document', 'captured-keys'])('are recorded, and act outside text only: %s', async (where) => {
    await page.goto(mailbox.address('staying-put', where === 'captured-keys' ? variants[where] : {}))
    await page.keyboard.press('s')
    await page.keyboard.press('r')
    await page.locator(editable).waitFor()
    await page.keyboard.press('e')
    const downs = (await recorded()).keys.filter(({ type }) => type === 'keydown')
    expect(downs.map(({ key, typing, did }) => [key, typing, did])).toEqual([
      ['s', false, 'taken'],
      ['r', false, 'reply'],
      ['e', true, undefined],
    ])
    expect((await recorded()).archived).toEqual([])
  })

  test('typed in a shadow root are taken for shortcuts, as in Gmail', async () => {
    await page.goto(mailbox.address('staying-put'))
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'))
      const input = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'))
      input.focus()
    })
    await page.keyboard.press('e')
    expect((await recorded()).archived).toEqual(['staying-put'])
  })
})

describe('the server', () => {
  test('hears of a request to any host, and of nothing else', async () => {
    await page.goto(mailbox.address('staying-put'))
    expect(mailbox.requests.filter(({ own }) => !own)).toEqual([])
    const other = await browser.newPage()
    await other.goto('https://elsewhere.example/counted').catch(() => undefined)
    await other.close()
    expect(mailbox.requests.filter(({ own }) => !own)).toContainEqual({
      method: 'GET',
      host: 'elsewhere.example',
      path: '/counted',
      own: false,
    })
  })

  test('lets no script of the page write markup or call out', async () => {
    await page.goto(mailbox.address('staying-put'))
    const outcome = await page.evaluate(async () => {
      const call = await fetch('https://elsewhere.example/').then(String, () => 'refused')
      try {
        document.body.innerHTML = '<b>markup</b>'
      } catch (error) {
        return [call, error instanceof TypeError ? 'refused' : 'other']
      }
      return [call, 'written']
    })
    expect(outcome).toEqual(['refused', 'refused'])
  })
})
