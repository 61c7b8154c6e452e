/** Putting drafts into a reply box and changing words in it, over the Closure editor that Gmail's compose body is. */
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawEditor, launch } from '../extension/webmail/drawn-page.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const draft = 'Hi Priya,\n\nSo the homepage is <late> & "you" have  nothing to show.\n\nBest'

const signature =
  '<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Ines<br>Studio</div></div>'
const quote =
  '<div class="gmail_quote"><div class="gmail_attr">On Monday Priya wrote:<br></div><blockquote class="gmail_quote">It is late</blockquote></div>'

const insert = (text: string) => `webmail.composes()[0].insert(${JSON.stringify(text)})`
const readText = 'webmail.composes()[0].read().text'

/** Everything in the box that is not ours: each quote and signature, with what it stands in. */
const kept = `JSON.stringify([...document.querySelectorAll('#editor .gmail_quote, #editor .gmail_signature, #editor .gmail_signature_prefix')].map((one) => [one.outerHTML, one.parentElement.id]))`

const empty: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a line break', '<br>'],
  ['an empty block, then a signature', `<div><br></div><br clear="all"><div><br></div>${signature}`],
  ['a line break, then a quote', `<br>${quote}`],
  ['an empty block, then a quote', `<div dir="ltr"><br></div><br>${quote}`],
  [
    'one block around all, then a quote',
    `<div dir="ltr"><br clear="all"><div><br></div>${signature}</div><br>${quote}`,
  ],
  ['signature and quote', `<div dir="ltr"><div><br></div><div>${signature}</div></div><br>${quote}`],
  ['a signature at once', signature],
  ['a quote at once', quote],
]

