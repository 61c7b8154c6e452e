/**
 * What has to hold in every journey, whatever else it tests: no request of ours, nothing of ours in a mail, no key of
 * ours at the page, Send as it was, focus not stolen, no console error, nothing that axe finds in our interface.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Opened } from './extension.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Anything that could be ours in the HTML of a mail: our attribute, our class names, our marks, a leftover of an extension. */
const ours = /evenkeel|\bek-|data-theme|chrome-extension|moz-extension/i

export interface Watch {
  /** Checks all that can be seen at this moment; call it at every state worth it, and at the end. */
  holds(): Promise<void>
  /** The same for our own interface only. */
  accessible(): Promise<void>
}

/** Starts watching a page, before it is driven. */
export function watchAlways(opened: Opened, page: Page): Watch {
  const errors: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  const { mailbox } = opened
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isPage = url.hostname === 'mail.google.com'
    // Our own pages come out of the package; the mail page makes its own requests, which the server tells apart.
    if (!isPage && url.protocol !== 'chrome-extension:' && url.protocol !== 'data:') foreign.push(request.url())
  })

  async function accessible(): Promise<void> {
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(context: unknown): Promise<{ violations: Violation[] }> } }
      interface Violation {
        readonly id: string
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
      }
      const hosts = [...document.querySelectorAll('[data-evenkeel]')]
      if (hosts.length === 0) return []
      const found = await axe.run({ include: hosts })
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
      )
    })
    expect(violations, 'axe').toEqual([])
  }

  return {
    accessible,
    async holds() {
      expect(errors, 'console errors').toEqual([])
      expect(foreign, 'requests to other hosts').toEqual([])
      // Every host is the demo mailbox's server here, so it also sees what a service worker asks for, from the start on.
      const requests = mailbox.requests.filter((request) => !request.own && request.path !== '/favicon.ico')
      expect(requests, 'requests that are not the page’s own').toEqual([])

      const inMail = await page.evaluate(() => ({
        editing: [...document.querySelectorAll('[g_editable="true"]')].map((editable) => editable.outerHTML),
        bodies: [...document.querySelectorAll('.a3s')].map((body) => body.outerHTML),
        sent: window.mailbox.sent.map((mail) => mail.html + mail.folded),
        saved: window.mailbox.saved.map((mail) => mail.html),
      }))
      for (const html of Object.values(inMail).flat()) expect(html, 'something of ours in a mail').not.toMatch(ours)

      const leaked = await page.evaluate(() =>
        window.mailbox.keys.filter((key) => /evenkeel/i.test(key.target) || key.did === 'taken'),
      )
      expect(leaked, 'keys that reached the page').toEqual([])
      await accessible()
    },
  }
}

/** True if the focus is in our interface. */
export function focusIsOurs(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.hasAttribute('data-evenkeel') ?? false)
}
