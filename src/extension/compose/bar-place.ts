/** Keeps the tone bar at the edge of a reply box: outside the message, away from Send, and always where one can see it. */
import { autoUpdate } from '@floating-ui/dom'

const gap = 6

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most))

/**
 * Below the reply if there is room in the window, else above it, else inside at its top; at the end of the line, where
 * Send is not. All in CSS pixels of the window.
 */
export function barPlace(reply: Box, bar: Size, window: Size, rightToLeft: boolean): { left: number; top: number } {
  const edge = rightToLeft ? reply.left : reply.right - bar.width
  const left = between(gap, edge, window.width - bar.width - gap)
  const below = reply.bottom + gap
  const above = reply.top - gap - bar.height
  if (below + bar.height + gap <= window.height) return { left, top: Math.max(gap, below) }
  if (above >= gap) return { left, top: Math.min(above, window.height - bar.height - gap) }
  return { left, top: between(gap, reply.top + gap, window.height - bar.height - gap) }
}

/** Moves `bar`, which is fixed in the window, along with `reply` until aborted. It hides while the reply is out of sight. */
export function keepBarAt(reply: Element, bar: HTMLElement, signal: AbortSignal): void {
  const place = (): void => {
    const window = { width: innerWidth, height: innerHeight }
    const box = reply.getBoundingClientRect()
    const rightToLeft = getComputedStyle(reply).direction === 'rtl'
    const { left, top } = barPlace(box, bar.getBoundingClientRect(), window, rightToLeft)
    const seen = box.width > 0 && box.bottom > 0 && box.top < window.height
    Object.assign(bar.style, {
      left: `${Math.round(left)}px`,
      top: `${Math.round(top)}px`,
      visibility: seen ? 'visible' : 'hidden',
    })
  }
  signal.addEventListener('abort', autoUpdate(reply, bar, place))
}
