/** One message of a thread: collapsed to a line, or open with its header, body and footer. */
import { type Mail, me, type Person, type Thread } from '../mails.ts'
import { element, whenPressed } from './element.ts'
import { messageBody } from './message-body.ts'
import { names } from './names.ts'
import { dateAndTime, labels } from './setting.ts'

export type Answer = 'reply' | 'reply-all' | 'forward'

export interface MessageActions {
  /** `item` is the message's list item, below whose text an inline reply opens. */
  answer(kind: Answer, mail: Mail, item: HTMLElement): void
}

export function message(
  thread: Thread,
  mail: Mail,
  open: boolean,
  actions: MessageActions,
  content?: Node,
): HTMLElement {
  const item = element('div', { role: 'listitem' })
  const draw = (expanded: boolean) => {
    item.className = names(expanded ? 'h7 bg ie' : 'kv bg')
    item.setAttribute('aria-expanded', String(expanded))
    const inner = expanded ? opened(thread, mail, actions, item, content) : collapsed(mail)
    item.replaceChildren(element('div', { class: 'Bk' }, element('div', { class: 'G3 G2' }, element('div', {}, inner))))
    const head = inner.querySelector<HTMLElement>('table')
    // A click on the head folds and unfolds, unless it was meant for one of its buttons.
    head?.addEventListener('click', (event) => {
      const button = event.target instanceof Element && event.target.closest('[role=button]')
      if (!button && !item.querySelector('[g_editable]')) draw(!expanded)
    })
  }
  draw(open)
  return item
}

function ids(mail: Mail) {
  return { 'data-message-id': mail.id, 'data-legacy-message-id': mail.legacyId }
}

function sender({ name, email }: Person): HTMLElement {
  const shown = element('span', { class: 'gD', email, name, 'data-hovercard-id': email }, element('span', {}, name))
  return element('h3', { class: 'iw' }, element('span', { class: 'qu', role: 'gridcell', tabindex: -1 }, shown))
}

function timestamp(mail: Mail): HTMLElement {
  const when = dateAndTime(mail.date)
  return element('span', { class: 'g3', title: when, alt: when, role: 'gridcell', tabindex: -1 }, when)
}

function face({ name }: Person): HTMLElement {
  return element('div', { class: 'aju', 'aria-hidden': 'true' }, name.slice(0, 1))
}

function collapsed(mail: Mail): HTMLElement {
  return element(
    'div',
    { class: 'adf ads', ...ids(mail) },
    face(mail.from),
    element(
      'table',
      { class: 'cf gJ', role: 'presentation' },
      element(
        'tbody',
        {},
        element(
          'tr',
          { class: 'acZ' },
          element('td', { class: 'gF gK' }, sender(mail.from)),
          element('td', { class: 'gH bAk' }, timestamp(mail)),
        ),
      ),
    ),
    element('div', { class: 'iA g6' }, mail.body.replace(/\s+/g, ' ').slice(0, 120)),
  )
}

function recipients(mail: Mail): HTMLElement {
  const all = [...mail.to, ...(mail.cc ?? [])]
  return element(
    'span',
    { class: 'hb' },
    `${labels.to} `,
    all.flatMap((person, index) => {
      const name = person.email === me.email ? labels.me : person.name
      const shown = element('span', { class: 'g2', email: person.email, name, 'data-hovercard-id': person.email }, name)
      return index > 0 ? [new Text(', '), shown] : [shown]
    }),
  )
}

function opened(
  thread: Thread,
  mail: Mail,
  actions: MessageActions,
  item: HTMLElement,
  content: Node | undefined,
): HTMLElement {
  const reply = element('div', {
    class: 'T-I J-J5-Ji T-I-Js-IF aaq L3',
    role: 'button',
    tabindex: 0,
    'aria-label': labels.reply,
    'data-tooltip': labels.reply,
  })
  whenPressed(reply, () => actions.answer('reply', mail, item))
  const head = element(
    'table',
    { class: 'cf gJ', role: 'presentation' },
    element(
      'tbody',
      {},
      element(
        'tr',
        { class: 'acZ' },
        element('td', { class: 'gF gK' }, sender(mail.from), element('span', { class: 'go' }, `<${mail.from.email}>`)),
        element('td', { class: 'gH bAk' }, timestamp(mail)),
        element('td', { class: 'gH acX bAm' }, reply),
      ),
      element(
        'tr',
        { class: 'acZ xD' },
        element('td', { colspan: 3 }, element('div', { class: 'iw ajw' }, recipients(mail))),
      ),
    ),
  )
  const attachments = mail.attachments?.map((name) => element('span', { class: 'aZo' }, name))
  return element(
    'div',
    { class: 'adn ads', ...ids(mail) },
    face(mail.from),
    element(
      'div',
      { class: 'gs' },
      element('div', { class: 'gE iv gt' }, head),
      element('div', {}, messageBody(mail, thread, content)),
      attachments ? element('div', { class: 'hq gt' }, attachments) : undefined,
      element('div', { class: 'hi' }),
    ),
  )
}
