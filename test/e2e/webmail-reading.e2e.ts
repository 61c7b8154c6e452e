/** Reading Gmail's page in a real browser: what is painted, and where each word stands. */
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Email } from '../../src/engine/index.ts'
import { draw, launch } from '../extension/webmail/drawn-page.ts'
import { type DrawnMessage, type DrawnThread, drawMessage, drawThread } from '../extension/webmail/pages/thread.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(() => browser.close())

interface Read {
  readonly id: string
  readonly threadId: string | undefined
  readonly email: Email
  readonly fromMe: boolean
  readonly clipped: boolean
}

const readAll = `(() => {
  const found = webmail.messages()
  return 'missing' in found ? found : found.map(({ id, threadId, email, fromMe, clipped }) => ({ id, threadId, email, fromMe, clipped }))
})()`

async function read(thread: DrawnThread): Promise<readonly Read[] | { missing: string }> {
  const world = await draw(page, drawThread(thread))
  return world.run(readAll)
}

async function readOne(body: string, more: Partial<DrawnMessage> = {}, style?: string): Promise<Read> {
  const found = await read({ messages: [{ body, ...more }], ...(style && { style }) })
  if (!Array.isArray(found)) throw new Error(`Nothing read: ${JSON.stringify(found)}`)
  return found[0] as Read
}

async function shown(body: string): Promise<readonly string[]> {
  const { email } = await readOne(body)
  return (email.shown ?? []).map(({ start, end, what }) => `${what}: ${email.body.slice(start, end)}`)
}

