/** What was heard in the messages that are open: each is listened to once, when the page has nothing better to do. */
import type { Heard } from '../../engine/index.ts'
import type { OpenMessage } from '../webmail/webmail.ts'
import { type Engine, loadEngine } from './engine.ts'
import { spokenLanguage } from './spoken.ts'

export interface Ear {
  /** Rejects with what stopped the engine. */
  hear(message: OpenMessage): Promise<Heard>
}

/** More messages than anyone has open; older ones are listened to again if they come back. */
const memory = 100

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 0)
  })

export function createEar(load: () => Promise<Pick<Engine, 'listen'>> = loadEngine): Ear {
  const known = new Map<string, { readonly body: string; readonly heard: Promise<Heard> }>()

  async function listenTo(message: OpenMessage): Promise<Heard> {
    await idle()
    const [engine, language] = await Promise.all([load(), spokenLanguage(message.email)])
    return engine.listen(language === undefined ? message.email : { ...message.email, language })
  }

  return {
    hear(message) {
      const before = known.get(message.id)
      if (before?.body === message.email.body) return before.heard
      const heard = listenTo(message)
      known.set(message.id, { body: message.email.body, heard })
      // One failure is not for good: the next look tries again.
      heard.catch(() => known.delete(message.id))
      const [oldest] = known.keys()
      if (known.size > memory && oldest !== undefined) known.delete(oldest)
      return heard
    },
  }
}
