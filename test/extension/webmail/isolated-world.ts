/** Runs the webmail rooms in a page as a content script runs: in a world of its own, exempt from the page's policy. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'

const room = fileURLToPath(new URL('../../../src/extension/webmail/', import.meta.url))

const doors = `
export { gmail } from './gmail/index.ts'
export { readPageText } from './page-text.ts'
export { marksOver } from './marks.ts'
export { watchCompose } from './compose-watch.ts'
export { themeOf } from './theme.ts'
`

let bundled: Promise<string> | undefined

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: doors, resolveDir: room, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'evenkeel',
  })
  return outputFiles[0]?.text ?? ''
}

/** What tests find in the isolated world: the doors above as `evenkeel`, and an adapter that watches. */
const start = `
globalThis.stop = new AbortController()
globalThis.webmail = evenkeel.gmail(document)
globalThis.changes = 0
webmail.watch(() => { changes++ }, stop.signal)
`

export interface IsolatedWorld {
  /** Runs an expression there and gives back its value, once settled. */
  run<Value>(expression: string): Promise<Value>
}

/** After each navigation a new one is needed. */
export async function isolatedWorld(page: Page): Promise<IsolatedWorld> {
  bundled ??= bundle()
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'evenkeel',
  })
  const run = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Value
  }
  await run(`${await bundled};globalThis.evenkeel = evenkeel;${start}`)
  return { run }
}
