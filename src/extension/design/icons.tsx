/** The icon set: a 16 grid, 1.5 stroke, round ends. Always beside a word, or named where there is none. */
import type { JSX } from 'preact'

const dot = (x: number, y: number, r = 0.95): JSX.Element => (
  <circle cx={x} cy={y} r={r} fill="currentColor" stroke="none" />
)
const ring = (dashes?: string): JSX.Element => (
  <circle cx="8" cy="8" r="6.2" {...(dashes ? { 'stroke-dasharray': dashes } : {})} />
)
const lines = (...ds: readonly string[]): JSX.Element => <path d={ds.join('')} />

const drawings = {
  mark: () =>
    lines(
      'M4.7 2.2h6.6c1.2 0 2.1.9 2.1 2.1v2.3c0 2.2-1.3 3.5-3.2 3.9-.8.2-1.3.7-1.5 1.4L8 14.1l-.7-2.2c-.2-.7-.7-1.2-1.5-1.4-1.9-.4-3.2-1.7-3.2-3.9V4.3c0-1.2.9-2.1 2.1-2.1Z',
      'M.8 7h14.4',
    ),

  // Heat of a mail: the state of the water.
  'heat-calm': () => lines('M1.5 8h13'),
  'heat-frustrated': () => lines('M1.2 8c1.7 0 1.7-2.4 3.4-2.4S6.3 8 8 8s1.7 2.4 3.4 2.4S13.1 8 14.8 8'),
  'heat-angry': () => lines('M1 8c1.3 0 1.3-4.6 2.7-4.6S5 12.6 6.5 12.6 8 3.4 9.4 3.4s1.4 9.2 2.8 9.2S13.6 8 15 8'),
  'heat-insults': () => lines('M1 9.5 3 3l2.4 10.5L8 5l1.9 8.5L12.6 2.5 15 10'),

  // Kinds of reply.
  reflect: () => (
    <>
      <path d="M3.2 6.4a4.9 4.9 0 0 1 9.6 0M1.5 8.4h13" />
      <path d="M4.3 10.6a4 4 0 0 0 7.4 0" stroke-dasharray="1.6 2" />
    </>
  ),
  level: () => (
    <>
      <rect x="1" y="4.5" width="14" height="7" rx="3.5" />
      <circle cx="8" cy="8" r="1.5" />
    </>
  ),
  choices: () => lines('M8 14V9.6L3.6 5M8 9.6 12.4 5', 'M3.4 8V4.8h3.1M12.6 8V4.8H9.5'),
  anchor: () => (
    <>
      <circle cx="8" cy="3.1" r="1.6" />
      <path d="M8 4.7v9M5.3 7h5.4M2.4 9.2c.3 2.8 2.6 4.5 5.6 4.5s5.3-1.7 5.6-4.5" />
    </>
  ),
  calendar: () => (
    <>
      <rect x="2" y="3" width="12" height="11" rx="1.8" />
      <path d="M2.2 6.6h11.6M5.3 1.7v2.6M10.7 1.7v2.6" />
    </>
  ),
  writing: () => lines('M4 1.8h5.2l3.3 3.3v9.1H4Z', 'M9 2v3.3h3.3M6.3 8.3h3.9M6.3 11h3.9'),
  'hand-over': () => (
    <>
      <circle cx="4" cy="4.8" r="2.5" />
      <path d="M1.2 13.5c.2-2.2 1.3-3.5 2.8-3.5M7.8 10.8h6.5M11.8 8.2l2.6 2.6-2.6 2.6" />
    </>
  ),
  holding: () => (
    <>
      {ring()}
      <path d="M8 4.4V8l2.4 1.7" />
    </>
  ),
  talk: () =>
    lines(
      'M3.6 2.5h8.8c.9 0 1.6.7 1.6 1.6v5.4c0 .9-.7 1.6-1.6 1.6H7.2l-3.5 2.7v-2.7h-.1c-.9 0-1.6-.7-1.6-1.6V4.1c0-.9.7-1.6 1.6-1.6Z',
    ),
  part: () => lines('M6.2 8H1.6M3.6 5.9 1.5 8l2.1 2.1', 'M9.8 8h4.6M12.4 5.9 14.5 8l-2.1 2.1'),

  // What one can do.
  insert: () =>
    lines('M8 1.8v7.4M4.9 6.3 8 9.4l3.1-3.1', 'M2.2 10.5v2.2c0 .8.6 1.4 1.4 1.4h8.8c.8 0 1.4-.6 1.4-1.4v-2.2'),
  copy: () => (
    <>
      <rect x="5.5" y="5.5" width="8.3" height="8.3" rx="1.8" />
      <path d="M10.4 5.3V4c0-1-.8-1.8-1.8-1.8H4C3 2.2 2.2 3 2.2 4v4.6c0 1 .8 1.8 1.8 1.8h1.3" />
    </>
  ),
  another: () =>
    lines(
      'M2.3 7.4a5.8 5.8 0 0 1 10-3.2l1.3 1.4M13.7 8.6a5.8 5.8 0 0 1-10 3.2l-1.3-1.4',
      'M13.8 2.4v3.3h-3.3M2.2 13.6v-3.3h3.3',
    ),
  pencil: () => lines('m2.5 13.5.7-3L10.6 3a1.6 1.6 0 0 1 2.3 2.3l-7.4 7.5-3 .7Z'),
  undo: () => lines('M5.4 3 2.6 5.8l2.8 2.8', 'M2.8 5.8h6.6a3.9 3.9 0 0 1 0 7.8H6'),
  ignore: () =>
    lines(
      'M6.2 3.5C6.8 3.3 7.4 3.2 8 3.2c4.2 0 6.6 4.8 6.6 4.8a11 11 0 0 1-1.6 2.2',
      'M10 10.5c-.6.4-1.3.6-2 .6-3.8 0-6.6-3.1-6.6-3.1a11 11 0 0 1 2.9-3M2.4 2.4l11.2 11.2',
    ),

  // How things stand.
  check: () => lines('m3 8.6 3.3 3.3L13 4.9'),
  done: () => (
    <>
      {ring()}
      <path d="m5.2 8.2 2 2 3.7-4" />
    </>
  ),
  'open-point': () => ring('2.4 2.2'),
  note: () => (
    <>
      {ring()}
      <path d="M8 7.4v3.8" />
      {dot(8, 4.9)}
    </>
  ),
  why: () => (
    <>
      {ring()}
      <path d="M6.2 6.4a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3" />
      {dot(8, 11.4, 0.85)}
    </>
  ),
  flag: () => lines('M3.5 14.5V2', 'M3.5 2.6h9.2L10.4 6l2.3 3.4H3.5'),
  lifebuoy: () => (
    <>
      {ring()}
      <circle cx="8" cy="8" r="2.5" />
      <path d="m3.7 3.7 2.5 2.5M9.8 9.8l2.5 2.5M12.3 3.7 9.8 6.2M6.2 9.8l-2.5 2.5" />
    </>
  ),
  globe: () => (
    <>
      {ring()}
      <path d="M1.8 8h12.4M8 1.8c1.8 1.7 2.6 3.7 2.6 6.2S9.8 12.5 8 14.2C6.2 12.5 5.4 10.5 5.4 8S6.2 3.5 8 1.8Z" />
    </>
  ),
  private: () => (
    <>
      <path d="M2.2 7.3 8 2.4l5.8 4.9M3.8 6.2v7.4h8.4V6.2" />
      {dot(8, 9.6, 1.3)}
    </>
  ),

  // Ways.
  close: () => lines('m4 4 8 8M12 4l-8 8'),
  down: () => lines('m4 6 4 4 4-4'),
  up: () => lines('m4 10 4-4 4 4'),
  right: () => lines('m6 4 4 4-4 4'),
  left: () => lines('m10 4-4 4 4 4'),
} as const satisfies Record<string, () => JSX.Element>

export type IconName = keyof typeof drawings

interface IconProps {
  readonly name: IconName
  /** What it says where no word stands beside it; without it, it is decoration. */
  readonly label?: string
  readonly class?: string
}

export function Icon({ name, label, class: extra }: IconProps): JSX.Element {
  const classes = extra ? `i ${extra}` : 'i'
  return label === undefined ? (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]()}
    </svg>
  ) : (
    <svg class={classes} viewBox="0 0 16 16" role="img" aria-label={label}>
      {drawings[name]()}
    </svg>
  )
}
