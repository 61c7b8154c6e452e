/** What became of Insert or Copy, in the panel's foot. It stays until the draft changes. */
import type { ComponentChildren, JSX } from 'preact'
import { Icon, type IconName } from '../design/icons.tsx'
import { keepFocus } from '../design/keep-focus.ts'
import { Line } from './states.tsx'
import { strings } from './strings.ts'

/** What became of Insert or Copy, or what stands in the way. */
export type Notice =
  | { readonly is: 'blanks' }
  | { readonly is: 'inserted' | 'again' | 'no-reply-box' | 'needs-confirmation' | 'failed' | 'not-copied' }
  | { readonly is: 'copied'; readonly open: number }

interface FootNoticeProps {
  readonly notice: Notice | undefined
  onInsert(anyway: 'anyway'): void
}

const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

function Inserted(): JSX.Element {
  return (
    <div class="coverage">
      <span class="done">
        <Icon name="done" />
        {strings.inserted}
      </span>
      <span class="small quiet">
        {strings.undo}{' '}
        <span class="keys">
          {strings.undoKeys(onMac()).map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      </span>
    </div>
  )
}

function NoReplyBox(): JSX.Element {
  const { before, key, after } = strings.noReplyBoxThen('R')
  return (
    <div class="note">
      <Icon name="note" />
      <p>
        <b>{strings.noReplyBox}</b> {before} <kbd>{key}</kbd> {after}
      </p>
    </div>
  )
}

export function FootNotice({ notice, onInsert }: FootNoticeProps): JSX.Element | null {
  const anyway = (words: string): JSX.Element => (
    <button class="btn" type="button" onMouseDown={keepFocus} onClick={() => onInsert('anyway')}>
      {words}
    </button>
  )
  const line = (first: string, then?: string, children?: ComponentChildren, icon: IconName = 'note'): JSX.Element => (
    <Line icon={icon} first={first} {...(then ? { then } : {})}>
      {children}
    </Line>
  )
  switch (notice?.is) {
    case 'inserted':
      return <Inserted />
    case 'no-reply-box':
      return <NoReplyBox />
    case 'copied':
      return line(strings.copied, notice.open > 0 ? strings.copiedOpen(notice.open) : undefined, undefined, 'done')
    case 'again':
      return line(strings.already, undefined, anyway(strings.insertAgain))
    case 'needs-confirmation':
      return line(strings.hasText, strings.hasTextThen, anyway(strings.insertAnyway))
    case 'failed':
      return line(strings.notInserted, strings.notInsertedThen)
    case 'not-copied':
      return line(strings.notCopied, strings.notCopiedThen)
    default:
      return null
  }
}
