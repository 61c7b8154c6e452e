/** One finding beside its words. Not modal: one can go on typing. */
import type { JSX } from 'preact'
import type { Finding } from '../../engine/index.ts'
import { Icon, type IconName } from '../design/icons.tsx'
import { keepFocus } from '../design/keep-focus.ts'
import { type FindingActions, FindingBody } from './finding.tsx'
import { Floating, type FloatingProps } from './floating.tsx'
import { strings } from './strings.ts'
import { lineOf, toneNames } from './tone-names.ts'

export interface FindingPopoverProps extends FindingActions, FloatingProps {
  readonly finding: Finding
  /** Its place among all findings, from 0. */
  readonly index: number
  readonly total: number
  onPrevious(): void
  onNext(): void
  onClose(): void
}

export function FindingPopover(props: FindingPopoverProps): JSX.Element {
  const { finding, index, total, anchor, within, onPrevious, onNext, onClose } = props
  const kind = toneNames[finding.kind].name
  return (
    <Floating anchor={anchor} onClose={onClose} {...(within ? { within } : {})}>
      <div class="finding" role="dialog" aria-label={strings.findingLabel(kind, finding.quote)}>
        <div class="finding-head">
          <span class="num">{strings.nOfM(index + 1, total)}</span>
          <span class="grow">{strings.line(lineOf(finding))}</span>
          <Way label={strings.previous} icon="left" onGo={onPrevious} />
          <Way label={strings.next} icon="right" onGo={onNext} />
          <Way label={strings.close} icon="close" onGo={onClose} />
        </div>
        <h2 class="kind">{kind}</h2>
        <FindingBody {...props} />
      </div>
    </Floating>
  )
}

interface WayProps {
  readonly label: string
  readonly icon: IconName
  onGo(): void
}

function Way({ label, icon, onGo }: WayProps): JSX.Element {
  return (
    <button class="icon-btn" type="button" aria-label={label} onMouseDown={keepFocus} onClick={onGo}>
      <Icon name={icon} class="sm" />
    </button>
  )
}
