/** The draft as it will read: blanks as fields in their sentences, their words dotted. A click on text edits it. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Blank } from '../design/blank.tsx'
import { Icon } from '../design/icons.tsx'
import { clickedAt } from './clicked.ts'
import { type BlankPiece, type Piece, paragraphsOf } from './pieces.ts'
import type { Reading } from './state.ts'
import { strings } from './strings.ts'
import { Reasons, Why } from './why.tsx'

interface DraftProps {
  readonly reading: Reading
  /** Open blanks are outlined, because the user is about to insert. */
  readonly missed: boolean
  /** Enter in the last blank. */
  onDone(): void
}

export function DraftView({ reading, missed, onDone }: DraftProps): JSX.Element {
  const [caret, setCaret] = useState<number | undefined>(undefined)
  const edit = useRef<HTMLButtonElement>(null)
  const leave = (): void => {
    setCaret(undefined)
    edit.current?.focus()
  }
  const draft = reading.draft.value
  if (draft === undefined && reading.text.value === '') return <p class="small quiet">{strings.noDraft}</p>
  return (
    <>
      {caret === undefined ? (
        <DraftText reading={reading} missed={missed} onDone={onDone} onEdit={setCaret} />
      ) : (
        <DraftEditor reading={reading} caret={caret} onLeave={leave} />
      )}
      {reading.kept.value ? (
        <p class="small quiet gap-small">
          {strings.yoursKept}{' '}
          <button class="btn plain snug" type="button" onClick={reading.useNew}>
            {strings.useNew}
          </button>
        </p>
      ) : null}
      <div class="draft-tools">
        <WhyThisDraft reading={reading} />
        <button
          ref={edit}
          class="btn plain snug"
          type="button"
          onClick={caret === undefined ? () => setCaret(reading.text.value.length) : leave}
        >
          <Icon name={caret === undefined ? 'pencil' : 'check'} class="sm" />
          {caret === undefined ? strings.editText : strings.doneEditing}
        </button>
      </div>
    </>
  )
}

const labelOf = ({ hint, value, optional }: BlankPiece): string => {
  if (value.trim() !== '') return strings.blankFilled(hint)
  return optional ? strings.blankOptional(hint) : hint
}

interface DraftTextProps extends DraftProps {
  onEdit(caret: number): void
}

function DraftText({ reading, missed, onDone, onEdit }: DraftTextProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = box.current
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('.blank')) return
      // Someone who is selecting words to copy is not asking to type.
      if ((element?.ownerDocument.getSelection()?.toString() ?? '') !== '') return
      onEdit(clickedAt(event, reading.text.value))
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [reading, onEdit])

  const toNext = (from: HTMLElement): void => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.blank') ?? [])]
    const next = all.slice(all.indexOf(from) + 1).find((blank) => !blank.matches('.filled, .optional'))
    if (next) next.focus()
    else onDone()
  }

  const show = (piece: Piece, index: number): JSX.Element | string =>
    piece.is === 'blank' ? (
      <Blank
        key={`${piece.name}-${index}`}
        name={piece.name}
        hint={piece.hint}
        label={labelOf(piece)}
        value={piece.value}
        missed={missed && !piece.optional}
        optional={piece.optional}
        onFill={(value) => reading.fill(piece.name, value)}
        onNext={toNext}
      />
    ) : (
      <span key={`text-${index}`} class={piece.unsent ? 'unsent' : piece.origin}>
        {piece.text}
      </span>
    )
  const named = { role: 'group' as const, 'aria-label': strings.draft }
  return (
    <div ref={box} class="draft" lang="en" dir="auto" {...named}>
      {paragraphsOf(reading.pieces.value).map((paragraph, index) => (
        <p key={`p-${index}`}>{paragraph.map(show)}</p>
      ))}
    </div>
  )
}

interface DraftEditorProps {
  readonly reading: Reading
  readonly caret: number
  onLeave(): void
}

/** The whole draft as plain text. What is typed counts at once, so that nothing is lost if the panel closes. */
function DraftEditor({ reading, caret, onLeave }: DraftEditorProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus({ preventScroll: true })
    area.current?.setSelectionRange(caret, caret)
  }, [caret])
  const text = reading.text.value
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 1)
  return (
    <textarea
      ref={area}
      class="draft draft-text"
      aria-label={strings.draftText}
      lang="en"
      dir="auto"
      rows={lines}
      value={text}
      onInput={(event) => reading.retype(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.stopPropagation()
        onLeave()
      }}
    />
  )
}

function WhyThisDraft({ reading }: { readonly reading: Reading }): JSX.Element | null {
  const draft = reading.draft.value
  if (draft === undefined) return null
  const reasons = draft.parts.flatMap((part) => part.because)
  return (
    <Why summary={strings.whyThisDraft}>
      {draft.parts.some((part) => part.origin === 'theirs') ? <li>{strings.whySaidBack}</li> : null}
      {draft.stance === 'ours' && draft.parts.some((part) => part.act.startsWith('apolog')) ? (
        <li>{strings.whyApology}</li>
      ) : null}
      {reading.pieces.value.some((piece) => piece.is === 'blank') ? <li>{strings.whyBlanks}</li> : null}
      <Reasons reasons={reasons} body={reading.email.body} lang={reading.heard.language} />
    </Why>
  )
}
