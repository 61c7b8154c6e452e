/** What the panel says when there is no reading to show. What is safe comes first. */
import type { ComponentChildren, JSX } from 'preact'
import { Icon, type IconName } from '../design/icons.tsx'
import type { Reading } from './state.ts'
import { languageName, strings } from './strings.ts'
import { Waterline } from './waterline.tsx'

interface LineProps {
  readonly icon: IconName
  readonly class?: string
  /** Said first, in bold. */
  readonly first: string
  readonly then?: string
  /** Buttons. */
  readonly children?: ComponentChildren
}

/** One calm line with what one can do about it. */
export function Line({ icon, class: extra, first, then, children }: LineProps): JSX.Element {
  return (
    <div class={extra ? `note ${extra}` : 'note'}>
      <Icon name={icon} />
      <p>
        <b>{first}</b> {then}
      </p>
      {children ? <div class="btn-row">{children}</div> : null}
    </div>
  )
}

export function Loading(): JSX.Element {
  return (
    <>
      <section class="part flush" aria-busy="true">
        <div class="part-head">
          <h3 class="label">{strings.whatTheySay}</h3>
        </div>
        <span class="bone w9" />
        <span class="bone w7" />
        <span class="bone new w9" />
        <span class="bone w5" />
      </section>
      <Waterline heat="calm" />
      <section class="under">
        <h3 class="label">{strings.underneath}</h3>
        <span class="bone w7" />
      </section>
    </>
  )
}

export function Cannot(): JSX.Element {
  return (
    <section class="part flush">
      <Line icon="note" first={strings.cannotFind} then={strings.cannotFindThen} />
    </section>
  )
}

interface StoppedProps {
  readonly details: string | undefined
  readonly onRetry: (() => void) | undefined
  onCopy(text: string): unknown
}

export function Stopped({ details, onRetry, onCopy }: StoppedProps): JSX.Element {
  return (
    <section class="part flush">
      <Line icon="note" first={strings.stopped} then={strings.stoppedThen}>
        {onRetry ? (
          <button class="btn" type="button" onClick={onRetry}>
            {strings.tryAgain}
          </button>
        ) : null}
        {details ? (
          <button class="btn plain" type="button" onClick={() => onCopy(details)}>
            {strings.copyDetails}
          </button>
        ) : null}
      </Line>
    </section>
  )
}

export function NotEnglish({ language }: { readonly language: string }): JSX.Element {
  const name = languageName(language)
  return (
    <section class="part flush">
      <Line icon="globe" first={name ? strings.looksLike(name) : strings.notEnglish} then={strings.englishSoFar} />
    </section>
  )
}

export function NoComplaint({ reading }: { readonly reading: Reading }): JSX.Element {
  return (
    <section class="part flush">
      <Line icon="heat-calm" class="ours" first={strings.calm} then={strings.calmThen}>
        <button
          class="btn"
          type="button"
          onClick={() => {
            reading.wanted.value = 'reply'
          }}
        >
          {strings.draftAReply}
        </button>
        <button
          class="btn plain"
          type="button"
          onClick={() => {
            reading.wanted.value = 'complaint'
          }}
        >
          {strings.itIsOne}
        </button>
      </Line>
    </section>
  )
}
