import type { JSX } from 'preact'

/** The app icon at 32, drawn in place so that no image has to be loaded. */
export function Logo(): JSX.Element {
  const float =
    'M9.5 6h13A4.5 4.5 0 0 1 27 10.5V15c0 4-2.6 6.6-6.2 7.1-1.5.2-2.6 1.3-3 2.7l-.9 2.9c-.3.9-1.5.9-1.8 0l-.9-2.9c-.4-1.4-1.5-2.5-3-2.7C7.6 21.6 5 19 5 15v-4.5A4.5 4.5 0 0 1 9.5 6Z'
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden={true}>
      <clipPath id="logo-tile">
        <rect width="32" height="32" rx="7.5" />
      </clipPath>
      <clipPath id="logo-below">
        <path d="M0 15h32v17H0Z" />
      </clipPath>
      <g clip-path="url(#logo-tile)">
        <path fill="#0a4a56" d="M0 0h32v32H0Z" />
        <path fill="#12707f" d="M0 15h32v17H0Z" />
      </g>
      <path fill="#fff" d={float} />
      <path fill="#a9d9df" clip-path="url(#logo-below)" d={float} />
    </svg>
  )
}
