/** The tone checker on every reply that is open: one check a reply box, begun and ended with it. */
import type { Stance } from '../../engine/index.ts'
import type { Settings } from '../settings/schema.ts'
import type { ComposeBox, Webmail } from '../webmail/webmail.ts'
import type { Painter } from './painter.ts'
import { answeredBy } from './thread.ts'
import { startToneCheck, type ToneCheck, type ToneMemory } from './tone-check.ts'

interface Surroundings {
  readonly page: Document
  readonly webmail: Webmail
  readonly painter: Painter
  readonly settings: () => Settings
  /** Whose side the user said the cause lies on, for one message. */
  stanceFor(messageId: string): Stance | undefined
  onNeverFlag(phrases: readonly string[]): void
}

export interface ToneChecks {
  /** Brings the checks in line with the reply boxes that are open now, and with the settings. */
  refresh(): void
  /** The settings have changed: what is never to be flagged goes, what was restored comes back. */
  again(): void
  next(): void
  toggle(): void
  clear(): void
}

export function createToneChecks(around: Surroundings): ToneChecks {
  const checks = new Map<string, ToneCheck>()
  const memories = new Map<string, ToneMemory>()

  function start(box: ComposeBox): ToneCheck {
    const memory = memories.get(box.id) ?? { on: true, ignored: new Set() }
    memories.set(box.id, memory)
    return startToneCheck(box, memory, {
      page: around.page,
      painter: around.painter,
      neverFlag: () => around.settings().neverFlag,
      onNeverFlag: around.onNeverFlag,
      answers() {
        const message = answeredBy(around.webmail, box)
        const stance = message && around.stanceFor(message.id)
        return { ...(message && { client: message.email }), ...(stance && { stance }) }
      },
    })
  }

  function end(id: string): void {
    checks.get(id)?.end()
    checks.delete(id)
  }

  /** The reply that is being written, else the one that is open. */
  function inHand(): ToneCheck | undefined {
    const all = [...checks.values()]
    return all.find((check) => check.editable === around.page.activeElement) ?? all.at(-1)
  }

  return {
    refresh() {
      const boxes = around.settings().tone ? around.webmail.composes() : []
      const ids = new Set(boxes.map((box) => box.id))
      for (const id of checks.keys()) if (!ids.has(id)) end(id)
      for (const box of boxes) {
        const check = checks.get(box.id)
        if (check?.editable === box.editable) continue
        end(box.id)
        checks.set(box.id, start(box))
      }
    },
    again() {
      for (const check of checks.values()) check.again()
    },
    next: () => inHand()?.next(),
    toggle: () => inHand()?.toggle(),
    clear() {
      for (const id of checks.keys()) end(id)
    },
  }
}
