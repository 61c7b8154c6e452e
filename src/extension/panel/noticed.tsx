/** What they ask, and what else their mail brings up, each with its words. */
import type { JSX } from 'preact'
import type { Quote, Span } from '../../engine/index.ts'
import type { Flag } from '../../engine/vocabulary.ts'
import { Icon, type IconName } from '../design/icons.tsx'
import { flagLines } from './names.ts'
import type { Reading } from './state.ts'
import { strings } from './strings.ts'
import { needsSomeoneToday } from './summary.ts'
import { Said } from './why.tsx'

interface NoticedProps {
  readonly reading: Reading
  onPoint(span: Span | undefined): void
}

export function Asks({ reading, onPoint }: NoticedProps): JSX.Element | null {
  const { requests, language } = reading.heard
  if (requests.length === 0) return null
  return (
    <section class="part">
      <div class="part-head">
        <h3 class="label">{strings.theyAsk}</h3>
      </div>
      <ul class="asks">
        {requests.map((request) => {
          const answered = reading.answers(request)
          return (
            <li
              key={request.start}
              class={answered ? 'answered' : ''}
              onMouseEnter={() => onPoint({ start: request.start, end: request.end })}
              onMouseLeave={() => onPoint(undefined)}
            >
              {answered ? (
                <Icon name="done" label={strings.answered} />
              ) : (
                <Icon name="open-point" label={strings.open} />
              )}
              <Said lang={language}>{request.quote}</Said>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

// The advice on fault stands once: in the note on top when someone is needed today, else here.
const lineOf = (flag: Flag, today: boolean): string =>
  flag === 'legal' && !today ? `${flagLines.legal} ${strings.legalThen}` : flagLines[flag]

export function AlsoNoticed({ reading, onPoint }: NoticedProps): JSX.Element | null {
  const { flags, positives, language } = reading.heard
  const today = needsSomeoneToday(reading.points.value)
  const rows: { line: string; icon: IconName; words: Quote }[] = [
    ...flags.map((flag) => ({ line: lineOf(flag.flag, today), icon: 'flag' as const, words: flag })),
    ...positives.slice(0, 1).map((words) => ({ line: strings.positive, icon: 'heat-calm' as const, words })),
  ]
  if (rows.length === 0) return null
  return (
    <section class="part">
      <div class="part-head">
        <h3 class="label">{strings.alsoNoticed}</h3>
      </div>
      <ul class="noticed">
        {rows.map(({ line, icon, words }) => (
          <li
            key={`${line}${words.start}`}
            onMouseEnter={() => onPoint({ start: words.start, end: words.end })}
            onMouseLeave={() => onPoint(undefined)}
          >
            <Icon name={icon} />
            <span>
              {line} <Said lang={language}>{words.quote}</Said>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
