/** Puts a view into a place on the page, shows it new data, and takes it away again. */
import { createElement, type FunctionComponent, render } from 'preact'

export interface Mounted<Props> {
  /** Shows new data; what the user has typed and opened stays. */
  update(props: Props): void
  unmount(): void
  /** Moves the focus into it, to where one most likely wants to act. */
  focus(): void
}

/** `focusOn` is the selector of what takes the focus. */
export function mount<Props extends object>(
  place: ShadowRoot | HTMLElement,
  view: FunctionComponent<Props>,
  first: Props,
  focusOn: string,
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
    focus: () => box.querySelector<HTMLElement>(focusOn)?.focus(),
  }
}
