/** Always in view: what the draft covers, what is still open, and the ways to take it along. */
import type { JSX } from 'preact'
import { Icon } from '../design/icons.tsx'
import { keepFocus } from '../design/keep-focus.ts'
import type { Reading } from './state.ts'
import { strings } from './strings.ts'

/** What became of Insert or Copy, or what stands in the way. */
export type Notice =
  | { readonly is: 'blanks' }
  | { readonly is: 'inserted' | 'again' | 'no-reply-box' | 'needs-confirmation' | 'failed' | 'not-copied' }
  | { readonly is: 'copied'; readonly open: number }

interface FootProps {
  readonly reading: Reading
  readonly notice: Notice | undefined
  onInsert(anyway?: 'anyway'): void
  onCopy(): void
  onAnother(): void
  onToBlank(): void
}

export function Foot(props: FootProps): JSX.Element {
  const { notice, onInsert, onCopy, onAnother } = props
  if (notice?.is === 'blanks') return <BlanksLeft {...props} />
  return (
    <footer class="panel-foot">
      <FootNotice {...props} />
      {notice?.is === 'inserted' ? null : <Coverage {...props} />}
      <div class="btn-row">
        <button class="btn primary wide" type="button" data-insert onMouseDown={keepFocus} onClick={() => onInsert()}>
          <Icon name="insert" />
          {strings.insert}
        </button>
        <button class="btn" type="button" onMouseDown={keepFocus} onClick={onCopy}>
          <Icon name="copy" />
          {strings.copy}
        </button>
        <button class="btn" type="button" onMouseDown={keepFocus} onClick={onAnother}>
          <Icon name="another" />
          {strings.another}
        </button>
      </div>
    </footer>
  )
}

function Coverage({ reading, onToBlank }: FootProps): JSX.Element {
  const points = reading.points.value
  const answered = points.filter((point) => reading.answers(point)).length
  const open = reading.open.value.length
  return (
    <div class="coverage">
      {points.length === 0 ? null : (
        <span class={answered === points.length ? 'done' : 'some'}>
          <Icon name={answered === points.length ? 'done' : 'open-point'} />
          {strings.coverage(answered, points.length)}
        </span>
      )}
      {open > 0 ? (
        <button class="open" type="button" onClick={onToBlank}>
          {strings.blanksLeft(open)}
        </button>
      ) : null}
    </div>
  )
}

function BlanksLeft({ reading, onInsert, onToBlank }: FootProps): JSX.Element {
  const open = reading.open.value
  return (
    <footer class="panel-foot">
      <p class="small">
        {strings.blanksGoInAs(open.length)}{' '}
        {strings
          .hints(open.map((blank) => blank.hint))
          .map(({ type, value }, index) => (type === 'element' ? <b key={`h-${index}`}>{value}</b> : value))}
        .
      </p>
      <div class="btn-row">
        <button class="btn primary" type="button" onClick={onToBlank}>
          {strings.fillThemIn(open.length)}
        </button>
        <button class="btn" type="button" data-insert onMouseDown={keepFocus} onClick={() => onInsert('anyway')}>
          {strings.insertAnyway}
        </button>
      </div>
    </footer>
  )
}

const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

function FootNotice({ notice, onInsert }: FootProps): JSX.Element | null {
  switch (notice?.is) {
    case 'inserted':
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
    case 'copied':
      return (
        <div class="note ours">
          <Icon name="done" />
          <p>
            <b>{strings.copied}</b> {notice.open > 0 ? strings.copiedOpen(notice.open) : ''}
          </p>
        </div>
      )
    case 'no-reply-box': {
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
    case 'needs-confirmation':
      return (
        <div class="note">
          <Icon name="note" />
          <p>
            <b>{strings.hasText}</b> {strings.hasTextThen}
          </p>
          <div class="btn-row">
            <button class="btn" type="button" onMouseDown={keepFocus} onClick={() => onInsert('anyway')}>
              {strings.insertAnyway}
            </button>
          </div>
        </div>
      )
    case 'again':
      return (
        <div class="note">
          <Icon name="note" />
          <p>
            <b>{strings.already}</b>
          </p>
          <div class="btn-row">
            <button class="btn" type="button" onMouseDown={keepFocus} onClick={() => onInsert('anyway')}>
              {strings.insertAgain}
            </button>
          </div>
        </div>
      )
    case 'failed':
      return (
        <div class="note">
          <Icon name="note" />
          <p>
            <b>{strings.notInserted}</b> {strings.notInsertedThen}
          </p>
        </div>
      )
    case 'not-copied':
      return (
        <div class="note">
          <Icon name="note" />
          <p>
            <b>{strings.notCopied}</b> {strings.notCopiedThen}
          </p>
        </div>
      )
    default:
      return null
  }
}
