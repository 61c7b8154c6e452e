/** The user's side: where it came from, what kind of reply, and how it sounds. */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { replyKinds, stances, voices } from '../../engine/vocabulary.ts'
import { Icon } from '../design/icons.tsx'
import { useMenu } from './menu.tsx'
import { kindNames, stanceNames, voiceNames } from './names.ts'
import type { Reading } from './state.ts'
import { strings } from './strings.ts'

interface StanceProps {
  readonly reading: Reading
  readonly describedBy: string
  onChosen(): void
}

export function Stances({ reading, describedBy, onChosen }: StanceProps): JSX.Element {
  const id = useId()
  const stance = reading.stance.value
  return (
    <fieldset aria-describedby={`${describedBy} ${id}-line`}>
      <legend class="label">{strings.stance}</legend>
      <div class="segments gap-small">
        {stances.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={`${id}-stance`}
              checked={one === stance}
              onChange={() => {
                reading.stance.value = one
                onChosen()
              }}
            />
            <span>{stanceNames[one].name}</span>
          </label>
        ))}
      </div>
      <p class="small quiet line" id={`${id}-line`}>
        {stanceNames[stance].line}
      </p>
    </fieldset>
  )
}

export function Kinds({ reading }: { readonly reading: Reading }): JSX.Element {
  const id = useId()
  const kind = reading.kind.value
  const suggested = reading.suggested.value
  const near = suggested.includes(kind) ? suggested : [...suggested.slice(0, 2), kind]
  const [voiceButton, voiceMenu] = useMenu({
    label: strings.voice,
    button: voiceNames[reading.voice.value],
    buttonLabel: strings.voiceIs(voiceNames[reading.voice.value]),
    class: 'btn plain snug',
    options: voices.map((value) => ({ value, name: voiceNames[value] })),
    chosen: reading.voice.value,
    onChoose: (value) => {
      reading.voice.value = value
    },
  })
  const [allButton, allMenu] = useMenu({
    label: strings.kind,
    button: strings.allKinds(replyKinds.length),
    class: 'choice-more',
    options: replyKinds.map((value) => ({ value, ...kindNames[value], apart: value === 'part-ways' })),
    chosen: kind,
    onChoose: reading.chooseKind,
  })
  return (
    <div class="kinds">
      <div class="part-head">
        <h4 class="label" id={id}>
          {strings.kind}
        </h4>
        {voiceButton}
      </div>
      {voiceMenu}
      <div class="choices">
        <div class="group" role="radiogroup" aria-labelledby={id}>
          {near.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name={`${id}-kind`} checked={one === kind} onChange={() => reading.chooseKind(one)} />
              <span>
                <Icon name={kindNames[one].icon} class="sm" />
                {kindNames[one].name}
              </span>
            </label>
          ))}
        </div>
        {allButton}
      </div>
      {allMenu}
    </div>
  )
}
