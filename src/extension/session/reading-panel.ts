/** The panel about one message: opened by its chip or a key, filled by the engine, and gone with the message. */
import type { Span } from '../../engine/index.ts'
import { mountPanel } from '../panel/mount.tsx'
import type { InsertOutcome, PanelProps, PanelView } from '../panel/panel.tsx'
import { createReading, type Reading } from '../panel/state.ts'
import type { Settings } from '../settings/schema.ts'
import { themeOf } from '../webmail/theme.ts'
import type { OpenMessage, Webmail } from '../webmail/webmail.ts'
import { freeSide, isNarrow, makeRoom } from './dock.ts'
import type { Ear } from './ear.ts'
import { loadEngine } from './engine.ts'
import { addHost, focused } from './host.ts'
import type { Painter } from './painter.ts'
import { boxFor, messageOf } from './thread.ts'

const owner = 'panel'

export interface ReadingPanel {
  readonly messageId: string
  focus(): void
  insert(): void
  /** Set once the mail has been read. */
  reading(): Reading | undefined
  /** After the page has changed: marks again, and makes way for reply boxes. */
  refresh(): void
  close(): void
}

interface Surroundings {
  readonly page: Document
  readonly webmail: Webmail
  readonly ear: Ear
  readonly painter: Painter
  readonly settings: () => Settings
  /** Readings of messages that were open before, so that what the user has filled in is still there. */
  readonly readings: Map<string, Reading>
  onClose(messageId: string): void
  /** The user filled in their own name: nobody should be asked for that twice. */
  onName(name: string): void
}

const details = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))

export function openReadingPanel(message: OpenMessage | undefined, around: Surroundings): ReadingPanel {
  const { page, webmail, ear, painter, readings } = around
  const life = new AbortController()
  const messageId = message?.id ?? ''
  const before = focused(page)
  const host = addHost(page.body, 'panel', themeOf(message?.element ?? page.body), life.signal)
  const makeRoomAt = makeRoom(page, life.signal)
  let view: PanelView = message ? { is: 'loading' } : { is: 'unreadable' }
  let pointed: Span | undefined
  let wantsFocus = false

  const current = (): OpenMessage | undefined => messageOf(webmail, messageId)

  function mark(): void {
    const text = current()?.text
    const rangesOf = (spans: readonly Span[]): Range[] =>
      spans.map((span) => text?.range(span)).filter((range) => range !== undefined)
    const points = readings.get(messageId)?.points.value ?? []
    painter.paint(owner, 'ek-theirs', view.is === 'reading' ? rangesOf(points) : [])
    painter.paint(owner, 'ek-here', pointed ? rangesOf([pointed]) : [])
  }

  function rememberName(): void {
    const name = readings.get(messageId)?.fields.value.name?.trim()
    if (name) around.onName(name)
  }

  async function insert(text: string): Promise<InsertOutcome> {
    rememberName()
    const open = current()
    if (!open) return 'no-reply-box'
    const box = boxFor(webmail, open) ?? (await webmail.openReply(open))
    return 'missing' in box ? 'no-reply-box' : box.insert(text)
  }

  function close(): void {
    const hadFocus = page.activeElement === host.element
    life.abort()
    painter.wipe(owner)
    around.onClose(messageId)
    if (hadFocus && before?.isConnected) before.focus()
  }

  const props = (): PanelProps => ({
    view,
    from: message?.email.from,
    clipped: message?.clipped ?? false,
    place: freeSide(page, webmail.composes()),
    onInsert: insert,
    onCopy(text) {
      rememberName()
      return navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    },
    onClose: close,
    onPoint: (span) => {
      pointed = span
      mark()
    },
    onRetry: () => void read(),
  })
  const mounted = mountPanel(host.root, props())
  makeRoomAt(freeSide(page, webmail.composes()))
  // As a sheet the panel covers the lower part of the window: the mail it is about moves above it.
  if (isNarrow(page)) message?.chipPlace.scrollIntoView({ block: 'start' })
  life.signal.addEventListener('abort', () => mounted.unmount())

  function show(next: PanelView): void {
    if (life.signal.aborted) return
    view = next
    mounted.update(props())
    if (wantsFocus) mounted.focus()
    wantsFocus = false
    mark()
  }

  async function read(): Promise<void> {
    if (!message) return
    try {
      const heard = await ear.hear(message)
      const engine = await loadEngine()
      const { me, voice, spelling } = around.settings()
      const reading = readings.get(messageId) ?? createReading(engine, message.email, heard, { me, voice, spelling })
      readings.set(messageId, reading)
      show({ is: 'reading', reading })
    } catch (error) {
      show({ is: 'stopped', details: details(error) })
    }
  }
  void read()

  return {
    messageId,
    focus() {
      wantsFocus = view.is === 'loading'
      mounted.focus()
    },
    insert: () => mounted.insert(),
    reading: () => readings.get(messageId),
    refresh() {
      makeRoomAt(freeSide(page, webmail.composes()))
      mounted.update(props())
      mark()
    },
    close,
  }
}
