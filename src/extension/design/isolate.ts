/**
 * Keeps what is typed and clicked in our interface from the page. A page sees every event in a shadow root as coming
 * from the host, a plain element, and takes single letters for its shortcuts: `e` would archive the thread while the
 * user types. A click in a message's header would fold the message.
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
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
] as const

/**
 * Stops those events at `host` on their way up; what they do inside it stays as it is. For as long as the host lives:
 * the very key that closes our interface must not go on to the page either.
 */
export function isolate(host: HTMLElement): void {
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation())
}
