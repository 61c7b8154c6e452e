/** One mail page from load to leaving: watches it, and keeps chips, panel and tone checks in line with it. */

import type { Reading } from '../panel/state.ts'
import { onCommand } from '../protocol.ts'
import type { Settings } from '../settings/schema.ts'
import { readSettings, watchSettings, writeSettings } from '../settings/store.ts'
import { gmail } from '../webmail/gmail/index.ts'
import { marksOver } from '../webmail/marks.ts'
import { createChips } from './chips.ts'
import { createEar } from './ear.ts'
import { beginLife, stillAlive } from './lifetime.ts'
import { createPainter } from './painter.ts'
import { openReadingPanel, type ReadingPanel } from './reading-panel.ts'
import { messageOf, openMessages } from './thread.ts'
import { createToneChecks } from './tone-checks.ts'

export async function runOn(page: Document): Promise<void> {
  const life = beginLife(page)
  let settings = await readSettings()
  if (life.signal.aborted) return

  /** Taken as said at once; the store follows, and tells every other tab. */
  function save(patch: Partial<Settings>): void {
    settings = { ...settings, ...patch }
    void writeSettings(patch)
  }

  const webmail = gmail(page)
  const painter = createPainter(marksOver(page, life.signal))
  const ear = createEar()
  const readings = new Map<string, Reading>()
  let panel: ReadingPanel | undefined

  const chips = createChips(ear, (id) => toggle(id))
  const tone = createToneChecks({
    page,
    webmail,
    painter,
    settings: () => settings,
    stanceFor: (messageId) => readings.get(messageId)?.stance.value,
    onNeverFlag: (neverFlag) => save({ neverFlag }),
  })

  function open(id: string | undefined): ReadingPanel {
    panel?.close()
    const message = id === undefined ? undefined : messageOf(webmail, id)
    const opened = openReadingPanel(message, {
      page,
      webmail,
      ear,
      painter,
      readings,
      settings: () => settings,
      onClose: () => {
        panel = undefined
        chips.setOpen(undefined)
      },
      onName(name) {
        if (settings.me.name === '') save({ me: { ...settings.me, name } })
      },
    })
    panel = opened
    chips.setOpen(id)
    return opened
  }

  function toggle(id: string): void {
    if (panel?.messageId === id) panel.close()
    else open(id)
  }

  /** The panel by key: about the newest message of somebody else, with the focus in it. */
  function toggleByKey(): void {
    if (panel) panel.close()
    else open(openMessages(webmail).findLast((message) => !message.fromMe)?.id).focus()
  }

  function refresh(): void {
    if (!stillAlive(life)) return
    const messages = settings.drafts ? openMessages(webmail) : []
    chips.refresh(messages)
    if (panel && panel.messageId !== '' && !messages.some((message) => message.id === panel?.messageId)) panel.close()
    panel?.refresh()
    tone.refresh()
  }

  /** Off means off: with both parts off nothing on the page is watched. */
  let watching: AbortController | undefined
  function watchAsWanted(): void {
    const wanted = settings.drafts || settings.tone
    if (wanted && !watching) {
      watching = new AbortController()
      webmail.watch(refresh, AbortSignal.any([watching.signal, life.signal]))
    } else if (!wanted) {
      watching?.abort()
      watching = undefined
    }
    refresh()
  }

  watchSettings((next) => {
    settings = next
    watchAsWanted()
    tone.again()
  }, life.signal)
  onCommand((command) => {
    if (!stillAlive(life)) return
    if (command === 'panel' && settings.drafts) toggleByKey()
    if (command === 'insert') panel?.insert()
    if (command === 'next-finding') tone.next()
    if (command === 'tone') tone.toggle()
  }, life.signal)
  life.signal.addEventListener('abort', () => {
    panel?.close()
    chips.clear()
    tone.clear()
  })
  watchAsWanted()
}
