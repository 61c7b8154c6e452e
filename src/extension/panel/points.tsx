/** What they say: every point with their words. Looking at one marks the words in the mail. */
import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Complaint, Span } from '../../engine/index.ts'
import { topics } from '../../engine/vocabulary.ts'
import { Icon } from '../design/icons.tsx'
import { useMenu } from './menu.tsx'
import { topicNames } from './names.ts'
import type { Reading } from './state.ts'
import { strings } from './strings.ts'
import { Reasons, Said } from './why.tsx'

const shown = 4

interface PointsProps {
  readonly reading: Reading
  onPoint(span: Span | undefined): void
}

export function Points({ reading, onPoint }: PointsProps): JSX.Element {
  const [all, setAll] = useState(false)
  const points = reading.points.value
  const aside = reading.setAside.value.length
  const hidden = Math.max(0, points.length - shown)
  return (
    <section class="part flush">
      <div class="part-head">
        <h3 class="label">{strings.whatTheySay}</h3>
      </div>
      <ol class="points">
        {(all ? points : points.slice(0, shown)).map((point, index) => (
          <Point key={point.start} point={point} n={index + 1} reading={reading} onPoint={onPoint} />
        ))}
      </ol>
      {hidden > 0 ? (
        <button class="btn plain snug more-points" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.fewerPoints : strings.morePoints(hidden)} <Icon name={all ? 'up' : 'down'} class="sm" />
        </button>
      ) : null}
      {aside > 0 ? (
        <p class="small quiet">
          {strings.setAside(aside)}{' '}
          <button class="btn plain snug" type="button" onClick={reading.bringBack}>
            {strings.bringBack}
          </button>
        </p>
      ) : null}
    </section>
  )
}

interface PointProps extends PointsProps {
  readonly point: Complaint
  readonly n: number
}

function Point({ point, n, reading, onPoint }: PointProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const id = useId()
  const topic = topicNames[point.topics[0] ?? 'quality']
  const show = (): void => onPoint({ start: point.start, end: point.end })
  const hide = (): void => onPoint(undefined)
  return (
    <li class="point" onMouseEnter={show} onMouseLeave={hide} onFocusIn={show} onFocusOut={hide}>
      <div class="point-row">
        <span class="n" aria-hidden={true}>
          {n}
        </span>
        <div>
          {topic} <Said lang={reading.heard.language}>{point.quote}</Said>
        </div>
        <button
          class="icon-btn"
          type="button"
          aria-label={strings.aboutPoint(n, topic)}
          aria-expanded={open}
          {...(open ? { 'aria-controls': id } : {})}
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" class={open ? 'sm turned' : 'sm'} />
        </button>
      </div>
      {open ? <AboutPoint id={id} point={point} n={n} reading={reading} /> : null}
    </li>
  )
}

interface AboutPointProps {
  readonly id: string
  readonly point: Complaint
  readonly n: number
  readonly reading: Reading
}

/** Why it was heard as this, and one tap to say that it is something else, or nothing. */
function AboutPoint({ id, point, n, reading }: AboutPointProps): JSX.Element {
  const topic = point.topics[0] ?? 'quality'
  const [change, menu] = useMenu({
    label: strings.topicOf(n),
    button: topicNames[topic],
    class: 'choice-more',
    buttonLabel: `${strings.topicOf(n)}: ${topicNames[topic]}`,
    options: topics.map((value) => ({ value, name: topicNames[value] })),
    chosen: topic,
    onChoose: (value) => reading.setTopic(point, value),
  })
  return (
    <div class="about" id={id}>
      <ul class="why-list">
        {point.restatement === '' ? null : (
          <li>
            {strings.saidBack} {point.restatement}.
          </li>
        )}
        <Reasons reasons={point.because} body={reading.email.body} lang={reading.heard.language} />
      </ul>
      <div class="btn-row">
        {change}
        <button class="btn plain snug" type="button" onClick={() => reading.putAside(point)}>
          {strings.notAComplaint}
        </button>
      </div>
      {menu}
    </div>
  )
}
