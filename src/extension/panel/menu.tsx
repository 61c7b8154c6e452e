/** A button that opens a menu under itself: arrows move, Enter or Space picks, Esc closes and goes back to the button. */
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from '../design/icons.tsx'

interface Option<Value> {
  readonly value: Value
  readonly name: string
  readonly line?: string
  readonly icon?: IconName
  /** Stands apart, under a line. */
  readonly apart?: boolean
}

interface MenuProps<Value> {
  readonly label: string
  readonly button: ComponentChildren
  readonly class: string
  /** Name of the button where its text does not say it. */
  readonly buttonLabel?: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value
  onChoose(value: Value): void
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Split in two so that the button may stand in a row and its menu under that row. */
export function useMenu<Value>(props: MenuProps<Value>): readonly [JSX.Element, JSX.Element | null] {
  const [open, setOpen] = useState(false)
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const items = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])]

  useEffect(() => {
    if (!open) return
    const chosen = props.options.findIndex((option) => option.value === props.chosen)
    items()[Math.max(0, chosen)]?.focus()
  }, [open])

  const close = (): void => {
    setOpen(false)
    opener.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
      return
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const all = items()
    const at = all.indexOf((event.target as HTMLElement).closest<HTMLElement>('[role=menuitemradio]') ?? document.body)
    all[step(at, all.length - 1)]?.focus()
  }

  const button = (
    <button
      ref={opener}
      class={props.class}
      type="button"
      aria-haspopup="menu"
      aria-expanded={open}
      {...(open ? { 'aria-controls': id } : {})}
      {...(props.buttonLabel ? { 'aria-label': props.buttonLabel } : {})}
      onClick={() => setOpen(!open)}
    >
      {props.button} <Icon name="down" class={open ? 'sm turned' : 'sm'} />
    </button>
  )
  if (!open) return [button, null]
  return [
    button,
    <div ref={menu} id={id} class="menu" role="menu" aria-label={props.label} tabIndex={-1} onKeyDown={onKeyDown}>
      {props.options.map((option) => (
        <MenuOption
          key={String(option.value)}
          option={option}
          chosen={option.value === props.chosen}
          onChoose={() => {
            props.onChoose(option.value)
            close()
          }}
        />
      ))}
    </div>,
  ]
}

interface MenuOptionProps<Value> {
  readonly option: Option<Value>
  readonly chosen: boolean
  onChoose(): void
}

function MenuOption<Value>({ option, chosen, onChoose }: MenuOptionProps<Value>): JSX.Element {
  const { name, line, icon, apart } = option
  return (
    <>
      {apart ? <hr /> : null}
      <button
        class={icon ? 'option' : 'option bare'}
        type="button"
        role="menuitemradio"
        aria-checked={chosen}
        tabIndex={-1}
        onClick={onChoose}
      >
        {icon ? <Icon name={icon} /> : null}
        <span>
          {line ? <b>{name}</b> : name}
          {line ? <small>{line}</small> : null}
        </span>
        {chosen ? <Icon name="check" /> : null}
      </button>
    </>
  )
}
