// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { Look } from '../../../src/extension/webmail/page-look.ts'
import { readPageText } from '../../../src/extension/webmail/page-text.ts'

/** There is no layout here: tags say how they are painted. */
function byTag(element: Element): Look {
  const block = /^(DIV|P|BLOCKQUOTE|PRE)$/.test(element.tagName)
  return {
    shown: !element.hasAttribute('hidden'),
    ink: true,
    layout: block ? 'block' : 'inline',
    gap: element.tagName === 'P',
    spaces: element.tagName === 'PRE' ? 'keep' : 'collapse',
  }
}

function read(html: string, shown: Parameters<typeof readPageText>[1] = {}) {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.replaceChildren(root)
  return readPageText(root, { look: byTag, ...shown })
}

describe('reading with an injected look', () => {
  test('hidden parts are left out', () => {
    expect(read('One <span hidden>two </span>three').text).toBe('One three')
  })

  test('our own boxes are left out', () => {
    expect(read('One<div data-evenkeel="chip">Late work</div>').text).toBe('One')
  })

  test('of two rules the first that fits counts, and what is inside belongs to it', () => {
    const page = read('<div class="a">One <b class="b">two</b></div><b class="b">three</b>', {
      shown: [
        { selector: '.a', what: 'signature' },
        { selector: '.b', what: 'quoted' },
      ],
    })
    expect(page.shown).toEqual([
      { start: 0, end: 7, what: 'signature' },
      { start: 8, end: 13, what: 'quoted' },
    ])
  })

  test('spans have no white space at their ends, and empty ones are none', () => {
    const rules = { shown: [{ selector: '.q', what: 'quoted' as const }] }
    const page = read('One<div class="q"><br> two <br></div><div class="q"><br></div>', rules)
    expect(page.shown.map(({ start, end }) => page.text.slice(start, end))).toEqual(['two'])
  })

  test('an end that is hidden ends the span all the same', () => {
    const rules = { shown: [{ selector: '.q', what: 'quoted' as const, until: 'b' }] }
    const page = read('<div class="q">one<b hidden>two</b><div>three</div></div>', rules)
    expect(page.shown.map(({ start, end }) => page.text.slice(start, end))).toEqual(['one'])
  })

  test('offsets outside the text have no range', () => {
    const page = read('One')
    expect([
      page.range({ start: 0, end: 4 }),
      page.range({ start: 2, end: 1 }),
      page.range({ start: -1, end: 1 }),
    ]).toEqual([undefined, undefined, undefined])
  })

  test('a hundred thousand spaces and a deep nest take no time', () => {
    const started = performance.now()
    const nest = `${'<b>'.repeat(300)}deep${'</b>'.repeat(300)}`
    expect(read(`One${' '.repeat(100_000)}two ${nest}`).text).toBe('One two deep')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
