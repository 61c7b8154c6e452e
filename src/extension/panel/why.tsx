/** "Why this?": a disclosure in place that shows the reasons and their words. */
import type { ComponentChildren, JSX } from 'preact'
import type { Reason } from '../../engine/index.ts'
import { Icon } from '../design/icons.tsx'

interface WhyProps {
  readonly summary: string
  readonly children: ComponentChildren
}

export function Why({ summary, children }: WhyProps): JSX.Element {
  return (
    <details class="why">
      <summary>
        {summary} <Icon name="right" class="sm turn" />
      </summary>
      <ul class="why-list">{children}</ul>
    </details>
  )
}

interface ReasonsProps {
  readonly reasons: readonly Reason[]
  readonly body: string
  readonly lang: string
}

/** Each reason once: their words, then what follows from them. */
export function Reasons({ reasons, body, lang }: ReasonsProps): JSX.Element {
  const lines = reasons.map(({ start, end, why }) => ({ quote: body.slice(start, end).trim(), why }))
  const once = lines.filter(
    (line, index) => lines.findIndex((other) => other.quote === line.quote && other.why === line.why) === index,
  )
  return (
    <>
      {once.map(({ quote, why }) => {
        // A reason may open with the words it rests on; then they are not said twice.
        const [, words = quote, rest = why] = /^“([^”]+)” (.*)$/s.exec(why) ?? []
        return (
          <li key={`${quote}|${why}`}>
            {words === '' ? null : <Said lang={lang}>{words}</Said>} {rest}
          </li>
        )
      })}
    </>
  )
}

interface SaidProps {
  readonly lang: string
  readonly children: string
}

/** Their words, in their language and direction. */
export function Said({ lang, children }: SaidProps): JSX.Element {
  return (
    <q class="said" lang={lang} dir="auto">
      {children.trim().replaceAll(/\s+/g, ' ')}
    </q>
  )
}
