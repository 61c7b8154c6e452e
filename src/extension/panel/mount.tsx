/** The panel's door: puts the chip and the panel into a place on the page and takes them away again. */
import { type ComponentChild, createElement, type FunctionComponent, render } from 'preact'
import { Chip, type ChipProps } from './chip.tsx'
import { Panel, type PanelProps } from './panel.tsx'

export interface Mounted<Props> {
  /** Shows new data; what the user has typed and opened stays. */
  update(props: Props): void
  unmount(): void
  /** Takes the focus: the panel at "Where it came from", the chip at its button. */
  focus(): void
  /** Does what a click on Insert does. */
  insert(): void
}

function mount<Props extends object>(
  place: ShadowRoot | HTMLElement,
  view: FunctionComponent<Props>,
  first: Props,
  focusOn: string,
): Mounted<Props> {
  const box = place.ownerDocument.createElement('div')
  place.append(box)
  const show = (content: ComponentChild): void => render(content, box)
  show(createElement(view, first))
  return {
    update: (props) => show(createElement(view, props)),
    unmount: () => {
      show(null)
      box.remove()
    },
    focus: () => box.querySelector<HTMLElement>(focusOn)?.focus(),
    insert: () => box.querySelector<HTMLElement>('[data-insert]')?.click(),
  }
}

export function mountChip(place: ShadowRoot | HTMLElement, props: ChipProps): Mounted<ChipProps> {
  return mount(
    place,
    (given: ChipProps) => (
      <div class="ek">
        <Chip {...given} />
      </div>
    ),
    props,
    '.chip',
  )
}

export function mountPanel(place: ShadowRoot | HTMLElement, props: PanelProps): Mounted<PanelProps> {
  return mount(place, Panel, props, '.segments input:checked, .btn, .icon-btn')
}
