/** The one ornament, and it means something: the line between what they say and what is underneath has the heat's shape. */
import type { JSX } from 'preact'
import type { Heat } from '../../engine/vocabulary.ts'

const width = 384
const repeat = (count: number, wave: string): string => wave.repeat(count)

/** Flat, swell, waves, chop: each as a start and the line from there to the right edge. */
const shapes: Readonly<Record<Heat, string>> = {
  calm: `M0 6H${width}`,
  frustrated: `M0 2.5${repeat(6, 'c16 0 16 7 32 7s16-7 32-7')}`,
  angry: `M0 1.5${repeat(16, 'c6 0 6 9 12 9s6-9 12-9')}`,
  abusive: `M0 7${repeat(4, 'l16 3 16-6 16 7 16-9.5 16 7.5')}l16-7 16 8 16-6 16 5`,
}

export function Waterline({ heat }: { readonly heat: Heat }): JSX.Element {
  const line = shapes[heat]
  return (
    <svg class="waterline" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden={true}>
      <path class="water" d={`${line}V12H0Z`} />
      <path class="line" d={line} />
    </svg>
  )
}
