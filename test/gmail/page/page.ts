/** Starts the demo mailbox in the browser. */
import { me } from '../mails.ts'
import { frame } from './frame.ts'
import { listenForKeys } from './keys.ts'
import { type ListView, listView } from './list.ts'
import { dress } from './look.ts'
import { mailbox } from './mailbox.ts'
import { setNames } from './names.ts'
import { router } from './routing.ts'
import { labels, variant } from './setting.ts'
import { shownThreads } from './shown-threads.ts'
import { type ThreadView, threadView } from './thread.ts'
import { toast } from './toast.ts'
import { openWindow, popOut } from './windows.ts'

setNames(variant.names)
dress()

const threadAt = (hash: string) => shownThreads.find((thread) => hash.endsWith(`/${thread.hash}`))
const titleFor = (name: string) => `${name} - ${me.email} - Gmail`
const inbox = '#inbox'

function start(): void {
  const views = new Map<string, ThreadView>()
  const newMailWindow = () => openWindow(() => toast(labels.sent1))
  const { views: place, search } = frame(newMailWindow)
  const go = (hash: string) => {
    location.hash = hash
    routes.show(hash)
  }
  const list: ListView = listView((thread) => go(`${inbox}/${thread.hash}`))
  const archive = () => {
    const thread = threadAt(location.hash) ?? list.current()
    if (!thread) return
    mailbox.archived.push(thread.id)
    list.remove(thread)
    go(inbox)
  }
  const routes = router(place, (hash) => {
    const thread = threadAt(hash)
    if (!thread) return { root: list.root, title: titleFor(`${labels.inbox} (${shownThreads.length})`) }
    const view = threadView(thread, { back: () => go(inbox), archive, sent: () => toast(labels.sent1) })
    views.set(hash, view)
    return { root: view.root, title: titleFor(thread.subject) }
  })
  const step = (by: number) => {
    const left = list.threads()
    const open = threadAt(location.hash)
    const next = open && left[left.indexOf(open) + by]
    if (next) go(`${inbox}/${next.hash}`)
    else if (!open) list.move(by)
  }
  listenForKeys({
    compose: newMailWindow,
    reply: () => views.get(location.hash)?.answer('reply'),
    'reply-all': () => views.get(location.hash)?.answer('reply-all'),
    forward: () => views.get(location.hash)?.answer('forward'),
    archive,
    older: () => step(1),
    newer: () => step(-1),
    back: () => go(inbox),
    open: () => {
      const thread = list.current()
      if (thread && !threadAt(location.hash)) go(`${inbox}/${thread.hash}`)
    },
    search: () => search.focus(),
  })
  routes.show(inbox)
  if (location.hash && location.hash !== inbox) routes.show(location.hash)
  if (variant.open === 'reply') views.get(location.hash)?.answer('reply')
  if (variant.open === 'compose') newMailWindow()
}

if (variant.popOut) {
  document.title = titleFor(labels.newMessage)
  popOut()
  listenForKeys({})
} else start()