describe('a draft into a box without words of the user', () => {
  test.each(empty)('%s', async (_, content) => {
    const editor = await drawEditor(page, content)
    const before = { html: await editor.html(), text: await editor.run<string>(readText), kept: await editor.run(kept) }
    const saves = await editor.saves()
    expect(await editor.run(insert(draft))).toBe('inserted')

    const after = await editor.html()
    const text = await editor.run<string>(readText)
    expect(text.startsWith(draft), text).toBe(true)
    expect(text.slice(draft.length).trim()).toBe(before.text.trim())
    expect(await editor.run(kept), 'quote and signature untouched').toBe(before.kept)
    expect(after, 'nothing of ours but lines').not.toMatch(/evenkeel|style=|<span(?! class="gmail)|&lt;div/)
    expect((await editor.beforeCaret()).endsWith('Best'), 'caret behind the text').toBe(true)

    await editor.settle()
    expect(await editor.saves(), 'the autosave sees it').toBeGreaterThan(saves)
    await page.keyboard.press('Control+z')
    await editor.settle()
    expect(await editor.html(), 'one undo').toBe(before.html)
    await page.keyboard.press('Control+y')
    await editor.settle()
    expect(await editor.html(), 'redo').toBe(after)
    await page.keyboard.type('!')
    expect(await editor.run<string>(readText)).toContain('Best!')
  })

  test('a draft of one line', async () => {
    const editor = await drawEditor(page, `<br>${quote}`)
    expect(await editor.run(insert('One moment.\n'))).toBe('inserted')
    expect(await editor.html()).toBe(`One moment.<br>${quote}`)
  })

  test('no draft', async () => {
    const editor = await drawEditor(page, '<br>')
    expect(await editor.run(insert(' \n'))).toBe('failed')
    expect(await editor.html()).toBe('<br>')
  })
})

describe('a draft beside words of the user', () => {
  test.each([
    ['bare words', `Hello there<br><br>${quote}`, 'Hello there\n\nDRAFT\n\nOn Monday'],
    ['bare words and nothing else', 'Hello there', 'Hello there\n\nDRAFT'],
    ['words in blocks', `<div>Hello</div><div>there</div><div><br></div>${signature}`, 'there\n\nDRAFT\n\n--'],
    ['bold at the end', `<div>Hello <b>there</b></div><div><br></div>${signature}`, 'Hello there\n\nDRAFT\n\n--'],
    ['a link at the end', `<div>See <a href="https://a.example">there</a></div>${quote}`, 'See there\n\nDRAFT\nOn'],
    ['one block around all', `<div dir="ltr">Hello there<br>${signature}</div>${quote}`, 'there\n\nDRAFT\n--'],
    ['words below the quote', `${quote}<div>Hello there</div>`, 'Hello there\n\nDRAFT'],
  ])('never touched before: below %s', async (_, content, expected) => {
    const editor = await drawEditor(page, content)
    const before = await editor.html()
    const keptBefore = await editor.run(kept)
    expect(await editor.run(insert('One\nTwo'))).toBe('inserted')
    expect(await editor.run<string>(readText)).toContain(expected.replace('DRAFT', 'One\nTwo'))
    expect(await editor.run(kept)).toBe(keptBefore)
    expect(await editor.html()).not.toMatch(/<(b|a)\b[^>]*>(One|Two)/)
    expect((await editor.beforeCaret()).endsWith('Two')).toBe(true)
    await editor.settle()
    await page.keyboard.press('Control+z')
    await editor.settle()
    expect(await editor.html()).toBe(before)
  })

  test('at the caret, even when the focus has gone to our button', async () => {
    const editor = await drawEditor(page, `<div>First</div><div>Second</div>${quote}`)
    await editor.caretAfter('First')
    await page.focus('#elsewhere')
    expect(await editor.run(insert('One\nTwo'))).toBe('inserted')
    expect(await editor.run(readText)).toMatch(/^First\n\nOne\nTwo\nSecond\n/)
    expect(await page.inputValue('#elsewhere')).toBe('')
  })

  test.each(['Dear Priya', '<div>Dear Priya</div>', `<div dir="ltr">Dear Priya${signature}</div>`])(
    'above the words, if the caret is there: %s',
    async (content) => {
      const editor = await drawEditor(page, content)
      await page.focus('#editor')
      await page.keyboard.press('Control+Home')
      expect(await editor.run(insert('One\nTwo'))).toBe('inserted')
      expect(await editor.run(readText)).toMatch(/^One\nTwo\n\nDear Priya/)
      expect(await editor.beforeCaret()).toBe('OneTwo')
    },
  )

  test('a phrase goes into the line', async () => {
    const editor = await drawEditor(page, '<div>We will send today.</div>')
    await editor.caretAfter('send ')
    expect(await editor.run(insert('the homepage '))).toBe('inserted')
    expect(await editor.html()).toBe('<div>We will send the homepage today.</div>')
  })

  test('a selection is not replaced', async () => {
    const editor = await drawEditor(page, '<div>Keep these words</div>')
    await editor.caretAfter('Keep')
    await page.keyboard.press('Control+a')
    expect(await editor.run(insert('One\nTwo'))).toBe('inserted')
    expect(await editor.run(readText)).toBe('Keep these words\n\nOne\nTwo')
  })

  test('a caret in quote or signature counts for nothing', async () => {
    const editor = await drawEditor(page, `<div>Mine</div>${signature}${quote}`)
    for (const place of ['Studio', 'It is']) {
      await editor.caretAfter(place)
      expect(await editor.run(insert('More'))).toBe('inserted')
    }
    expect(await editor.run(readText)).toMatch(/^Mine\n\nMore\n\nMore\n--/)
  })

  test('a caret whose words are gone counts for nothing', async () => {
    const editor = await drawEditor(page, '<div>First</div><div>Second</div>')
    await editor.caretAfter('First')
    await page.focus('#elsewhere')
    await page.evaluate(() => {
      const box = document.getElementById('editor') as HTMLElement
      box.innerHTML = '<div>Other</div><div>words</div>'
    })
    expect(await editor.run(insert('One'))).toBe('inserted')
    expect(await editor.run(readText)).toBe('Other\nwords\n\nOne')
  })

  test('typing of just now is not undone with it', async () => {
    const editor = await drawEditor(page, '<div><br></div>')
    await page.click('#editor')
    await page.keyboard.type('Hello')
    expect(await editor.run(insert('One\nTwo'))).toBe('inserted')
    await editor.settle()
    await page.keyboard.press('Control+z')
    await editor.settle()
    expect(await editor.run(readText)).toBe('Hello')
  })

  test('undo of the editor, then another draft', async () => {
    const editor = await drawEditor(page, `<div><br></div>${signature}`)
    await editor.run(insert('One\nTwo'))
    await editor.settle()
    await page.keyboard.press('Control+z')
    await editor.settle()
    expect(await editor.run(insert('Three\nFour'))).toBe('inserted')
    expect(await editor.run(readText)).toMatch(/^Three\nFour\n--/)
  })
})

describe('when the command does not do its work', () => {
  const obstacles: readonly (readonly [string, string])[] = [
    ['does nothing', `document.execCommand = () => false`],
    ['fails', `document.execCommand = () => { throw new Error('no') }`],
    [
      'takes the quote along',
      `{ const own = document.execCommand.bind(document); document.execCommand = (name, ui, text) => {
        if (name === 'undo') return own(name)
        const line = document.createElement('div'); line.append('Ruined', document.querySelector('.gmail_quote'))
        document.getElementById('editor').prepend(line); return true } }`,
    ],
  ]
  test.each(obstacles)('%s: nodes are put in instead', async (_, obstacle) => {
    const editor = await drawEditor(page, `<br>${quote}`)
    const before = await editor.html()
    await editor.run(obstacle)
    expect(await editor.run(insert('One\n\nTwo'))).toBe('inserted')
    expect(await editor.html()).toBe(`<div>One</div><div><br></div><div>Two</div>${before}`)
    await editor.settle()
    expect(await editor.saves()).toBeGreaterThan(0)
  })

  test('and when nothing helps the box is as it was', async () => {
    const editor = await drawEditor(page, `<div>Mine</div>${quote}`)
    const before = await editor.html()
    await editor.run(`document.execCommand = () => false; Range.prototype.insertNode = () => {}`)
    expect(await editor.run(insert('One\nTwo'))).toBe('failed')
    expect(await editor.html()).toBe(before)
  })
})

const replace = (words: string, by: string) => `(() => {
  const box = webmail.composes()[0]
  const { text } = box.read()
  const start = text.indexOf(${JSON.stringify(words)})
  return box.replace({ start, end: start + ${words.length} }, ${JSON.stringify(by)})
})()`

describe('other words in place of some', () => {
  test.each([
    [
      'plain words',
      '<div>As per my last email, no.</div>',
      'As per my last email',
      'In my email',
      '<div>In my email, no.</div>',
    ],
    [
      'words half in bold',
      '<div>You <b>always send</b> late</div>',
      'You always',
      'You',
      '<div>You<b> send</b> late</div>',
    ],
    [
      'bold words that stay',
      '<div>per <b>my last</b> email</div>',
      'per my last email',
      'in my last email',
      '<div>in <b>my last</b> email</div>',
    ],
    [
      'words before a link',
      '<div>just see <a href="https://a.example">this page</a></div>',
      'just see this',
      'please see this',
      '<div>please see <a href="https://a.example">this page</a></div>',
    ],
    ['words over two lines', '<div>We told</div><div>you so</div>', 'We told\nyou', 'It was', '<div>It was so</div>'],
    ['words taken out', '<div>It is our policy!!</div>', '!!', '', '<div>It is our policy</div>'],
    ['more lines', '<div>One. Two</div>', 'One. Two', 'One.\nTwo', '<div>One.</div><div>Two</div>'],
  ])('%s', async (_, content, words, by, expected) => {
    const editor = await drawEditor(page, `${content}${quote}`)
    const before = await editor.html()
    expect(await editor.run(replace(words, by))).toBe(true)
    expect((await editor.html()).replaceAll('&nbsp;', ' ')).toBe(`${expected}${quote}`)
    await editor.settle()
    expect(await editor.saves()).toBeGreaterThan(0)
    await page.keyboard.press('Control+z')
    await editor.settle()
    expect(await editor.html()).toBe(before)
  })

  test('the caret ends behind the new words', async () => {
    const editor = await drawEditor(page, '<div>As per my last email, no.</div>')
    await editor.run(replace('As per', 'In'))
    expect(await editor.beforeCaret()).toBe('In')
  })

  test('words that are gone are not replaced', async () => {
    const editor = await drawEditor(page, '<div>We told you.</div>')
    await editor.run(`globalThis.box = webmail.composes()[0]; box.read()`)
    await page.evaluate(() => {
      const box = document.getElementById('editor') as HTMLElement
      box.innerHTML = '<div>We sold you.</div>'
    })
    expect(await editor.run(`box.replace({ start: 0, end: 7 }, 'No')`)).toBe(false)
    expect(await editor.html()).toBe('<div>We sold you.</div>')
  })
})

describe('any content', () => {
  const words = fc.constantFrom('Hello there', 'a <b>bold</b> word', 'see <a href="https://a.example">this</a>', 'x')
  const line = fc.oneof(words, fc.constant('<br>'))
  const block = fc.oneof(
    line.map((text) => `<div>${text}</div>`),
    line.map((text) => `<div dir="ltr">${text}</div>`),
    words,
    fc.constant('<br>'),
    fc.tuple(line, line).map(([one, other]) => `<div>${one}<div>${other}</div></div>`),
  )
  const content = fc
    .record({
      blocks: fc.array(block, { maxLength: 4 }),
      signed: fc.boolean(),
      quoted: fc.boolean(),
      wrapped: fc.boolean(),
      gap: fc.constantFrom('', '<br>', '<div><br></div>'),
    })
    .map(({ blocks, signed, quoted, wrapped, gap }) => {
      const own = `${blocks.join('')}${gap}${signed ? signature : ''}`
      return `${wrapped ? `<div dir="ltr">${own}</div>` : own}${quoted ? quote : ''}`
    })

  test('takes a draft, keeps all else, and gives it back at one undo', async () => {
    await fc.assert(
      fc.asyncProperty(content, fc.nat(60), async (content, place) => {
        const editor = await drawEditor(page, content)
        const before = {
          html: await editor.html(),
          kept: await editor.run(kept),
          text: await editor.run<string>(readText),
        }
        // A caret anywhere, as arrow keys leave it.
        await page.focus('#editor')
        await page.evaluate((place) => {
          const selection = getSelection()
          for (let step = 0; step < place; step++) selection?.modify('move', 'forward', 'character')
        }, place)
        expect(await editor.run(insert('Ooo\n\nPpp'))).toBe('inserted')
        expect(await editor.run(kept)).toBe(before.kept)
        const text = await editor.run<string>(readText)
        const letters = (from: string) => from.replace(/\s/g, '')
        expect(letters(text).replace('OooPpp', '')).toBe(letters(before.text))
        expect(text).toMatch(/(^|\n)Ooo\n\nPpp(\n|$)/)
        await editor.settle()
        await page.keyboard.press('Control+z')
        await editor.settle()
        expect(await editor.html()).toBe(before.html)
      }),
      { numRuns: Number(process.env.EVENKEEL_RUNS ?? 12), endOnFailure: true },
    )
  })
})
