import { describe, expect, it } from 'vitest'
import { attribution, attributions, speech } from '../../../src/engine/message/attributions.ts'
import * as closings from '../../../src/engine/message/closings.ts'
import * as devices from '../../../src/engine/message/devices.ts'
import * as disclaimers from '../../../src/engine/message/disclaimers.ts'
import * as greeting from '../../../src/engine/message/greeting.ts'
import * as headers from '../../../src/engine/message/header-words.ts'
import * as separators from '../../../src/engine/message/separators.ts'

describe('attributions', () => {
  const all = Object.entries(attributions).flatMap(([language, { examples }]) =>
    examples.map((line) => [language, line] as const),
  )
  it.each(all)('%s: %s', (_, line) => {
    expect(attribution(line)).toBe('sure')
  })
  it.each(speech)('speech: %s', (line) => {
    expect(attribution(line)).not.toBe('sure')
  })
  it('at least twelve languages', () => {
    expect(Object.keys(attributions).length).toBeGreaterThanOrEqual(12)
  })
})

describe('header words', () => {
  it.each(Object.entries(headers.examples).flatMap(([role, lines]) => lines.map((line) => [line, role] as const)))(
    '%s: %s',
    (line, role) => {
      expect(headers.headerRole(line) ?? 'none').toBe(role)
    },
  )
  it.each(headers.inOneLine)('on one line: %s', (line) => {
    expect(headers.allInOneLine(line)).toBe(true)
  })
})

describe('separators', () => {
  it.each(Object.entries(separators.examples).flatMap(([kind, lines]) => lines.map((line) => [line, kind] as const)))(
    '%s: %s',
    (line, kind) => {
      expect(separators.separator(line) ?? 'none').toBe(kind)
    },
  )
})

describe('lines from devices', () => {
  it.each(devices.examples.flags)('%s', (line) => expect(devices.fromDevice(line)).toBe(true))
  it.each(devices.examples.passes)('speech: %s', (line) => expect(devices.fromDevice(line)).toBe(false))
})

describe('disclaimers', () => {
  it.each(disclaimers.examples.flags)('%s', (text) => expect(disclaimers.isDisclaimer(text)).toBe(true))
  it.each(disclaimers.examples.passes)('speech: %s', (text) => expect(disclaimers.isDisclaimer(text)).toBe(false))
})

describe('closings', () => {
  it.each(closings.examples.alone)('%s', (line) => expect(closings.closingRest(line)).toBe(''))
  it.each(closings.examples.named)('%s', (line) => expect(closings.closingRest(line)).toMatch(/^\p{Lu}/u))
  it.each(closings.examples.passes)('speech: %s', (line) => expect(closings.closingRest(line)).toBeUndefined())
})

describe('greetings', () => {
  it.each(greeting.examples.whole)('%s', (line) => expect(greeting.greetingLength(line)).toBe(line.length))
  it.each(greeting.examples.inline)('%s', (line, start) =>
    expect(line.slice(0, greeting.greetingLength(line))).toBe(start),
  )
  it.each(greeting.examples.none)('speech: %s', (line) => expect(greeting.greetingLength(line)).toBe(0))
  it.each(greeting.examples.readers)('reader: %s', (line) => expect(greeting.namesReader(line, true)).toBe(true))
  it.each(greeting.examples.notReaders)('no reader: %s', (line) => expect(greeting.namesReader(line, true)).toBe(false))
})
