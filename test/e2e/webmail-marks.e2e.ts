/** Marks over words of the page, and noticing when the user's words have come to rest: both without touching a node. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { draw, drawEditor, type Editor, launch } from '../extension/webmail/drawn-page.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(() => browser.close())

describe('marks', () => {
  let editor: Editor

  /** Marks each of the words under a name. */
  const mark = (name: string, ...words: string[]) =>
    editor.run(`(() => {
      const read = webmail.composes()[0].read()
      marks.set('${name}', ${JSON.stringify(words)}.map((word) => {
        const start = read.text.indexOf(word)
        return read.range({ start, end: start + word.length })
      }))
    })()`)
  const painted = (name: string) => editor.run(`[...(CSS.highlights.get('${name}') ?? [])].map(String)`)

  beforeEach(async () => {
    editor = await drawEditor(page, '<div>As per my <b>last</b> email, you always do this.</div>')
    await editor.run(
      'globalThis.ending = new AbortController(); globalThis.marks = evenkeel.marksOver(document, ending.signal)',
    )
  })

  test('paint ranges and leave the page as it is', async () => {
    const before = await page.locator('html').evaluate((root) => root.outerHTML)
    await mark('ek-sting', 'my last email', 'always')
    await mark('ek-here', 'always')
    expect(await painted('ek-sting')).toEqual(['my last email', 'always'])
    expect(await painted('ek-here')).toEqual(['always'])
    expect(await page.locator('html').evaluate((root) => root.outerHTML)).toBe(before)
  })

  test('can be seen', async () => {
    const picture = async () => (await page.locator('#editor').screenshot({ caret: 'hide' })).toString('base64')
    const bare = await picture()
    await mark('ek-sting', 'always')
    const one = await picture()
    expect(one).not.toBe(bare)
    await mark('ek-land', 'last')
    expect(await picture()).not.toBe(one)
    await editor.run('marks.clear()')
    expect(await picture()).toBe(bare)
  })

  test('the one being read lies over the others, whichever came first', async () => {
    await mark('ek-here', 'always')
    await mark('ek-sting', 'always')
    const over = `CSS.highlights.get('ek-here').priority > CSS.highlights.get('ek-sting').priority`
    expect(await editor.run(over)).toBe(true)
  })

  test('change with the ground they stand on', async () => {
    await mark('ek-sting', 'always')
    const sheet = () =>
      editor.run(`[...document.adoptedStyleSheets.at(-1).cssRules].map((rule) => rule.cssText).join(' ')`)
    expect(await sheet()).toMatch(/ek-sting\) \{[^}]*rgb\(181, 93, 146\)/)
    await page.evaluate(() => {
      document.body.style.background = '#111'
    })
    await mark('ek-sting', 'always')
    expect(await sheet()).toMatch(/ek-sting\) \{[^}]*rgb\(198, 115, 163\)/)
  })

  test('are replaced and cleared by name', async () => {
    await mark('ek-sting', 'always')
    await mark('ek-land', 'last')
    await mark('ek-sting', 'you')
    expect(await painted('ek-sting')).toEqual(['you'])
    await editor.run(`marks.clear('ek-sting')`)
    expect([await painted('ek-sting'), await painted('ek-land')]).toEqual([[], ['last']])
    await mark('ek-land')
    expect(await painted('ek-land')).toEqual([])
  })

  test('know what lies under a point', async () => {
    await mark('ek-sting', 'last', 'always')
    await mark('ek-here', 'always')
    const at = (word: string) =>
      editor.run(`(() => {
        const read = webmail.composes()[0].read()
        const start = read.text.indexOf('${word}')
        const box = read.range({ start, end: start + ${word.length} }).getBoundingClientRect()
        return marks.at(box.left + box.width / 2, box.top + box.height / 2)
      })()`)
    expect(await at('always')).toEqual([
      { name: 'ek-sting', index: 1 },
      { name: 'ek-here', index: 0 },
    ])
    expect(await at('last')).toEqual([{ name: 'ek-sting', index: 0 }])
    expect(await at('you')).toEqual([])
  })

  test('survive other words being replaced', async () => {
    await mark('ek-sting', 'always')
    await editor.run(
      `(() => { const box = webmail.composes()[0]; box.read(); box.replace({ start: 0, end: 6 }, 'In') })()`,
    )
    expect(await painted('ek-sting')).toEqual(['always'])
  })

  test('go with their style sheet at the end', async () => {
    await mark('ek-sting', 'always')
    const sheets = await editor.run<number>('document.adoptedStyleSheets.length')
    await editor.run('ending.abort()')
    expect(await painted('ek-sting')).toEqual([])
    expect(await editor.run('document.adoptedStyleSheets.length')).toBe(sheets - 1)
  })

  test('are silently missing in a browser without highlights', async () => {
    await editor.run('delete globalThis.Highlight')
    await editor.run('globalThis.marks = evenkeel.marksOver(document, new AbortController().signal)')
    await mark('ek-sting', 'always')
    expect(await editor.run('[marks.at(1, 1), marks.clear()]')).toEqual([[], null])
  })
})

