/** A mail that was read: above the waterline what they say, below it what is underneath, then the reply. */
import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useAnnouncer } from '../design/announce.ts'
import { DraftView } from './draft.tsx'
import { Foot } from './foot.tsx'
import type { Notice } from './notice.tsx'
import { AlsoNoticed, Asks } from './noticed.tsx'
import type { PanelProps } from './panel.tsx'
import { Points } from './points.tsx'
import { Kinds, Stances } from './reply.tsx'
import type { Reading } from './state.ts'
import { Line, NoComplaint, NotEnglish } from './states.tsx'
import { strings } from './strings.ts'
import { concernLine, isRead, needsSomeoneToday } from './summary.ts'
import { Underneath } from './underneath.tsx'
import { Waterline } from './waterline.tsx'

interface ReadingBodyProps extends PanelProps {
  readonly reading: Reading
  readonly name: string | undefined
}

/** What stops with an error on the page's side is an answer too. */
const attempt = async <Outcome,>(run: () => Outcome | Promise<Outcome>, otherwise: Outcome): Promise<Outcome> => {
  try {
    return await run()
  } catch {
    return otherwise
  }
}

const smooth = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

export function ReadingBody(props: ReadingBodyProps): JSX.Element {
  const { reading } = props
  const { heard } = reading
  const wanted = reading.wanted.value
  if (!isRead(heard.language)) return <NotEnglish language={heard.language} />
  if (!heard.isComplaint && wanted === undefined) return <NoComplaint reading={reading} />
  return <Complaint {...props} />
}

function Complaint(props: ReadingBodyProps): JSX.Element {
  const { reading, name, clipped, onPoint } = props
  const { heard, email } = reading
  const [notice, setNotice] = useState<Notice | undefined>(undefined)
  const [message, say] = useAnnouncer()
  const root = useRef<HTMLDivElement>(null)
  const replyPart = useRef<HTMLElement>(null)
  const summary = useId()
  const points = reading.points.value
  const text = reading.text.value
  const coverage = strings.coverage(points.filter((point) => reading.answers(point)).length, points.length)

  // A notice is about the draft as it was; once the draft changes it is no longer true.
  useEffect(() => setNotice(undefined), [text])
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else if (points.length > 0) say(`${coverage}. ${strings.blanksLeft(reading.open.value.length)}.`)
  }, [coverage, reading.open.value.length])

  const toBlank = (): void => {
    const hint = reading.open.value[0]?.name
    const blanks = [...(root.current?.querySelectorAll<HTMLElement>('.blank') ?? [])]
    blanks.find((blank) => blank.dataset.blank === hint)?.focus()
  }
  const toInsert = (): void => root.current?.querySelector<HTMLElement>('[data-insert]')?.focus()
  const tell = (next: Notice, words: string): void => {
    setNotice(next)
    say(words)
  }

  const insert = async (anyway?: 'anyway'): Promise<void> => {
    const open = reading.open.value
    if (notice?.is === 'inserted' && anyway === undefined) return tell({ is: 'again' }, strings.already)
    const confirmed = notice?.is === 'needs-confirmation' && anyway !== undefined
    if (open.length > 0 && anyway === undefined) {
      return tell(
        { is: 'blanks' },
        `${strings.blanksGoInAs(open.length)} ${open.map((blank) => blank.hint).join(', ')}`,
      )
    }
    const outcome = await attempt(() => props.onInsert(reading.text.value, confirmed), 'failed')
    const words = {
      inserted: strings.inserted,
      'no-reply-box': strings.noReplyBox,
      'needs-confirmation': strings.hasText,
      failed: strings.notInserted,
    }
    tell({ is: outcome }, words[outcome])
  }
  const copy = async (): Promise<void> => {
    const open = reading.open.value.length
    if (!(await attempt(() => props.onCopy(reading.text.value), false)))
      return tell({ is: 'not-copied' }, strings.notCopied)
    tell({ is: 'copied', open }, open > 0 ? `${strings.copied} ${strings.copiedOpen(open)}` : strings.copied)
  }

  return (
    <div ref={root} class="panel-parts">
      <div class="panel-body">
        <Notes reading={reading} clipped={clipped ?? false} />
        {points.length > 0 || reading.setAside.value.length > 0 ? <Points reading={reading} onPoint={onPoint} /> : null}
        <Waterline heat={heard.heat} />
        <Underneath reading={reading} name={name} onPoint={onPoint} />
        <Asks reading={reading} onPoint={onPoint} />
        <AlsoNoticed reading={reading} onPoint={onPoint} />
        <section ref={replyPart} class="part reply">
          <h3 class="unseen">{strings.yourReply}</h3>
          <p class="unseen" id={summary}>
            {concernLine(reading.concern.value, heard, email.body)}{' '}
            {strings.summary(points.length, heard.requests.length)}.
          </p>
          <Stances
            reading={reading}
            describedBy={summary}
            onChosen={() => replyPart.current?.scrollIntoView({ block: 'start', behavior: smooth() })}
          />
          <Kinds reading={reading} />
          <DraftView reading={reading} missed={notice?.is === 'blanks'} onDone={toInsert} />
        </section>
      </div>
      <Foot
        reading={reading}
        notice={notice}
        onInsert={insert}
        onCopy={copy}
        onAnother={reading.anotherPhrasing}
        onToBlank={toBlank}
      />
      <div class="unseen" role="status" aria-live="polite">
        {message}
      </div>
    </div>
  )
}

/** What to know before anything else. */
function Notes({ reading, clipped }: { readonly reading: Reading; readonly clipped: boolean }): JSX.Element | null {
  const { heard } = reading
  const points = reading.points.value
  const today = needsSomeoneToday(points)
  const legal = heard.flags.some((flag) => flag.flag === 'legal')
  const nothing = points.length === 0 && reading.setAside.value.length === 0
  const tooLong = heard.readUntil !== undefined
  if (!today && !clipped && !tooLong && !nothing) return null
  return (
    <section class="part flush notes">
      {today ? (
        <Line
          icon="lifebuoy"
          class="yours"
          first={strings.today}
          then={legal ? strings.downAndLegal : strings.somethingDown}
        />
      ) : null}
      {nothing ? <Line icon="note" first={strings.noPoint} then={strings.noPointThen} /> : null}
      {clipped ? <Line icon="note" first={strings.clipped} then={strings.clippedThen} /> : null}
      {tooLong ? <Line icon="note" first={strings.tooLong} then={strings.tooLongThen} /> : null}
    </section>
  )
}
