/** The way of a user from an unhappy mail to a sent reply. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/engine/index.ts'
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

async function openThread(thread: string, variant?: Partial<Variant>): Promise<void> {
  page = await opened.context.newPage()
  always = watchAlways(opened, page)
  await page.goto(opened.mailbox.address(thread, variant))
}

/** As if the user had pressed the key of the manifest, which no test can: keys of the browser itself are not for pages. */
async function command(name: string): Promise<void> {
  const worker = opened.context.serviceWorkers()[0] ?? (await opened.context.waitForEvent('serviceworker'))
  const message = JSON.stringify({ evenkeel: 'command', command: name })
  await worker.evaluate(
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}))`,
  )
}

const chip = () => page.locator('.chip')
const panel = () => page.getByRole('complementary', { name: /^Evenkeel/ })
const draft = () => panel().getByRole('group', { name: 'Draft', exact: true })
const editable = () => page.locator('[role="main"] [g_editable="true"]')
/** As one reads it: how many line breaks an empty line counts for depends on how the editor has built it. */
const editableText = async () => (await editable().innerText()).replaceAll(/\s+/g, ' ').trim()
const sent = () => page.evaluate(() => window.mailbox.sent)
const blank = (hint: string) => panel().getByRole('textbox', { name: hint, exact: true })
const keysAtPage = () => page.evaluate(() => window.mailbox.keys.length)
const choose = (name: string) => panel().getByRole('radio', { name, exact: true }).check({ force: true })

async function markedWords(name: string): Promise<string[]> {
  return page.evaluate((mark) => [...(CSS.highlights.get(mark) ?? [])].map((range) => String(range)), name)
}

describe('the example: a refused discount', () => {
  it('is heard as cost and budget, and said back whole', async () => {
    await openThread('no-discount')
    await expect.poll(() => chip().innerText()).toMatch(/Price.*tight budget/s)
    await chip().click()
    await expect.poll(() => panel().innerText()).toContain('They ask for a lower price.')
    await choose('Reflect and check')
    const text = await draft().innerText()
    expect(text).toMatch(/budget is limited|limited budget/)
    expect(text).toMatch(/discount/)
    expect(text).toMatch(/\?/)
    expect(text).not.toMatch(/I understand/i)
    expect(check({ text }).findings).toEqual([])
  })
})

describe('J1: two days late again', () => {
  it('goes from a chip to a sent reply in three clicks and two fields', async () => {
    await openThread('homepage-late')
    await expect.poll(() => chip().innerText()).toMatch(/Late work/)
    expect(await panel().count(), 'nothing opens by itself').toBe(0)

    await chip().click()
    await expect.poll(() => panel().innerText()).toContain('What they say')
    expect((await markedWords('ek-theirs')).join(' ')).toContain('the homepage has slipped')
    await always.holds()

    await choose('Ours')
    const offered = await draft().innerText()
    expect(offered).toMatch(/homepage/)
    expect(offered).toMatch(/Thursday/)
    expect(offered.match(/\b(sorry|apologi[sz]e|apologies)\b/gi)).toHaveLength(1)
    expect(offered, 'no cause is invented').not.toMatch(/because|due to/i)

    const before = await keysAtPage()
    await blank('new date').click()
    await page.keyboard.type('Wed 17:00')
    await blank('what exactly').click()
    await page.keyboard.type('the finished homepage, r e # c and all')
    expect(await keysAtPage(), 'keys typed in the panel stay there').toBe(before)
    expect(await draft().innerText()).toContain('Wed 17:00')

    await panel().getByRole('button', { name: 'Insert', exact: true }).click()
    await panel().getByRole('button', { name: 'Insert anyway' }).click()
    await expect.poll(editableText).toContain('Wed 17:00')
    await expect.poll(() => panel().innerText()).toContain('Draft inserted')
    expect(await focusIsOurs(page), 'the caret is in the mail').toBe(false)
    const inserted = await editableText()
    expect(inserted).toMatch(/Thursday/)

    // The cause was left empty, so the draft gives none; what is still open can be seen.
    expect(inserted).not.toMatch(/came about|because|due to/i)
    expect(inserted).toMatch(/\[[a-z ]+\]/)

    // The editor takes changes of one quarter of a second together, as it does for typing.
    await page.waitForTimeout(300)
    await editable().press('Control+z')
    await expect.poll(editableText, { message: 'one undo takes back all of it' }).toMatch(/^-- Ines Moreau/)
    await editable().press('Control+y')
    await expect.poll(editableText).toBe(inserted)

    expect(await focusIsOurs(page), 'and stays there').toBe(false)
    const written = await editable().innerHTML()
    await page.locator('.dC:visible, .T-I-atl:visible').first().click()
    await expect.poll(async () => (await sent()).length).toBe(1)
    expect((await sent())[0]?.html, 'what is sent is what was written').toBe(written)
  })

  it('can be gone by keyboard alone', async () => {
    await openThread('homepage-late')
    await chip().waitFor()
    await chip().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => panel().innerText()).toContain('Where it came from')
    await panel().getByRole('radio', { name: 'Not known yet' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-evenkeel'))).toBe('chip')
  })
})

describe('J2: we cannot afford this', () => {
  it('holds the line kindly and is copied with its open blanks counted', async () => {
    await openThread('agency-x')
    await expect.poll(() => chip().innerText()).toMatch(/Price/)
    await chip().click()
    await expect.poll(() => panel().innerText()).toContain('They may leave.')
    expect(await panel().innerText()).toContain('They ask for a lower price.')
    await choose('Not ours')
    await panel().getByRole('button', { name: 'How it sounds: Warm' }).click()
    await panel().getByRole('menuitemradio', { name: 'Plain' }).click()
    const text = await draft().innerText()
    expect(text, 'no discount is promised').not.toMatch(/(give|offer) you (a|the) discount|\d+ ?% off/i)
    expect(text).toMatch(/\?/)
    await panel().getByRole('button', { name: 'Copy' }).click()
    await expect.poll(() => panel().innerText()).toContain('Copied.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.length).toBeGreaterThan(100)
    expect(check({ text: copied }).findings).toEqual([])
  })
})

describe('J9: nothing to answer calmly', () => {
  it.each(['staying-put', 'slides', 'call-thursday', 'team-page'])('shows no chip on %s', async (thread) => {
    await openThread(thread)
    await page.locator('.a3s:visible').first().waitFor()
    await page.waitForTimeout(1500)
    expect(await chip().count()).toBe(0)
  })

  it('shows no chip on a mail in German', async () => {
    await openThread('lieferung')
    await page.locator('.a3s:visible').first().waitFor()
    await page.waitForTimeout(1500)
    expect(await chip().count()).toBe(0)
  })

  it('trusts the browser on a language the engine has no list of', async () => {
    await openThread('lasku')
    await page.locator('.a3s:visible').first().waitFor()
    await page.waitForTimeout(1500)
    expect(await chip().count()).toBe(0)
    await command('panel')
    await panel().getByText('This looks like Finnish.').waitFor()
  })
})
