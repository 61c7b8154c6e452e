/** Reads what was built, for both browsers: the promise that nothing leaves the browser, kept in the files that ship. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/extension/commands.ts'

interface Built {
  readonly [key: string]: unknown
  readonly permissions: readonly string[]
  readonly content_scripts: readonly { matches: readonly string[]; js: readonly string[] }[]
  readonly content_security_policy: { extension_pages: string }
  readonly icons: Readonly<Record<string, string>>
  readonly commands: Readonly<Record<string, unknown>>
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

/** Every way a script can reach the network or run text as code. */
const forbidden = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
  /storage\.sync\b/,
]

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = join('dist', browser)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Built
  const files = filesUnder(folder)
  const read = (path: string): string => readFileSync(path, 'utf8')

  it('asks for storage and Gmail and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage'])
    expect(manifest.content_scripts.map((script) => script.matches)).toEqual([['https://mail.google.com/mail/*']])
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ])
      expect(manifest[key], key).toBeUndefined()
  })

  it('publishes no file to the page, so that no page can find out who uses it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  it('forbids every connection in its own pages', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'")
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
  })

  it('names the commands that the mail page knows, four suggested keys at most', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual([...commands].sort())
  })

  it('holds every file that its manifest names', () => {
    const named = [...manifest.content_scripts.flatMap((script) => script.js), ...Object.values(manifest.icons)]
    for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true)
  })

  it.each(forbidden)('ships no %s', (pattern) => {
    const scripts = files.filter((file) => extname(file) === '.js')
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((file) => pattern.test(read(file)))).toEqual([])
  })

  it('loads nothing from elsewhere', () => {
    const pages = files.filter((file) => ['.html', '.css'].includes(extname(file)))
    expect(pages.filter((file) => /(src|href|url\(|@import)\s*=?\s*["'(]?\s*(https?:)?\/\//.test(read(file)))).toEqual(
      [],
    )
  })

  it('leaves the examples of the rules out', () => {
    const script = read(join(folder, manifest.content_scripts[0]?.js[0] ?? ''))
    expect(script).not.toContain('You should have received the invite.')
  })

  it('is small enough to be loaded with every mail page', () => {
    const script = join(folder, manifest.content_scripts[0]?.js[0] ?? '')
    const kilobytes = gzipSync(readFileSync(script)).length / 1024
    expect(kilobytes).toBeLessThan(560)
    expect(statSync(script).size).toBeLessThan(4_000_000)
  })
})

describe('the Firefox build', () => {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8')) as Built

  it('runs an event page, has an id, and says that it collects nothing', () => {
    expect(manifest.background).toMatchObject({ scripts: [expect.any(String)] })
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { id: expect.stringContaining('@'), data_collection_permissions: { required: ['none'] } },
    })
  })
})
