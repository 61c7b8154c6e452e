/** The panel: whose mail, what was heard, and the reply. It takes data and callbacks and knows no webmail. */
import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { Span } from '../../engine/index.ts'
import { useFocusKept } from '../design/focus-kept.ts'
import { Icon } from '../design/icons.tsx'
import { ours } from '../design/language.ts'
import { heatNames } from './names.ts'
import { ReadingBody } from './reading.tsx'
import type { Reading } from './state.ts'
import { Cannot, Loading, Stopped } from './states.tsx'
import { duration, strings } from './strings.ts'
import { isRead, nameOf } from './summary.ts'

/** What the panel is to show. */
export type PanelView =
  | { readonly is: 'loading' }
  | { readonly is: 'reading'; readonly reading: Reading }
  | { readonly is: 'unreadable' }
  /** `details` are for a report: no words of any mail. */
  | { readonly is: 'stopped'; readonly details?: string }

/** What became of putting the draft into the reply. */
export type InsertOutcome = 'inserted' | 'no-reply-box' | 'needs-confirmation' | 'failed'

export interface PanelProps {
  readonly view: PanelView
  /** The sender as in a header: `Name <address>`. */
  readonly from?: string | undefined
  /** Minutes since the mail came. */
  readonly waiting?: number | undefined
  /** The page shows only the beginning of the mail. */
  readonly clipped?: boolean
  /** Which end of the line it stands at; `flow` leaves its place to the caller. */
  readonly place?: 'end' | 'start' | 'flow'
  /** `confirmed` is set once the user has seen that the reply already has text. */
  onInsert(text: string, confirmed: boolean): InsertOutcome | Promise<InsertOutcome>
  /** Resolves to false if the text did not reach the clipboard. */
  onCopy(text: string): boolean | Promise<boolean>
  onClose(): void
  /** The user looks at these words of the mail; undefined when no longer. Offsets in the mail's body. */
  onPoint(span: Span | undefined): void
  onHelp?(): void
  onRetry?(): void
}

export function Panel(props: PanelProps): JSX.Element {
  const [tall, setTall] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useFocusKept(box, '.panel-foot, .part, .under')
  const name = nameOf(props.from)
  const place = props.place ?? 'end'
  const panel = (
    <aside class="panel" id={id} {...ours} aria-label={name ? strings.panelOf(name) : strings.panel}>
      <Head {...props} name={name} tall={tall} onTall={() => setTall(!tall)} />
      <Body {...props} name={name} />
    </aside>
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    props.onClose()
  }
  const keys = { onKeyDown }
  const dock = place === 'flow' ? '' : `dock at-${place}${tall ? ' tall' : ''}`
  return (
    <div ref={box} class={`ek ${dock}`} {...keys}>
      {panel}
    </div>
  )
}

function Body(props: PanelProps & { readonly name: string | undefined }): JSX.Element {
  const { view } = props
  if (view.is === 'loading') return <Loading />
  if (view.is === 'unreadable') return <Cannot />
  if (view.is === 'stopped') return <Stopped details={view.details} onRetry={props.onRetry} onCopy={props.onCopy} />
  const failure = view.reading.failure.value
  if (failure !== undefined) return <Stopped details={failure} onRetry={view.reading.retry} onCopy={props.onCopy} />
  return <ReadingBody key={view.reading.email.id} {...props} reading={view.reading} />
}

interface HeadProps extends PanelProps {
  readonly name: string | undefined
  readonly tall: boolean
  onTall(): void
}

function Head({ view, name, waiting, tall, onTall, onClose, onHelp }: HeadProps): JSX.Element {
  const heard = view.is === 'reading' ? view.reading.heard : undefined
  const heat = heard && isRead(heard.language) ? heatNames[heard.heat] : undefined
  const title = view.is === 'unreadable' ? strings.product : name ? strings.emailOf(name) : strings.email
  return (
    <header class="panel-head">
      <div>
        <h2 class="title">
          <Icon name="mark" />
          <span>{title}</span>
        </h2>
        <p class="meta">
          {view.is === 'loading' ? <span>{strings.reading}</span> : null}
          {heat ? (
            <span class="heat">
              <Icon name={heat.icon} class="sm" />
              {heat.name}
            </span>
          ) : null}
          {heat && waiting !== undefined ? <span class="num">{strings.waiting(duration(waiting))}</span> : null}
        </p>
      </div>
      <div class="tools">
        <button
          class="icon-btn taller"
          type="button"
          aria-expanded={tall}
          aria-label={tall ? strings.lower : strings.taller}
          onClick={onTall}
        >
          <Icon name={tall ? 'down' : 'up'} />
        </button>
        {onHelp ? (
          <button class="icon-btn" type="button" aria-label={strings.help} onClick={onHelp}>
            <Icon name="why" />
          </button>
        ) : null}
        <button class="icon-btn" type="button" aria-label={strings.close} data-close onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </header>
  )
}
