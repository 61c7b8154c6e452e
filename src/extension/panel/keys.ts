/**
 * Keeps what is typed in our interface from the page. A page sees every event in a shadow root as coming from the host,
 * a plain element, and takes single letters for its shortcuts: `e` would archive the thread while the user types.
 */
const kept = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
] as const

/** Stops those events at `host` on their way up; what they do inside it stays as it is. Ends with `signal`. */
export function isolateKeys(host: HTMLElement, signal: AbortSignal): void {
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal })
}
