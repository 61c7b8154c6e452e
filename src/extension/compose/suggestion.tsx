/** Better words for a finding. What only the user can know is a blank in them, as in a draft. */
import type { JSX } from 'preact'
import { Blank } from '../design/blank.tsx'
import { strings } from './strings.ts'

/** Values of the blanks of a suggestion, by hint. */
export type Filled = Readonly<Record<string, string>>

/** Text and `[hint]`s in turn: odd places are hints. */
const split = (suggestion: string): string[] => suggestion.split(/\[([^[\]]{1,60})\]/)

/** The suggestion with its blanks filled; an open one stays visible as `[hint]`. */
export function wordsOf(suggestion: string, filled: Filled): string {
  return split(suggestion)
    .map((piece, index) => {
      if (index % 2 === 0) return piece
      return filled[piece]?.trim() || `[${piece}]`
    })
    .join('')
}

interface SuggestionProps {
  readonly suggestion: string
  readonly filled: Filled
  onFill(hint: string, value: string): void
  /** Enter in a blank: on to the next thing. */
  onNext(from: HTMLElement): void
}

export function Suggestion({ suggestion, filled, onFill, onNext }: SuggestionProps): JSX.Element {
  if (suggestion === '') return <span class="leave-out">{strings.leaveOut}</span>
  return (
    <span lang="en" dir="auto">
      {split(suggestion).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <Blank
            key={`${piece}-${index}`}
            name={piece}
            hint={piece}
            label={filled[piece]?.trim() ? strings.blankFilled(piece) : piece}
            value={filled[piece] ?? ''}
            missed={false}
            onFill={(value) => onFill(piece, value)}
            onNext={onNext}
          />
        ),
      )}
    </span>
  )
}
