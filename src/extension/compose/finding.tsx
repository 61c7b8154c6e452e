/** One finding: what the wording is, why it may make things worse, and what could stand there instead. */
import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { Finding } from '../../engine/index.ts'
import { keepFocus } from '../design/keep-focus.ts'
import { strings } from './strings.ts'
import { type Filled, Suggestion, wordsOf } from './suggestion.tsx'

export interface FindingActions {
  /** Put these words in place of the quote; '' takes it out. Open blanks stand in them as `[hint]`. */
  onUse(finding: Finding, words: string): void
  onIgnore(finding: Finding): void
  onNever(finding: Finding): void
}

interface FindingBodyProps extends FindingActions {
  readonly finding: Finding
}

/** Two findings are the same one if the same rule speaks about the same words. */
export const keyOf = (finding: Finding): string => `${finding.rule}|${finding.quote}|${finding.start}`

interface Chosen {
  readonly of: string
  readonly pick: number
  readonly filled: Filled
}

export function FindingBody({ finding, onUse, onIgnore, onNever }: FindingBodyProps): JSX.Element {
  const key = keyOf(finding)
  const [last, setLast] = useState<Chosen>({ of: key, pick: 0, filled: {} })
  const use = useRef<HTMLButtonElement>(null)
  // The buttons stay the same elements from one finding to the next, so that the focus stays; what was chosen does not.
  const chosen = last.of === key ? last : { of: key, pick: 0, filled: {} }
  const { suggestions } = finding
  return (
    <>
      <p class="because">
        <span class="phrase">{strings.phrase(finding.quote)}</span> {finding.why}
      </p>
      {suggestions.length > 0 ? (
        <Instead suggestions={suggestions} chosen={chosen} onChoose={setLast} onNext={() => use.current?.focus()} />
      ) : null}
      <div class="btn-row actions">
        {suggestions.length > 0 ? (
          <button
            ref={use}
            class="btn primary"
            type="button"
            onMouseDown={keepFocus}
            onClick={() => onUse(finding, wordsOf(suggestions[chosen.pick] ?? '', chosen.filled))}
          >
            {strings.useIt}
          </button>
        ) : null}
        <button class="btn" type="button" onMouseDown={keepFocus} onClick={() => onIgnore(finding)}>
          {strings.ignoreOnce}
        </button>
        <button class="btn plain end" type="button" onMouseDown={keepFocus} onClick={() => onNever(finding)}>
          {strings.neverFlag}
        </button>
      </div>
    </>
  )
}

interface InsteadProps {
  readonly suggestions: readonly string[]
  readonly chosen: Chosen
  onChoose(chosen: Chosen): void
  onNext(): void
}

function Instead({ suggestions, chosen, onChoose, onNext }: InsteadProps): JSX.Element {
  const id = useId()
  const view = (suggestion: string): JSX.Element => (
    <Suggestion
      key={`${chosen.of}|${suggestion}`}
      suggestion={suggestion}
      filled={chosen.filled}
      onFill={(hint, value) =>
        onChoose({ ...chosen, pick: suggestions.indexOf(suggestion), filled: { ...chosen.filled, [hint]: value } })
      }
      onNext={onNext}
    />
  )
  const only = suggestions.length === 1 ? suggestions[0] : undefined
  if (only !== undefined) {
    return (
      <div class="instead">
        <div class="suggestion">
          <small>{strings.instead}</small>
          {view(only)}
        </div>
      </div>
    )
  }
  return (
    <fieldset class="instead">
      <legend class="unseen">{strings.pickOne}</legend>
      <small aria-hidden="true">{strings.instead}</small>
      {suggestions.map((suggestion, index) => (
        <div key={suggestion} class="suggestion pick">
          <input
            type="radio"
            name={id}
            aria-labelledby={`${id}-${index}`}
            checked={index === chosen.pick}
            onChange={() => onChoose({ ...chosen, pick: index })}
          />
          <span id={`${id}-${index}`}>{view(suggestion)}</span>
        </div>
      ))}
    </fieldset>
  )
}
