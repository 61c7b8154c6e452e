// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { isolateKeys } from '../../../src/extension/panel/keys.ts'

const life = new AbortController()
afterEach(() => document.body.replaceChildren())

function field(): { inside: HTMLElement; heard: string[] } {
  const host = document.createElement('div')
  const inside = document.createElement('input')
  host.attachShadow({ mode: 'open' }).append(inside)
  document.body.append(host)
  isolateKeys(host, life.signal)
  const heard: string[] = []
  for (const type of ['keydown', 'keyup', 'input', 'paste', 'focusin', 'click'])
    document.addEventListener(type, () => heard.push(type), { signal: life.signal })
  return { inside, heard }
}

it('keeps what is typed from the page, but not clicks, and prevents nothing', () => {
  const { inside, heard } = field()
  const events = ['keydown', 'keyup', 'input', 'paste', 'focusin', 'click'].map(
    (type) => new Event(type, { bubbles: true, composed: true, cancelable: true }),
  )
  for (const event of events) inside.dispatchEvent(event)
  expect(heard).toEqual(['click'])
  expect(events.some((event) => event.defaultPrevented)).toBe(false)
  life.abort()
})
