/** The popup: what is on, who you are, and what Evenkeel never does. It takes settings as data and gives back changes. */
import type { JSX } from 'preact'
import { spellings, voices } from '../../engine/vocabulary.ts'
import { Icon } from '../design/icons.tsx'
import { Logo } from '../design/logo.tsx'
import type { Settings } from '../settings/schema.ts'
import { Fold, Segments, SwitchRow } from './rows.tsx'
import { strings } from './strings.ts'
import { You } from './you.tsx'

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