describe('watching a reply box', () => {
  let editor: Editor
  const settledCount = () => editor.run<number>('settled')

  beforeEach(async () => {
    editor = await drawEditor(page, '<div>Hello</div>')
    await editor.run(`globalThis.settled = 0
      globalThis.ending = new AbortController()
      evenkeel.watchCompose(document.getElementById('editor'), () => settled++, ending.signal)`)
  })

  test('calls once when typing has come to rest', async () => {
    await page.click('#editor')
    await page.keyboard.type(' there', { delay: 60 })
    expect(await settledCount()).toBe(0)
    await page.waitForTimeout(550)
    expect(await settledCount()).toBe(1)
  })

  test("the editor's own undo tells by no event, and is seen", async () => {
    await page.click('#editor')
    await page.keyboard.type(' there')
    await page.waitForTimeout(800)
    const before = await settledCount()
    await editor.run(
      `globalThis.inputs = 0; document.getElementById('editor').addEventListener('input', () => inputs++)`,
    )
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(600)
    expect(await editor.html()).toBe('<div>Hello</div>')
    expect(await editor.run('inputs')).toBe(0)
    expect(await settledCount()).toBe(before + 1)
  })

  test('nothing while an input method composes', async () => {
    const session = await page.context().newCDPSession(page)
    await page.click('#editor')
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
    await page.waitForTimeout(600)
    expect(await settledCount()).toBe(0)
    await session.send('Input.insertText', { text: '日本' })
    await page.waitForTimeout(600)
    expect(await settledCount()).toBe(1)
  })

  test('nothing after the end', async () => {
    await page.click('#editor')
    await page.keyboard.type('x')
    await editor.run('ending.abort()')
    await page.keyboard.type('y')
    await page.waitForTimeout(600)
    expect(await settledCount()).toBe(0)
  })
})

describe('the plain-text editor', () => {
  const drawPlain = (value: string) =>
    draw(
      page,
      `<!doctype html><div class="M9"><div role="region"><input type="hidden" name="composeid" value="7">
      <textarea class="Ak" style="width:400px;height:200px">${value}</textarea></div></div>`,
    )
  const value = () => page.inputValue('textarea')
  const insert = `webmail.composes()[0].insert('One\\nTwo')`

  test.each([
    ['an empty box', '', 'One\nTwo'],
    ['above the signature', '\n\n\n-- \nInes', 'One\nTwo\n\n-- \nInes'],
    ['above the quote', '\n\n> late', 'One\nTwo\n> late'],
    ['below words of the user', 'Hello\n\n-- \nInes', 'Hello\n\nOne\nTwo\n\n-- \nInes'],
  ])('%s', async (_, before, after) => {
    const world = await drawPlain(before)
    const start = await value()
    expect(await world.run(insert)).toBe('inserted')
    expect(await value()).toBe(after)
    await page.keyboard.type('!')
    expect(await value()).toContain('Two!')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    expect(await value()).toBe(start)
  })

  test('replaces by offsets', async () => {
    const world = await drawPlain('As per my last email')
    expect(await world.run(`webmail.composes()[0].replace({ start: 0, end: 6 }, 'In')`)).toBe(true)
    expect(await value()).toBe('In my last email')
    await page.keyboard.press('Control+z')
    expect(await value()).toBe('As per my last email')
  })
})
