/** What is underneath it: the likeliest concern with its alternatives beside it, corrected in one tap. */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Span } from '../../engine/index.ts'
import { type Concern, concerns } from '../../engine/vocabulary.ts'
import { Icon } from '../design/icons.tsx'
import { useMenu } from './menu.tsx'
import { concernNames, notClear } from './names.ts'
import type { Reading } from './state.ts'
import { strings } from './strings.ts'
import { concernLine } from './summary.ts'
import { Reasons, Why } from './why.tsx'

interface UnderneathProps {
  readonly reading: Reading
  readonly name: string | undefined
  onPoint(span: Span | undefined): void
}

const choiceName = (concern: Concern | null): string =>
  concern === null ? notClear.choice : concernNames[concern].choice

export function Underneath({ reading, name, onPoint }: UnderneathProps): JSX.Element {
  const id = useId()
  const { heard, email } = reading
  const concern = reading.concern.value
  const heardFirst = heard.concerns.map((one) => one.concern)
  // The two likeliest stand there; whatever the user picked from the whole list joins them.
  const near = [...new Set([...heardFirst.slice(0, 2), concern])].filter((one) => one !== null)
  const every: (Concern | null)[] = [...new Set([...heardFirst, ...concerns]), null]
  const [other, menu] = useMenu<Concern | null>({
    label: strings.concernOf(name ?? strings.them),
    button: strings.other,
    class: 'choice-more',
    options: every.map((value) => ({ value, name: choiceName(value), apart: value === null })),
    chosen: concern,
    onChoose: reading.chooseConcern,
  })
  const reasons = heard.concerns.find((one) => one.concern === concern)?.because ?? []
  const first = reasons[0]
  const show = (): void => (first ? onPoint({ start: first.start, end: first.end }) : undefined)
  return (
    <section class="under">
      <h3 class="label">{strings.underneath}</h3>
      <p class="concern" onMouseEnter={show} onMouseLeave={() => onPoint(undefined)}>
        {concernLine(concern, heard, email.body)}
      </p>
      <div class="choices">
        <div class="group" role="radiogroup" aria-label={strings.concernOf(name ?? strings.them)}>
          {near.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name={`${id}-concern`}
                checked={one === concern}
                onChange={() => reading.chooseConcern(one)}
              />
              <span>
                <Icon name="check" class="sm tick" />
                {choiceName(one)}
              </span>
            </label>
          ))}
        </div>
        {other}
      </div>
      {menu}
      {reasons.length > 0 ? (
        <Why summary={strings.whyThis}>
          <Reasons reasons={reasons} body={email.body} lang={heard.language} />
        </Why>
      ) : null}
    </section>
  )
}
