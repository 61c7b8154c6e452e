/** The popup's building blocks: a switch with what it does, a choice of a few, and something folded away. */
import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../design/icons.tsx'
import { Switch } from '../design/switch.tsx'

interface SwitchRowProps {
  readonly name: string
  readonly hint: string
  readonly on: boolean
  onSwitch(on: boolean): void
}

export function SwitchRow({ name, hint, on, onSwitch }: SwitchRowProps): JSX.Element {
  const id = useId()
  return (
    <div class="row">
      <div>
        <label class="name" for={id}>
          {name}
        </label>
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      </div>
      <Switch on={on} id={id} describedBy={`${id}-hint`} onSwitch={onSwitch} />
    </div>
  )
}

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly chosen: Value
  onChoose(value: Value): void
}

export function Segments<Value extends string>(props: SegmentsProps<Value>): JSX.Element {
  const { label, options, names, chosen, onChoose } = props
  const name = useId()
  return (
    <fieldset>
      <legend class="small">{label}</legend>
      <div class="segments">
        {options.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface FoldProps {
  readonly summary: string
  readonly children: ComponentChildren
}

export function Fold({ summary, children }: FoldProps): JSX.Element {
  return (
    <details class="part why">
      <summary>
        {summary} <Icon name="right" class="sm turn" />
      </summary>
      {children}
    </details>
  )
}
