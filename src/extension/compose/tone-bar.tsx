/** The row under a reply: what their mail still waits for, and the tone checker's switch and count. */
import type { JSX } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Missing } from '../../engine/index.ts'
import { useAnnouncer } from '../design/announce.ts'
import { Icon } from '../design/icons.tsx'
import { keepFocus } from '../design/keep-focus.ts'
import { ours } from '../design/language.ts'
import { Switch } from '../design/switch.tsx'
import { strings } from './strings.ts'

export interface ToneBarProps {
  /** The switch: tone is checked in this mail. */
  readonly on: boolean
  /** How many findings are open; undefined while nothing has been checked yet. */
  readonly findings: number | undefined
  /** What the reply does not give yet; undefined if it answers no mail we read. */
  readonly missing?: readonly Missing[] | undefined
  /** `[hint]`s that are still in the reply. */
  readonly blanks?: number
  readonly listOpen: boolean
  onSwitch(on: boolean): void
  /** Opens or closes the list. */
  onList(): void
}

export function ToneBar(props: ToneBarProps): JSX.Element {
  const { on, findings } = props
  const [message, say] = useAnnouncer()
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) say(on ? strings.spokenOn : strings.spokenOff)
  }, [on])
  useEffect(() => {
    if (!first.current && on && findings !== undefined)
      say(findings === 0 ? strings.readsCalm : strings.spokenCount(findings))
    first.current = false
  }, [findings])
  const named = { role: 'group' as const, 'aria-label': strings.bar }
  return (
    <div class="ek" {...ours}>
      <div class="tonebar" {...named}>
        {on ? <Answered {...props} /> : null}
        <Pill {...props} />
      </div>
      <div class="unseen" role="status" aria-live="polite">
        {message}
      </div>
    </div>
  )
}

const saidOf = ({ what, detail }: Missing): JSX.Element => {
  if (what === 'next-step') return <span>{strings.noNextStep}</span>
  if (what === 'restatement') return <span>{detail}</span>
  return (
    <span>
      {strings.notAnswered} <b>{detail}</b>
    </span>
  )
}

function Answered({ missing, blanks = 0 }: ToneBarProps): JSX.Element | null {
  const first = missing?.find(({ what }) => what === 'answer') ?? missing?.[0]
  if (first === undefined && blanks === 0 && missing === undefined) return null
  if (first === undefined && blanks === 0) {
    return (
      <span class="answered all">
        <Icon name="done" />
        {strings.allAnswered}
      </span>
    )
  }
  const more = (missing?.length ?? 0) - 1
  return (
    <span class="answered">
      <Icon name="open-point" />
      {first === undefined ? (
        strings.blanksLeft(blanks)
      ) : (
        <span>
          {saidOf(first)} {more > 0 ? strings.andMore(more) : ''}
        </span>
      )}
    </span>
  )
}

function Pill({ on, findings, listOpen, onSwitch, onList }: ToneBarProps): JSX.Element {
  const id = useId()
  return (
    <span class="pill">
      <Switch on={on} id={id} label={strings.toneLabel} onSwitch={onSwitch} />
      <label for={id} onMouseDown={keepFocus}>
        {strings.tone}
      </label>
      <Count on={on} findings={findings} listOpen={listOpen} onList={onList} />
    </span>
  )
}

type CountProps = Pick<ToneBarProps, 'on' | 'findings' | 'listOpen' | 'onList'>

function Count({ on, findings, listOpen, onList }: CountProps): JSX.Element | null {
  if (!on) return <span class="status">{strings.off}</span>
  if (findings === undefined) return null
  if (findings === 0) {
    return (
      <span class="status">
        <Icon name="check" class="sm" />
        {strings.readsCalm}
      </span>
    )
  }
  const { n, rest } = strings.toLookAt(findings)
  return (
    <button
      class="count"
      type="button"
      aria-haspopup="dialog"
      aria-expanded={listOpen}
      onMouseDown={keepFocus}
      onClick={onList}
    >
      <span>
        <b>{n}</b> {rest}
      </span>
      <Icon name="down" class={listOpen ? 'sm turned' : 'sm'} />
    </button>
  )
}
