/** The list of threads. */
import { me, type Thread } from '../mails.ts'
import { element } from './element.ts'
import { dayOf, labels } from './setting.ts'
import { newest, shownThreads } from './shown-threads.ts'

export interface ListView {
  readonly root: HTMLElement
  /** Moves the cursor down or up. */
  move(by: number): void
  /** Those still in it, as shown. */
  threads(): readonly Thread[]
  /** The thread under the cursor. */
  current(): Thread | undefined
  remove(thread: Thread): void
}

export function listView(open: (thread: Thread) => void): ListView {
  const rows = new Map<Thread, HTMLElement>(shownThreads.map((thread) => [thread, row(thread, () => open(thread))]))
  let cursor = 0
  const left = () => [...rows.keys()]
  const mark = () => {
    for (const [index, shown] of [...rows.values()].entries())
      shown.setAttribute('aria-current', String(index === cursor))
  }
  const root = element(
    'div',
    { class: 'ae4' },
    element('table', { class: 'F', role: 'grid' }, element('tbody', {}, [...rows.values()])),
  )
  mark()
  return {
    root,
    move: (by) => {
      cursor = Math.max(0, Math.min(rows.size - 1, cursor + by))
      mark()
      rows.get(left()[cursor] as Thread)?.scrollIntoView({ block: 'nearest' })
    },
    threads: left,
    current: () => left()[cursor],
    remove: (thread) => {
      rows.get(thread)?.remove()
      rows.delete(thread)
      mark()
    },
  }
}

function row(thread: Thread, open: () => void): HTMLElement {
  const last = thread.messages.at(-1)
  const names = [...new Set(thread.messages.map(({ from }) => (from.email === me.email ? labels.me : from.name)))]
  const count = thread.messages.length > 1 ? ` ${thread.messages.length}` : ''
  const shown = element(
    'tr',
    { class: 'zA', role: 'row', tabindex: -1 },
    element(
      'td',
      { class: 'yX', role: 'gridcell' },
      element('span', { class: 'yP', email: last?.from.email, name: last?.from.name }, names.join(', ')),
      count && element('span', { class: 'bx0' }, count),
    ),
    element(
      'td',
      { class: 'xY', role: 'gridcell' },
      thread.labels.map((label) => element('span', { class: 'hX' }, label)),
      element('span', { class: 'bog', 'data-thread-id': `#${thread.permId}` }, thread.subject),
      element('span', { class: 'y2' }, ` - ${last?.body.replace(/\s+/g, ' ').slice(0, 110) ?? ''}`),
    ),
    element('td', { class: 'xW', role: 'gridcell' }, dayOf(new Date(newest(thread)).toISOString())),
  )
  shown.addEventListener('click', open)
  return shown
}
