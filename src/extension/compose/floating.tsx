/** Something of ours that stands beside words on the page: out of the message, out of the way of Send. */
import { autoUpdate, computePosition, flip, offset, type Rect, shift, type VirtualElement } from '@floating-ui/dom'
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { ours } from '../design/language.ts'

/** What it stands beside: an element, or a range of the page as it is now (`contextElement` tells what scrolls it). */
export type Anchor = Element | VirtualElement

export interface FloatingProps {
  readonly anchor: Anchor
  /** The part of the window it may stand in, in CSS pixels; without it, the whole window. */
  readonly within?: () => Rect
  /** Which of its edges stands at the anchor's: by the words, the start; by the bar, the end. */
  readonly align?: 'start' | 'end'
}

interface FloatingViewProps extends FloatingProps {
  readonly children: ComponentChildren
  onClose(): void
}

export function Floating({ anchor, within, align = 'start', children, onClose }: FloatingViewProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const place = async (): Promise<void> => {
      const bounds = { rootBoundary: within?.() ?? ('viewport' as const), padding: 8 }
      const { x, y } = await computePosition(anchor, element, {
        strategy: 'fixed',
        placement: `bottom-${align}`,
        middleware: [
          offset(8),
          flip({ ...bounds, fallbackAxisSideDirection: 'end' }),
          shift({ ...bounds, crossAxis: true }),
        ],
      })
      Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` })
    }
    return autoUpdate(anchor, element, place)
  }, [anchor, within, align])

  const keys = {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      onClose()
    },
  }
  return (
    <div ref={box} class="ek floating" {...ours} {...keys}>
      {children}
    </div>
  )
}
