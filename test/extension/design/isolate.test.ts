// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { isolate } from '../../../src/extension/design/isolate.ts'

let life = new AbortController()
afterEach(() => {
  life.abort()
  life = new AbortController()
  document.body.replaceChildren()
})

const types = ['keydown', 'keyup', 'input', 'paste', 'focusin', 'click', 'mousedown']

function field(): { host: HTMLElement; inside: HTMLElement; heard: string[] } {
  const host = document.createElement('div')
  const inside = document.createElement('input')
  host.attachShadow({ mode: 'open' }).append(inside)
  document.body.append(host)
  isolate(host)
  const heard: string[] = []
  for (const type of [...types, 'wheel'])
    document.addEventListener(type, () => heard.push(type), { signal: life.signal })
  return { host, inside, heard }
}

const fire = (inside: HTMLElement, type: string): Event => {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true })
  inside.dispatchEvent(event)
  return event
}

it('keeps keys and clicks from the page, lets scrolling through, and prevents nothing', () => {
  const { inside, heard } = field()
  const events = [...types, 'wheel'].map((type) => fire(inside, type))
  expect(heard).toEqual(['wheel'])
  expect(events.some((event) => event.defaultPrevented)).toBe(false)
})

it('keeps the key that takes our interface off the page', () => {
  const { host, inside, heard } = field()
  inside.addEventListener('keydown', () => host.remove())
  fire(inside, 'keydown')
  expect(heard).toEqual([])
})
