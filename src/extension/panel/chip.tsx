/** The one thing shown beside their mail before anyone asks for more. */
import type { JSX } from 'preact'
import { Icon } from '../design/icons.tsx'
import { ours } from '../design/language.ts'
import { strings } from './strings.ts'
import type { ChipWords } from './summary.ts'

export interface ChipProps {
  readonly words: ChipWords
  /** The panel about this mail is open. */
  readonly open: boolean
  onOpen(): void
}

export function Chip({ words, open, onOpen }: ChipProps): JSX.Element {
  const between = (
    <>
      {' '}
      <span class="sep" aria-hidden={true}>
        ·
      </span>{' '}
    </>
  )
  return (
    <div class="ek">
      <button class="chip" type="button" {...ours} aria-expanded={open} onClick={onOpen}>
        <Icon name={words.urgent ? 'lifebuoy' : 'mark'} />
        <span>
          <b>{words.topic}</b>
          {between}
          {words.concern}
          {words.more > 0 ? (
            <>
              {between}
              {strings.chipMore(words.more)}
            </>
          ) : null}
        </span>
      </button>
    </div>
  )
}
