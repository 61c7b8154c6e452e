/**
 * The demo mailbox: a mail page of our own drawing with Gmail's address, structure and editor, served on loopback.
 * Tests drive it with the extension loaded; people can try the extension on it without an account.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { certificate } from './certificate.ts'
import { closureEditor } from './closure-editor.ts'
import { document } from './document.ts'
import { threads } from './mails.ts'
import { pageScript } from './page-script.ts'
import { policy } from './policy.ts'
import { plain, queryFor, type Variant } from './variants.ts'

const host = 'mail.google.com'
const home = '/mail/u/0/'

/** Hosts that Chromium itself calls, whatever page is open. They are not found, so `requests` holds none of them. */
const browserOwn = ['*.google.com', '*.gvt1.com', '*.googleapis.com', '*.gstatic.com']

/** A request the server got, from whoever: the page, the browser, an extension. */
interface Received {
  readonly method: string
  readonly host: string
  readonly path: string
  /** One of the page's own three parts, asked of the mail host. */
  readonly own: boolean
}

export interface Mailbox {
  readonly port: number
  /** The inbox. */
  readonly url: string
  /** The address of a thread by its id in mails.json, or of the inbox, in a variant of its own. */
  address(thread?: string, variant?: Partial<Variant>): string
  /**
   * What Chromium must be started with, so that the mail host, and every other host, is this server. Also needs a
   * profile folder of its own (`launchPersistentContext`), or Chromium ignores the certificate's key hash.
   */
  readonly browserArgs: readonly string[]
  /** Every request since the start, in order. With `browserArgs`, requests to any host end up here. */
  readonly requests: readonly Received[]
  close(): Promise<void>
}

/** The first rule that fits counts. */
const rules = (port: number): string =>
  [
    `MAP ${host} 127.0.0.1:${port}`,
    ...browserOwn.map((name) => `MAP ${name} ~NOTFOUND`),
    `MAP * 127.0.0.1:${port}`,
  ].join(', ')

export async function startMailbox(options: { variant?: Partial<Variant>; port?: number } = {}): Promise<Mailbox> {
  const standard: Variant = { ...plain, ...options.variant }
  const [{ key, cert, keyHash }, script] = await Promise.all([certificate(host), pageScript()])
  const requests: Received[] = []

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const asked = request.headers.host ?? ''
    const path = request.url ?? ''
    const body = asked === host && request.method === 'GET' ? part(path, standard, script) : undefined
    requests.push({ method: request.method ?? '', host: asked, path, own: body !== undefined })
    response.writeHead(body ? 200 : 404, { 'cache-control': 'no-store', ...body?.headers })
    response.end(body?.text)
  }
  const server = createServer({ key, cert }, answer)
  // Someone spoke plain http to us, for some other host.
  server.on('tlsClientError', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_SSL_HTTP_REQUEST') requests.push({ method: '', host: '(http)', path: '', own: false })
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    port,
    url: `https://${host}${home}`,
    address: (thread, variant = {}) => `https://${host}${home}${queryFor(variant)}${hash(thread)}`,
    browserArgs: [
      `--host-resolver-rules=${rules(port)}`,
      `--ignore-certificate-errors-spki-list=${keyHash}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function part(path: string, standard: Variant, script: string) {
  const { pathname } = new URL(path, `https://${host}`)
  const javascript = { 'content-type': 'text/javascript; charset=utf-8' }
  if (pathname === '/mail/_/editor.js') return { headers: javascript, text: closureEditor() }
  if (pathname === '/mail/_/page.js') return { headers: javascript, text: script }
  if (pathname !== home) return undefined
  const nonce = randomBytes(16).toString('base64')
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) }
  return { headers, text: document(nonce, standard) }
}

function hash(id: string | undefined): string {
  if (!id) return '#inbox'
  const thread = threads.find((thread) => thread.id === id)
  if (!thread) throw new Error(`The mailbox has no thread ${id}`)
  return `#inbox/${thread.hash}`
}
