import { element } from './element.ts'

/** A line at the bottom for a few seconds, as after sending. */
export function toast(text: string): void {
  const shown = element('div', { class: 'bAq', role: 'alert' }, text)
  document.body.append(shown)
  setTimeout(() => shown.remove(), 4000)
}
