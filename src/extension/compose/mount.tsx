/** The tone checker's door to the screen: the bar, one finding, and the list of all. */
import { type Mounted, mount } from '../design/mount.ts'
import { FindingsList, type FindingsListProps } from './findings-list.tsx'
import { FindingPopover, type FindingPopoverProps } from './popover.tsx'
import { ToneBar, type ToneBarProps } from './tone-bar.tsx'

type Place = ShadowRoot | HTMLElement

export const mountToneBar = (place: Place, props: ToneBarProps): Mounted<ToneBarProps> =>
  mount(place, ToneBar, props, ['.count', '.switch input'])

/** Focus lands on Use it, or on the first action there is. */
export const mountFinding = (place: Place, props: FindingPopoverProps): Mounted<FindingPopoverProps> =>
  mount(place, FindingPopover, props, ['.actions .btn'])

/** Focus lands on the open finding, or on the first. */
export const mountFindings = (place: Place, props: FindingsListProps): Mounted<FindingsListProps> =>
  mount(place, FindingsList, props, ['.opens[aria-expanded=true]', '.opens', '.icon-btn'])
