/**
 * The engine, loaded when the first mail is opened and not when the page loads: starting it takes a tenth of a second
 * or more, and Gmail's own start is no time to ask for that.
 */
export type Engine = typeof import('../../engine/index.ts')

let loading: Promise<Engine> | undefined

export function loadEngine(): Promise<Engine> {
  loading ??= import('../../engine/index.ts')
  return loading
}
