/** The popup: what is on, who you are, and what Evenkeel never does. It takes settings as data and gives back changes. */
import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import { spellings, voices } from '../../engine/vocabulary.ts'
import { Icon } from '../design/icons.tsx'
import { Logo } from '../design/logo.tsx'
import { Switch } from '../design/switch.tsx'
import type { Settings } from '../settings/schema.ts'
import { strings } from './strings.ts'

export interface PopupProps {
  /** Undefined while they are being read. */
  readonly settings: Settings | undefined
  /** What went wrong, if anything did. */
  readonly trouble?: 'not-read' | 'not-saved' | undefined
  /** The fields that changed; saved as one goes. */
  onChange(patch: Partial<Settings>): void
}

export function Popup({ settings, trouble, onChange }: PopupProps): JSX.Element {
  return (
    <div class="popup">
      <header class="popup-head">
        <Logo />
        <h1 class="title">{strings.product}</h1>
      </header>
      {trouble ? <Trouble trouble={trouble} /> : null}
      {settings ? <Choices settings={settings} onChange={onChange} /> : null}
      {settings || trouble ? null : <p class="part quiet">{strings.reading}</p>}
      <footer class="popup-foot">
        <Icon name="private" />
        <p>{strings.promise}</p>
      </footer>
    </div>
  )
}

function Trouble({ trouble }: { readonly trouble: 'not-read' | 'not-saved' }): JSX.Element {
  const [first, then] =
    trouble === 'not-read' ? [strings.notRead, strings.notReadThen] : [strings.notSaved, strings.notSavedThen]
  return (
    <div class="part">
      <div class="note" role="status">
        <Icon name="note" />
        <p>
          <b>{first}</b> {then}
        </p>
      </div>
    </div>
  )
}

interface ChoicesProps {
  readonly settings: Settings
  onChange(patch: Partial<Settings>): void
}

function Choices({ settings, onChange }: ChoicesProps): JSX.Element {
  const { tone, drafts, voice, spelling, neverFlag } = settings
  return (
    <>
      <section class="part rows">
        <SwitchRow
          name={strings.tone}
          hint={tone ? strings.toneOn : strings.toneOff}
          on={tone}
          onSwitch={(on) => onChange({ tone: on })}
        />
        <SwitchRow
          name={strings.drafts}
          hint={drafts ? strings.draftsOn : strings.draftsOff}
          on={drafts}
          onSwitch={(on) => onChange({ drafts: on })}
        />
      </section>
      <You settings={settings} onChange={onChange} />
      <section class="part sounds">
        <h2 class="unseen">{strings.drafting}</h2>
        <Segments
          label={strings.voice}
          options={voices}
          names={strings.voices}
          chosen={voice}
          onChoose={(next) => onChange({ voice: next })}
        />
        <Segments
          label={strings.spelling}
          options={spellings}
          names={strings.spellings}
          chosen={spelling}
          onChoose={(next) => onChange({ spelling: next })}
        />
      </section>
      {neverFlag.length > 0 ? (
        <Fold summary={strings.neverFlagged(neverFlag.length)}>
          <ul class="phrases">
            {neverFlag.map((phrase) => (
              <li key={phrase}>
                <span>“{phrase}”</span>
                <button
                  class="btn plain snug"
                  type="button"
                  aria-label={strings.flagPhraseAgain(phrase)}
                  onClick={() => onChange({ neverFlag: neverFlag.filter((other) => other !== phrase) })}
                >
                  {strings.flagAgain}
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      <Fold summary={strings.keys}>
        <ul class="shortcuts">
          {strings.shortcuts.map(({ does, keys }) => (
            <li key={does}>
              <span>{does}</span>
              <span class="keys">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  )
}

interface SwitchRowProps {
  readonly name: string
  readonly hint: string
  readonly on: boolean
  onSwitch(on: boolean): void
}

function SwitchRow({ name, hint, on, onSwitch }: SwitchRowProps): JSX.Element {
  const id = useId()
  return (
    <div class="row">
      <div>
        <label class="name" for={id}>
          {name}
        </label>
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      </div>
      <Switch on={on} id={id} describedBy={`${id}-hint`} onSwitch={onSwitch} />
    </div>
  )
}

function You({ settings, onChange }: ChoicesProps): JSX.Element {
  const id = useId()
  const { me } = settings
  const field = (name: keyof Settings['me'], label: string, placeholder = ''): JSX.Element => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        class="input"
        id={`${id}-${name}`}
        type="text"
        maxLength={200}
        autocomplete="off"
        placeholder={placeholder}
        value={me[name]}
        onInput={(event) => onChange({ me: { ...me, [name]: event.currentTarget.value } })}
      />
    </div>
  )
  return (
    <section class="part you">
      <div>
        <h2 class="label">{strings.you}</h2>
        <p class="small quiet">{strings.youWhy}</p>
      </div>
      <div class="pair">
        {field('name', strings.name)}
        {field('company', strings.company)}
      </div>
      {field('signOff', strings.signOff, strings.signOffExample)}
    </section>
  )
}

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly chosen: Value
  onChoose(value: Value): void
}

function Segments<Value extends string>(props: SegmentsProps<Value>): JSX.Element {
  const { label, options, names, chosen, onChoose } = props
  const name = useId()
  return (
    <fieldset>
      <legend class="small">{label}</legend>
      <div class="segments">
        {options.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface FoldProps {
  readonly summary: string
  readonly children: ComponentChildren
}

function Fold({ summary, children }: FoldProps): JSX.Element {
  return (
    <details class="part why">
      <summary>
        {summary} <Icon name="right" class="sm turn" />
      </summary>
      {children}
    </details>
  )
}
