/** All findings in the order they were written: the way for keyboard and screen reader, and where marks cannot be drawn. */
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Finding } from '../../engine/index.ts'
import { Icon } from '../design/icons.tsx'
import { keepFocus } from '../design/keep-focus.ts'
import { type FindingActions, FindingBody, keyOf } from './finding.tsx'
import { Floating, type FloatingProps } from './floating.tsx'
import { strings } from './strings.ts'
import { lineOf, toneNames } from './tone-names.ts'

export interface FindingsListProps extends FindingActions, FloatingProps {
  readonly findings: readonly Finding[]
  /** The one that is open, from 0. */
  readonly current: number | undefined
  /** The phrase that was just put on the list of those never flagged. It stays until the list is closed. */
  readonly silenced?: string | undefined
  onCurrent(index: number | undefined): void
  onUndoNever?(): void
  onClose(): void
}

export function FindingsList(props: FindingsListProps): JSX.Element {
  const { findings, silenced, anchor, within, align, onUndoNever, onClose } = props
  return (
    <Floating anchor={anchor} onClose={onClose} {...(within ? { within } : {})} {...(align ? { align } : {})}>
      <div class="panel findings-list" role="dialog" aria-label={strings.list}>
        <div class="panel-head">
          <div>
            <h2 class="title">
              <Icon name="mark" />
              <span>{strings.listTitle(findings.length)}</span>
            </h2>
            {findings.length > 0 ? <p class="meta">{strings.listOrder}</p> : null}
          </div>
          <div class="tools">
            <button
              class="icon-btn"
              type="button"
              aria-label={strings.closeList}
              onMouseDown={keepFocus}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </div>
        </div>
        <div class="panel-body">
          <Items {...props} />
          {silenced === undefined ? null : (
            <div class="findings-foot">
              <div class="note">
                <Icon name="ignore" />
                <p>{strings.neverFlagged(silenced)}</p>
                {onUndoNever ? (
                  <div class="btn-row">
                    <button class="btn" type="button" onMouseDown={keepFocus} onClick={onUndoNever}>
                      <Icon name="undo" />
                      {strings.undo}
                    </button>
                  </div>
                ) : null}
              </div>
            </div>
          )}
        </div>
      </div>
    </Floating>
  )
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

function Items(props: FindingsListProps): JSX.Element {
  const { findings, current, onCurrent } = props
  const list = useRef<HTMLOListElement>(null)
  const opens = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('.opens') ?? [])]

  // Used or ignored, a finding leaves the list with the focus in it: the next one takes over.
  const count = useRef(findings.length)
  const inside = useRef(false)
  useEffect(() => {
    if (findings.length < count.current && inside.current) opens()[Math.min(current ?? 0, findings.length - 1)]?.focus()
    count.current = findings.length
  }, [findings.length])

  const keys = {
    onFocusIn: () => {
      inside.current = true
    },
    onFocusOut: (event: FocusEvent) => {
      inside.current = event.relatedTarget === null
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const all = opens()
      const at = all.indexOf(event.target as HTMLElement)
      const step = steps[event.key]
      if (event.isComposing || at < 0 || !step) return
      event.preventDefault()
      all[step(at, all.length - 1)]?.focus()
    },
  }
  return (
    <ol ref={list} class="findings" {...keys}>
      {findings.map((finding, index) => {
        const open = index === current
        return (
          <li key={keyOf(finding)}>
            <button
              class="opens"
              type="button"
              aria-expanded={open}
              onMouseDown={keepFocus}
              onClick={() => onCurrent(open ? undefined : index)}
            >
              <span class="tiny quiet">{strings.line(lineOf(finding))}</span>
              <span class="label">{toneNames[finding.kind].name}</span>
              <span class="small">
                <span class={`hl-${lineOf(finding)}`} lang="en">
                  {finding.quote}
                </span>
              </span>
            </button>
            {open ? (
              <div class="body">
                <FindingBody {...props} finding={finding} />
              </div>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
