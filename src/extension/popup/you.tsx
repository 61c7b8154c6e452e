/** Who the replies are from. Saved as one types. */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Settings } from '../settings/schema.ts'
import { strings } from './strings.ts'

interface YouProps {
  readonly settings: Settings
  onChange(patch: Partial<Settings>): void
}

export function You({ settings, onChange }: YouProps): JSX.Element {
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
