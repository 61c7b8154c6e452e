/** What is said to screen readers: politely, the latest message only, and at most one in three seconds. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

const pause = 3000

/** The message that stands in the live region now, and a way to say the next one. */
export function useAnnouncer(): readonly [string, (message: string) => void] {
  const [message, setMessage] = useState('')
  const state = useRef<{ last: number; waiting: string | undefined; timer: number | undefined }>({
    last: Number.NEGATIVE_INFINITY,
    waiting: undefined,
    timer: undefined,
  })

  useEffect(() => () => window.clearTimeout(state.current.timer), [])

  const say = useCallback((next: string) => {
    const now = state.current
    const speak = (text: string): void => {
      now.last = performance.now()
      setMessage(text)
    }
    const left = now.last + pause - performance.now()
    if (left <= 0) return speak(next)
    now.waiting = next
    now.timer ??= window.setTimeout(() => {
      now.timer = undefined
      if (now.waiting !== undefined) speak(now.waiting)
      now.waiting = undefined
    }, left)
  }, [])

  return [message, say]
}
