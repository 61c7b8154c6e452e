/** The panel's door: the chip beside a mail, and the panel about it. */
import { type Mounted, mount } from '../design/mount.ts'
import { Chip, type ChipProps } from './chip.tsx'
import { Panel, type PanelProps } from './panel.tsx'

export interface MountedPanel extends Mounted<PanelProps> {
  /** Does what a click on Insert does; nothing if there is no draft to insert. */
  insert(): void
}

export function mountChip(place: ShadowRoot | HTMLElement, props: ChipProps): Mounted<ChipProps> {
  return mount(place, Chip, props, ['.chip'])
}

/** Focus lands on "Where it came from", or on the first button where there is no reply to choose. */
export function mountPanel(place: ShadowRoot | HTMLElement, props: PanelProps): MountedPanel {
  const mounted = mount(place, Panel, props, ['.segments input:checked', '.note .btn', '.panel-head [data-close]'])
  return { ...mounted, insert: () => mounted.box.querySelector<HTMLElement>('[data-insert]')?.click() }
}
