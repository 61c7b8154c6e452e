/** A gap only the user can fill: a word in the sentence that one can type into. */
import type { HTMLAttributes, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface BlankProps {
  readonly name: string
  readonly hint: string
  /** What it is called for those who cannot see the hint. */
  readonly label: string
  readonly value: string
  readonly missed: boolean
  /** May be left empty. */
  readonly optional?: boolean
  onFill(value: string): void
  /** Enter was pressed in it. */
  onNext(from: HTMLElement): void
}

export function Blank({ name, hint, label, value, missed, optional, onFill, onNext }: BlankProps): JSX.Element {
  const element = useRef<HTMLSpanElement>(null)

  // The browser owns the text while one types; writing it back would move the caret. Elsewhere it follows the value.
  useLayoutEffect(() => {
    const own = element.current
    if (own && own.textContent !== value) own.textContent = value
  }, [value])

  const filled = value.trim() !== ''
  const state = filled ? ' filled' : missed ? ' missed' : ''
  const field: HTMLAttributes<HTMLSpanElement> = {
    role: 'textbox',
    contentEditable: 'plaintext-only',
    tabIndex: 0,
    'aria-label': label,
    ...(missed && !filled ? { 'aria-invalid': true } : {}),
    onInput: (event) => onFill((event.currentTarget.textContent ?? '').replaceAll(/\s*\n\s*/g, ' ')),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      event.preventDefault()
      onNext(event.currentTarget)
    },
  }
  return (
    <span
      ref={element}
      class={`blank${state}${optional ? ' optional' : ''}`}
      data-blank={name}
      data-hint={hint}
      spellcheck={false}
      {...field}
    />
  )
}
