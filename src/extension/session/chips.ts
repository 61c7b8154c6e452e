/** One quiet chip on each open message of a client that holds a complaint, and nothing at all on any other. */

import type { Mounted } from '../design/mount.ts'
import type { ChipProps } from '../panel/chip.tsx'
import { mountChip } from '../panel/mount.tsx'
import { type ChipWords, chipWords } from '../panel/summary.ts'
import { themeOf } from '../webmail/theme.ts'
import type { OpenMessage } from '../webmail/webmail.ts'
import type { Ear } from './ear.ts'
import { addHost, type Host } from './host.ts'

export interface Chips {
  /** Brings the chips in line with what is open on the page now. */
  refresh(messages: readonly OpenMessage[]): void
  /** Says which message the panel is about. */
  setOpen(id: string | undefined): void
  focus(id: string): void
  clear(): void
}

interface Shown {
  readonly body: string
  readonly life: AbortController
  host?: Host
  chip?: Mounted<ChipProps>
  words?: ChipWords
}

export function createChips(ear: Ear, onOpen: (messageId: string) => void): Chips {
  const shown = new Map<string, Shown>()
  let openId: string | undefined

  const propsOf = (id: string, words: ChipWords): ChipProps => ({
    words,
    open: id === openId,
    onOpen: () => onOpen(id),
  })

  function remove(id: string): void {
    shown.get(id)?.life.abort()
    shown.delete(id)
  }

  async function add(message: OpenMessage): Promise<void> {
    const entry: Shown = { body: message.email.body, life: new AbortController() }
    shown.set(message.id, entry)
    // What stops the engine is told in the panel; a chip that cannot be made is simply absent.
    const heard = await ear.hear(message).catch(() => undefined)
    const words = heard && chipWords(heard, message.email.body)
    if (!words || entry.life.signal.aborted || !message.chipPlace.isConnected) return
    const { signal } = entry.life
    const host = addHost(message.chipPlace, 'chip', themeOf(message.element), signal)
    const chip = mountChip(host.root, propsOf(message.id, words))
    signal.addEventListener('abort', () => chip.unmount())
    Object.assign(entry, { host, chip, words })
  }

  return {
    refresh(messages) {
      const clients = messages.filter((message) => !message.fromMe)
      const ids = new Set(clients.map((message) => message.id))
      for (const id of shown.keys()) if (!ids.has(id)) remove(id)
      for (const message of clients) {
        const entry = shown.get(message.id)
        const current = entry?.body === message.email.body && entry.host?.element.isConnected !== false
        if (current) continue
        remove(message.id)
        void add(message)
      }
    },
    setOpen(id) {
      openId = id
      for (const [other, entry] of shown) if (entry.words) entry.chip?.update(propsOf(other, entry.words))
    },
    focus: (id) => shown.get(id)?.chip?.focus(),
    clear() {
      for (const id of shown.keys()) remove(id)
    },
  }
}
