/** J3, the hot draft: the tone checker while a reply is written, its fixes, and its switches. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Variant } from '../gmail/variants.ts'
import { focusIsOurs, type Watch, watchAlways } from './always-true.ts'
import { type Opened, openWithExtension } from './extension.ts'

let opened: Opened
let page: Page
let always: Watch

beforeAll(async () => {
  opened = await openWithExtension()
})
afterAll(() => opened.close())
afterEach(async () => {
  await always.holds()
  await page.close()
})

const hot =
  "Hi Tom, as per my last email we told you this would happen. I'm sorry, but you always send changes late. I understand your frustration. It's our policy!!"

async function openReply(variant: Partial<Variant> = {}, thread = 'homepage-late'): Promise<void> {
  page = await opened.context.newPage()
  always = watchAlways(opened, page)
  await page.goto(opened.mailbox.address(thread, { open: 'reply', ...variant }))
  await editable().waitFor()
  await bar().waitFor()
}

const editable = () => page.locator('[g_editable="true"]').first()
const bar = () => page.getByRole('group', { name: 'Evenkeel', exact: true })
const count = () => bar().locator('.count')
const list = () => page.getByRole('dialog').filter({ hasText: 'In the order you wrote them' })
const marked = () =>
  page.evaluate(() => ['ek-sting', 'ek-land'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)))

/** As the browser's own "clear storage" would. */
async function forgetSettings(): Promise<void> {
  const [worker] = opened.context.serviceWorkers()
  await worker?.evaluate('chrome.storage.local.clear()')
}

async function write(text: string): Promise<void> {
  await editable().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(text)
}

describe('J3: the hot draft', () => {
  it('marks seven things once the typing rests, and none while it goes on', async () => {
    await openReply()
    await editable().focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type(hot, { delay: 8 })
    expect(await marked(), 'nothing is marked while words are typed').toEqual([])
    await expect.poll(() => count().innerText()).toMatch(/^7 to look at/)
    const words = (await marked()).join(' | ')
    for (const phrase of ['as per my last email', 'told you', "I'm sorry, but", 'you always', 'policy'])
      expect(words).toContain(phrase)
    expect(await focusIsOurs(page), 'focus stays in the mail').toBe(false)
  })

  it('puts better words in place of one phrase only, and one undo takes them back', async () => {
    await openReply()
    await write(hot)
    await count().click()
    await expect.poll(() => list().count()).toBe(1)
    await always.holds()
    await list()
      .getByRole('button', { name: /as per my last email/ })
      .click()
    await page.waitForTimeout(300)
    await list().getByRole('button', { name: 'Use it' }).click()
    await expect.poll(() => editable().innerText()).not.toContain('as per my last email')
    expect(await editable().innerText()).toContain('you always send changes late')
    await expect.poll(() => count().innerText()).toMatch(/^6 to look at/)
    await editable().focus()
    // The editor takes changes of one quarter of a second together, as it does for typing.
    await page.waitForTimeout(300)
    await page.keyboard.press('Control+z')
    await expect.poll(() => editable().innerText()).toContain('as per my last email')
    await expect.poll(() => count().innerText()).toMatch(/^7 to look at/)
  })

  it('ignores a phrase once, or for good, and takes the latter back', async () => {
    await openReply()
    await write(hot)
    await count().click()
    await list()
      .getByRole('button', { name: /you always/ })
      .click()
    await list().getByRole('button', { name: 'Ignore once' }).click()
    await expect.poll(() => count().innerText()).toMatch(/^6 to look at/)
    await list()
      .getByRole('button', { name: /It's our policy/ })
      .click()
    await list().getByRole('button', { name: 'Never flag this' }).click()
    await expect.poll(() => count().innerText()).toMatch(/^5 to look at/)

    await page.goto('about:blank')
    await openReply()
    await write(hot)
    // What was ignored once is back; what is never to be flagged is not.
    await expect.poll(() => count().innerText()).toMatch(/^6 to look at/)
    expect(await marked()).not.toContain("It's our policy")
    await forgetSettings()
    await expect.poll(() => count().innerText()).toMatch(/^7 to look at/)
  })

  it('opens one finding beside its words by a click on them', async () => {
    await openReply()
    await write(hot)
    await count().waitFor()
    const spot = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('ek-sting') ?? [])]
      const { x, y, width, height } = (range as Range).getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(spot.x, spot.y)
    const finding = page.getByRole('dialog', { name: /as per my last email/ })
    await finding.waitFor()
    await always.holds()
    await page.keyboard.type('x')
    await expect.poll(() => finding.count()).toBe(0)
  })
})

describe('the switches', () => {
  it('off for this mail: no marks, no work, and on again in the next reply', async () => {
    await openReply()
    await write(hot)
    await count().waitFor()
    await bar().getByRole('switch').click()
    await expect.poll(marked).toEqual([])
    await expect.poll(() => bar().innerText()).toContain('Off for this email')
    await write('You never listen. ')
    await page.waitForTimeout(900)
    expect(await marked(), 'nothing is looked at').toEqual([])
    await bar().getByRole('switch').click()
    await expect.poll(async () => (await marked()).length).toBeGreaterThan(5)
  })

  it('off everywhere from the popup, and it stays off after a reload', async () => {
    await openReply()
    const popup = await opened.context.newPage()
    await popup.goto(`chrome-extension://${opened.extensionId}/src/extension/popup/index.html`)
    await popup.getByRole('switch', { name: /Tone checker/ }).click()
    await expect.poll(() => bar().count()).toBe(0)
    await write(hot)
    await page.reload()
    await editable().waitFor()
    await page.waitForTimeout(1000)
    expect(await bar().count()).toBe(0)
    await popup.getByRole('switch', { name: /Tone checker/ }).click()
    await popup.close()
    await bar().waitFor()
  })
})

describe('what is not checked', () => {
  it('is their mail, quoted in the reply, and the signature', async () => {
    await openReply({ quote: 'shown', signature: true }, 'shop-down')
    await write('Thank you for the list. ')
    await page.waitForTimeout(1200)
    expect(await marked()).toEqual([])
  })
})
