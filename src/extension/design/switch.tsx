/** On or off. Position and a tick carry the state, colour only confirms it. */
import type { JSX } from 'preact'
import { keepFocus } from './keep-focus.ts'

interface SwitchProps {
  readonly on: boolean
  readonly id?: string
  /** Its name where the words beside it do not say it all. */
  readonly label?: string
  readonly describedBy?: string
  onSwitch(on: boolean): void
}

export function Switch({ on, id, label, describedBy, onSwitch }: SwitchProps): JSX.Element {
  return (
    <span class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        {...(id ? { id } : {})}
        {...(label ? { 'aria-label': label } : {})}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        onMouseDown={keepFocus}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span />
    </span>
  )
}
