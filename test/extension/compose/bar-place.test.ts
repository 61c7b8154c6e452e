import { describe, expect, it } from 'vitest'
import { barPlace } from '../../../src/extension/compose/bar-place.ts'

const bar = { width: 200, height: 40 }
const window = { width: 1000, height: 800 }

describe('barPlace', () => {
  it('stands below a reply that ends above the bottom of the window', () => {
    expect(barPlace({ left: 100, right: 900, top: 200, bottom: 500 }, bar, window, false)).toEqual({
      left: 700,
      top: 506,
    })
  })

  it('stands above a reply that sits at the bottom of the window', () => {
    expect(barPlace({ left: 400, right: 900, top: 300, bottom: 800 }, bar, window, false)).toEqual({
      left: 700,
      top: 254,
    })
  })

  it('stands inside, at the top, where a reply fills the window', () => {
    expect(barPlace({ left: 0, right: 1000, top: 0, bottom: 800 }, bar, window, false)).toEqual({ left: 794, top: 6 })
  })

  it('stays in the window while the beginning of a long reply is scrolled away', () => {
    expect(barPlace({ left: 0, right: 900, top: -900, bottom: 1200 }, bar, window, false).top).toBe(6)
  })

  it('changes sides where the line runs from right to left', () => {
    expect(barPlace({ left: 100, right: 900, top: 200, bottom: 500 }, bar, window, true).left).toBe(100)
  })
})
