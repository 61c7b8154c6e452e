/** Always in view: what the draft covers, what is still open, and the ways to take it along. */
import type { JSX } from 'preact'
import { Icon } from '../design/icons.tsx'
import { keepFocus } from '../design/keep-focus.ts'
import { FootNotice, type Notice } from './notice.tsx'
import type { Reading } from './state.ts'
import { strings } from './strings.ts'

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
      <FootNotice notice={notice} onInsert={onInsert} />
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
