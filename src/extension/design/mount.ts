/** Puts a view into a place on the page, shows it new data, and takes it away again. */
import { createElement, type FunctionComponent, render } from 'preact'

export interface Mounted<Props> {
  /** Shows new data; what the user has typed and opened stays. */
  update(props: Props): void
  unmount(): void
  /** Moves the focus into it, to where one most likely wants to act. */
  focus(): void
}

/** `focusOn` are the selectors of what takes the focus, the best first. */
export function mount<Props extends object>(
  place: ShadowRoot | HTMLElement,
  view: FunctionComponent<Props>,
  first: Props,
  focusOn: readonly string[],
): Mounted<Props> & { readonly box: HTMLElement } {
  const box = place.ownerDocument.createElement('div')
  place.append(box)
  const update = (props: Props): void => render(createElement(view, props), box)
  update(first)
  return {
    box,
    update,
    unmount: () => {
      render(null, box)
      box.remove()
    },
    focus: () => {
      const found = focusOn.map((selector) => box.querySelector<HTMLElement>(selector))
      found.find((element) => element !== null)?.focus()
    },
  }
}