describe('the text of a mail', () => {
  test.each([
    ['blocks are lines', '<div dir="ltr"><div>One</div><div>Two</div></div>', 'One\nTwo'],
    ['an empty line is one', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['line breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['a break at the end of a block ends the line only once', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['paragraphs stand apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['paragraphs without margins do not', '<p style="margin:0">One</p><p style="margin:0">Two</p>', 'One\nTwo'],
    ['white space as painted', '<div>  One \n  two\t three </div>', 'One two three'],
    ['no-break spaces', 'One&nbsp;two&nbsp; three', 'One two  three'],
    ['preformatted text', '<pre>One\n  two\n</pre>', 'One\n  two'],
    [
      'a long word with break opportunities',
      'https://example.<wbr>org/a<wbr>bc is down',
      'https://example.org/abc is down',
    ],
    ['search hits', 'The <span class="il">home</span>page is <span class="il">late</span>.', 'The homepage is late.'],
    ['soft hyphens and zero width spaces', 'com\u00adplaint un\u200bheard', 'complaint unheard'],
    ['emoji as pictures', 'Hm <img data-emoji="😡" alt="😡" src="data:,"> no', 'Hm 😡 no'],
    ['other pictures have no words', 'One<img alt="Logo of Fernhill" src="data:,">two', 'One two'],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['layout tables', '<table><tr><td><div>One</div></td></tr><tr><td>Two</td></tr></table>', 'One\nTwo'],
    ['cells of a row', '<table><tr><td>Item</td><td>Price</td></tr></table>', 'Item\tPrice'],
  ])('%s', async (_, body, text) => {
    expect((await readOne(body)).email.body).toBe(text)
  })

  test.each([
    ['display', 'display:none'],
    ['height', 'max-height:0;overflow:hidden'],
    ['opacity', 'opacity:0'],
    ['visibility', 'visibility:hidden'],
    ['font size', 'font-size:1px'],
    ['no ink', 'color:transparent'],
  ])('preview text hidden by %s is left out', async (_, style) => {
    const { email } = await readOne(`<div style="${style}">Preview of our offer</div><div>The words</div>`)
    expect(email.body).toBe('The words')
  })

  test('a frame without font size keeps words that have one', async () => {
    const body = '<table style="font-size:0"><tr><td><span style="font-size:14px">Hello there</span></td></tr></table>'
    expect((await readOne(body)).email.body).toBe('Hello there')
  })

  test("Gmail's own parts within a mail are not of the mail", async () => {
    const card = '<div data-container-id="c-kopisummary-1"><div class="a3s">A summary by a machine</div></div>'
    const rest =
      '<div class="yj6qo ajU"><div class="ajR" role="button">Trimmed</div></div><div class="brb">Thanks a lot!</div>'
    const { email } = await readOne(`The words${rest}`, { after: card })
    expect(email.body).toBe('The words')
  })
})

describe('what the page itself shows as not said now', () => {
  test.each([
    [
      'quote and signature of Gmail',
      `<div dir="ltr">Now<br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Priya</div></div>
       <div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday Ines wrote:<br></div><blockquote class="gmail_quote">Soon</blockquote></div>`,
      ['signature: --', 'signature: Priya', 'quoted: On Monday Ines wrote:\nSoon'],
    ],
    [
      'what is said between quotes is said now',
      `<div class="gmail_quote"><div class="gmail_attr">Ines wrote:</div><blockquote>First</blockquote><div>My answer</div><blockquote>Second</blockquote></div>`,
      ['quoted: Ines wrote:\n\nFirst', 'quoted: Second'],
    ],
    [
      'a forwarded mail has no blockquote',
      `See below<div class="gmail_quote"><div class="gmail_attr">---- Forwarded ----</div>Old words</div>`,
      ['quoted: ---- Forwarded ----\nOld words'],
    ],
    [
      'all below the head that Outlook puts over a quote',
      `<div><p>Now</p><div id="m_-12divRplyFwdMsg">From: Ines</div><div>Old words</div></div>`,
      ['quoted: From: Ines\nOld words'],
    ],
    [
      'an indented paragraph is no quote',
      '<blockquote style="margin:0 0 0 40px;border:none">Indented</blockquote>',
      [],
    ],
    ['a warning put in by the mail filter', '<div id="m_1pfptBannerabc">External</div>Now', ['disclaimer: External']],
  ])('%s', async (_, body, expected) => {
    expect((await shown(body)).map((one) => one.replace(/\n+/g, '\n'))).toEqual(
      expected.map((one) => one.replace(/\n+/g, '\n')),
    )
  })

  test('trimmed text is in the page but not painted until it is opened', async () => {
    const body = (style: string) => `Now<div class="adL" style="${style}">Earlier</div>`
    expect((await readOne(body('display:none'))).email.body).toBe('Now')
    expect(await shown(body(''))).toEqual(['quoted: Earlier'])
  })
})

describe('the open messages', () => {
  test('collapsed ones are not read', async () => {
    const found = await read({
      messages: [
        { body: 'Old', collapsed: true },
        { id: '#msg-f:9', body: 'New' },
      ],
    })
    expect(found).toMatchObject([{ id: 'msg-f:9', threadId: 'thread-f:17', email: { body: 'New' } }])
  })

  test('nor are those that Gmail has hidden', async () => {
    const messages = [{ id: '#msg-f:8', body: 'Hidden' }, { body: 'Shown' }]
    const found = await read({ messages, style: '[data-message-id="#msg-f:8"] { display: none }' })
    expect(found).toMatchObject([{ email: { body: 'Shown' } }])
  })

  test('with every class renamed, bodies are found by their place and snippets are not', async () => {
    const html = drawThread({
      messages: [{ body: 'Old', collapsed: true }, { body: '<div>New</div><div>words</div>' }],
    })
    const world = await draw(
      page,
      html.replace(/class="[^"]*"/g, 'class="x1y2"').replace('A snippet', 'A snippet'.repeat(9)),
    )
    expect(await world.run(readAll)).toMatchObject([
      { email: { body: 'New\nwords', from: 'Priya Raman <priya@fernhill.example>', subject: 'The homepage' } },
    ])
  })

  test('sender and subject', async () => {
    const [found] = (await read({
      subject: 'The <img data-emoji="🏠" alt="🏠" src="data:,"> homepage',
      messages: [{ body: 'Hello' }],
    })) as Read[]
    expect(found?.email).toMatchObject({ from: 'Priya Raman <priya@fernhill.example>', subject: 'The 🏠 homepage' })
    expect(found?.email.date, 'dates are in the language of the user').toBeUndefined()
  })

  test('hidden threads that Gmail leaves in the page are not the open one', async () => {
    const ghost = (style: string) => `<div style="${style}"><div role="main" style="width:900px;height:900px">
      <h2 data-thread-perm-id="thread-f:3">Ghost</h2>${drawMessage({ body: 'Gone' })}</div></div>`
    for (const style of ['display:none', 'visibility:hidden', 'height:0;overflow:hidden;content-visibility:hidden']) {
      const found = await read({ messages: [{ body: 'Here' }], beside: ghost(style) })
      expect(found, style).toMatchObject([{ threadId: 'thread-f:17', email: { body: 'Here' } }])
    }
  })

  test('of two visible views the larger is the open one', async () => {
    const beside = `<div role="main" style="width:50px;height:20px;overflow:hidden"><div data-message-id="#msg-f:1"><div class="a3s">Small</div></div></div>`
    const found = await read({ messages: [{ body: 'Large' }], beside })
    expect(found).toMatchObject([{ email: { body: 'Large' } }])
  })

  test("Gmail's markup pasted into a mail or a reply is not a message", async () => {
    const pasted = drawMessage({ name: 'Someone Else', email: 'else@example.org', body: 'Pasted words' })
    const { email } = await readOne(`Look what they wrote: ${pasted}`)
    expect(email).toMatchObject({ from: 'Priya Raman <priya@fernhill.example>' })
    const beside = `<div role="dialog"><div g_editable="true" contenteditable="true">${pasted}</div></div>`
    expect(await read({ messages: [], beside })).toEqual({ missing: 'thread' })
  })

  test.each([
    ['title', { title: 'About bob@example.org - ines@studio.example - Gmail' }, true],
    ['a title without an address', { title: 'Mail' }, false],
    ['an address in the subject only', { title: 'To ines@studio.example - Gmail' }, false],
    [
      'the link to the account, in any language',
      {
        title: 'Mail',
        beside: `<div role="banner"><a href="https://accounts.google.com/SignOutOptions" aria-label="Google 账号：Ines (Ines@Studio.example)">I</a></div>`,
      },
      true,
    ],
  ])('the user is known by %s', async (_, more, known) => {
    const messages = [{ body: 'Mine', email: 'ines@studio.example', name: 'Ines' }, { body: 'Theirs' }]
    const found = (await read({ messages, ...more })) as Read[]
    expect(found.map(({ fromMe }) => fromMe)).toEqual([known, false])
  })

  test('a thread named "undefined" goes by its older name, or by none', async () => {
    const [none] = (await read({ permId: 'undefined', messages: [{ body: 'Hello' }] })) as Read[]
    expect(none?.threadId).toBeUndefined()
  })

  test('a clipped message says so, and its link is not of the mail', async () => {
    const link = '<div class="iX">[Nachricht gekürzt] <a href="?ui=2&view=lg&permmsgid=msg-f:1">Ganz</a></div>'
    expect(await readOne(`Words${link}`)).toMatchObject({ clipped: true, email: { body: 'Words' } })
    expect(await readOne('Words')).toMatchObject({ clipped: false })
  })

  test('what is missing is named', async () => {
    expect(await read({ messages: [] })).toEqual({ missing: 'thread' })
    expect(await read({ messages: [{ body: 'Old', collapsed: true }] })).toEqual({ missing: 'body' })
    expect(await read({ messages: [{ body: '<iframe></iframe>' }] })).toEqual({ missing: 'body' })
  })

  test('the chip stands in the head and moves nothing', async () => {
    const world = await draw(page, drawThread({ messages: [{ body: 'Hello' }] }))
    const moved = await world.run<number>(`(() => {
      const [message] = webmail.messages()
      const body = message.element.querySelector('.a3s')
      if (message.chipPlace.contains(body) || body.contains(message.chipPlace)) return NaN
      const before = body.getBoundingClientRect().top
      const chip = document.createElement('span')
      chip.style.cssText = 'display:inline-block;vertical-align:middle;width:200px;height:14px'
      message.chipPlace.append(chip)
      return body.getBoundingClientRect().top - before
    })()`)
    expect(Math.abs(moved)).toBeLessThan(1)
  })
})

describe('back from the text to the page', () => {
  const find = (words: string) => `(() => {
    const [message] = webmail.messages()
    const start = message.email.body.indexOf(${JSON.stringify(words)})
    const range = message.text.range({ start, end: start + ${words.length} })
    return range && range.toString().replace(/\\s+/g, ' ')
  })()`

  test('words split over nodes are found', async () => {
    const body = '<div>The <b>home</b><span class="il">page</span>   has&nbsp;slipped</div><div>again</div>'
    const world = await draw(page, drawThread({ messages: [{ body }] }))
    expect(await world.run(find('homepage has slipped'))).toBe('homepage has slipped')
    expect(await world.run(find('slipped\nagain'))).toBe('slippedagain')
  })

  test('words that have left the page are not', async () => {
    const world = await draw(page, drawThread({ messages: [{ body: '<p id="p">One two</p><p>Three</p>' }] }))
    const kept = await world.run(`(() => {
      const [message] = webmail.messages()
      globalThis.kept = message.text
      return kept.range({ start: 0, end: 3 }).toString()
    })()`)
    expect(kept).toBe('One')
    await page.evaluate(() => {
      const paragraph = document.getElementById('p') as HTMLElement
      paragraph.textContent = 'One two'
    })
    expect(await world.run('kept.range({ start: 0, end: 3 }) === undefined')).toBe(true)
    expect(await world.run('kept.range({ start: 9, end: 14 }).toString()')).toBe('Three')
    await page.evaluate(() => {
      const words = document.querySelectorAll('.a3s p')[1]?.firstChild as Text
      words.data = 'Others'
    })
    expect(await world.run('kept.range({ start: 9, end: 14 }) === undefined')).toBe(true)
  })

  test('every character of any page is found where it stands', async () => {
    const piece = fc.constantFrom(
      'ab ',
      ' c',
      'd\u00a0e',
      '<b>f g</b>',
      '<wbr>',
      '<br>',
      '<div>h<div>i</div></div>',
      '<p> j </p>',
      '<pre>k  l\nm</pre>',
      '<span style="display:none">no</span>',
      '<img alt="😡" src="data:,">',
      'n\u00ado',
      '<table><tr><td>p</td><td>q</td></tr></table>',
    )
    const bodies = fc.sample(fc.array(piece, { maxLength: 12 }), 200).map((pieces) => pieces.join(''))
    const world = await draw(page, '<!doctype html><body></body>')
    const wrong = await world.run(`(() => {
      const wrong = []
      for (const body of ${JSON.stringify(bodies)}) {
        const root = document.createElement('div')
        root.innerHTML = body
        document.body.replaceChildren(root)
        const read = evenkeel.readPageText(root)
        for (let at = 0; at < read.text.length; at++) {
          const char = read.text[at]
          const range = read.range({ start: at, end: at + 1 })
          if (/[\\n\\t\\ud800-\\udfff]/.test(char)) continue
          if (range?.toString().replace(/\\s/, ' ') !== char) wrong.push([body, at, char, String(range)])
        }
      }
      return wrong
    })()`)
    expect(wrong).toEqual([])
  })

  test('a mail is read anew when it changes, and only then', async () => {
    const world = await draw(
      page,
      drawThread({ messages: [{ body: '<p>One</p><p class="adL" style="display:none">Two</p>' }] }),
    )
    const now = () =>
      world.run(`(() => {
      const [message] = webmail.messages()
      const same = message.text === globalThis.before
      globalThis.before = message.text
      return [same, message.email.body, String(message.text.range({ start: 0, end: 3 }))]
    })()`)
    expect(await now()).toEqual([false, 'One', 'One'])
    expect(await now()).toEqual([true, 'One', 'One'])
    await page.addStyleTag({ content: '.a3s .adL { display: block !important }' })
    expect(await now()).toEqual([false, 'One\n\nTwo', 'One'])
    await page.evaluate(() => {
      const first = document.querySelector('.a3s p')
      first?.replaceWith(first.cloneNode(true))
    })
    expect(await now()).toEqual([false, 'One\n\nTwo', 'One'])
  })
})
