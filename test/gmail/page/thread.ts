/** The view of one thread: subject, messages, footer, and the inline reply. */
import { type Mail, me, type Thread } from '../mails.ts'
import { type Compose, compose } from './compose.ts'
import { answerTo } from './draft.ts'
import { element, whenPressed } from './element.ts'
import { smartReplies, summaryCard, translatePrompt } from './extras.ts'
import { footers } from './footer.ts'
import type { Written } from './mailbox.ts'
import { type Answer, type MessageActions, message } from './message.ts'
import { names } from './names.ts'
import { labels, variant } from './setting.ts'
import { words } from './words.ts'

export interface ThreadView {
  readonly root: HTMLElement
  /** Answers the newest message, as the footer and the keys do. */
  answer(kind: Answer): void
}

export interface ThreadActions {
  back(): void
  archive(): void
  sent(): void
}

export function threadView(thread: Thread, actions: ThreadActions): ThreadView {
  const items = new Map<Mail, HTMLElement>()
  let reply: Compose | undefined

  const answer: MessageActions['answer'] = (kind, mail, item) => {
    if (reply) return reply.focus()
    const place = element('div', { class: 'ip adB' })
    const around = element('div', { class: 'gA gt acV' }, element('div', { class: 'gB xu' }, place))
    const made = compose(answerTo(kind, mail, thread), {
      ended: () => {
        reply = undefined
        around.remove()
        foot.style.display = ''
      },
      sent: (written, content) => {
        addSent(written, content)
        actions.sent()
      },
    })
    reply = made
    // The reply is not its place's first child.
    place.append(element('div', { class: 'aju', 'aria-hidden': 'true' }, me.name.slice(0, 1)), made.root)
    item.firstElementChild?.append(around)
    foot.style.display = 'none'
    made.start()
    made.focus()
    around.scrollIntoView({ block: 'nearest' })
  }

  /** A mail just sent from here has no legacy id yet. */
  const addSent = (written: Written, content: DocumentFragment) => {
    const mail: Mail = {
      id: written.draftId || `#msg-a:r${Date.now()}`,
      from: me,
      to: written.to.map((email) => ({ name: email, email })),
      date: new Date().toISOString(),
      markup: 'gmail',
      body: written.text,
    }
    list.append(message(thread, mail, true, { answer }, element('div', { dir: 'ltr' }, content)))
  }

  const last = thread.messages.length - 1
  for (const [index, mail] of thread.messages.entries())
    items.set(mail, message(thread, mail, index === last, { answer }))
  const list = element('div', { role: 'list', class: 'nH' }, [...items.values()])
  foldOlder([...items.values()])

  const newest = () => {
    const [mail, item] = [...items].at(-1) ?? []
    return mail && item ? { mail, item } : undefined
  }
  const answerNewest = (kind: Answer) => {
    const found = newest()
    if (found) answer(kind, found.mail, found.item)
  }
  const kinds: Answer[] =
    (newest()?.mail.cc?.length ?? 0) > 0 ? ['reply', 'reply-all', 'forward'] : ['reply', 'forward']
  const foot = element('div', { class: 'aHn' }, footers(kinds, answerNewest))

  const button = (name: string, label: string, sign: string, act: () => void) =>
    whenPressed(element('div', { class: `T-I ${name}`, role: 'button', tabindex: 0, 'aria-label': label }, sign), act)
  const root = element(
    'div',
    { class: 'nH if' },
    element(
      'div',
      { class: 'iH', role: 'toolbar' },
      button('lS', labels.back, '←', actions.back),
      button('lR', labels.archive, '▾', actions.archive),
    ),
    element(
      'div',
      { class: 'nH a98 iY' },
      element(
        'div',
        { class: 'ha' },
        element(
          'h2',
          {
            class: 'hP',
            tabindex: -1,
            'data-thread-perm-id': variant.permId === 'undefined' ? 'undefined' : thread.permId,
            'data-legacy-thread-id': thread.legacyId,
          },
          words(thread.subject),
        ),
        thread.labels.map((label) => element('span', { class: 'hX' }, label)),
      ),
      variant.extras && summaryCard(),
      variant.extras && translatePrompt(),
      list,
      variant.extras && smartReplies(),
      foot,
    ),
  )
  return { root, answer: answerNewest }
}

/** With four messages or more, those between the first and the last stand behind a counter until it is pressed. */
function foldOlder(items: readonly HTMLElement[]): void {
  const between = items.slice(1, -1)
  const [first] = between
  if (between.length < 2 || !first) return
  for (const item of between) item.className = names('kQ bg')
  const counter = element(
    'div',
    { class: 'adv', role: 'button', tabindex: 0, 'aria-label': `${between.length} ${labels.older}` },
    element('span', { class: 'adx' }, element('span', {}, String(between.length))),
  )
  whenPressed(counter, () => {
    for (const item of between) item.className = names('kv bg')
    counter.remove()
  })
  items[0]?.append(counter)
}
