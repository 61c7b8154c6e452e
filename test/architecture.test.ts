/**
 * A test of the tree: the arrows between rooms, the doors, and the habits that keep hundreds of small files honest.
 * `reaches` below is the one place where the arrows are written down.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Room → the rooms it may import from. A room is a folder two levels down, or a file that stands alone. */
const reaches: Readonly<Record<string, readonly string[]>> = {
  'engine/vocabulary.ts': [],
  'engine/language': [],
  'engine/message': ['engine/language'],
  'engine/restating': ['engine/language', 'engine/message', 'engine/vocabulary.ts'],
  'engine/listening': ['engine/language', 'engine/message', 'engine/restating', 'engine/vocabulary.ts'],
  'engine/replying': [
    'engine/language',
    'engine/message',
    'engine/restating',
    'engine/listening',
    'engine/tone',
    'engine/vocabulary.ts',
  ],
  'engine/tone': ['engine/language', 'engine/message', 'engine/listening', 'engine/vocabulary.ts'],
  'engine/index.ts': [
    'engine/language',
    'engine/message',
    'engine/listening',
    'engine/replying',
    'engine/tone',
    'engine/vocabulary.ts',
  ],
  cli: ['engine/index.ts'],
  'extension/browser.ts': [],
  'extension/commands.ts': [],
  'extension/protocol.ts': ['extension/browser.ts', 'extension/commands.ts'],
  'extension/background.ts': ['extension/browser.ts', 'extension/protocol.ts'],
  'extension/design': [],
  'extension/settings': ['extension/browser.ts', 'engine/vocabulary.ts'],
  'extension/webmail': ['engine/index.ts'],
  'extension/panel': ['engine/index.ts', 'engine/vocabulary.ts', 'extension/design'],
  'extension/compose': ['engine/index.ts', 'engine/vocabulary.ts', 'extension/design', 'extension/webmail'],
  'extension/popup': ['engine/vocabulary.ts', 'extension/design', 'extension/settings'],
  'extension/session': [
    'engine/index.ts',
    'extension/browser.ts',
    'extension/compose',
    'extension/design',
    'extension/panel',
    'extension/protocol.ts',
    'extension/settings',
    'extension/webmail',
  ],
  'extension/content.iife.ts': ['extension/session'],
}

/** Package → the only room, or rooms, that may import it. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['extension/browser.ts'],
  compromise: ['engine/language'],
  'franc-min': ['cli'],
  valibot: ['extension/settings', 'cli'],
  preact: ['extension/panel', 'extension/compose', 'extension/popup', 'extension/design'],
  '@preact/signals': ['extension/panel', 'extension/compose', 'extension/popup'],
  '@floating-ui/dom': ['extension/compose', 'extension/panel'],
  'postal-mime': ['cli'],
  'html-to-text': ['cli'],
}

/** Folder names that mean "I had no better name". */
const nameless = /^(utils?|helpers?|managers?|services?|common|shared|lib|misc)(\.|$)/i

const source = 'src'

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

const files = filesUnder(source)
  .map((file) => relative(source, file).split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file))

function roomOf(file: string): string {
  const [house = '', room = ''] = file.split('/')
  return house === 'cli' || house === 'training' ? house : `${house}/${room}`
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  // `import '…'`, `import … from '…'`, `export … from '…'` at the start of a line, and `import('…')` anywhere.
  const found = text.matchAll(
    /^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm,
  )
  return [...found].map((match) => match[1] ?? match[2] ?? '')
}

/** Imports of a file inside src, as paths from src. */
function neighbours(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) =>
      normalize(join(dirname(file), target.replace(/\?.*$/, '')))
        .split(sep)
        .join('/'),
    )
}

describe('the arrows', () => {
  // Training reads the corpus and reaches into every room to fit its weights; it never ships.
  const guarded = files.filter((file) => roomOf(file) !== 'training')

  it('every room is on the map', () => {
    expect([...new Set(guarded.map(roomOf))].filter((room) => !(room in reaches))).toEqual([])
  })

  it.each(Object.keys(reaches))('%s imports only what it may', (room) => {
    const allowed = [room, ...(reaches[room] ?? [])]
    const inside = guarded.filter((file) => roomOf(file) === room)
    const strays = inside.flatMap((file) =>
      neighbours(file)
        .filter((target) => !allowed.includes(roomOf(target)))
        .map((target) => `${file} → ${target}`),
    )
    expect(strays).toEqual([])
  })

  it('packages come in by their own door', () => {
    const strays = guarded.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
        .map((target) =>
          target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !(packages[name] ?? []).includes(roomOf(file)))
        .map((name) => `${file} → ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('nothing that ships imports training', () => {
    expect(guarded.filter((file) => neighbours(file).some((target) => roomOf(target) === 'training'))).toEqual([])
  })

  it('every import leads to a file', () => {
    const lost = files.flatMap((file) =>
      neighbours(file)
        .filter((target) => !existsSync(join(source, target)))
        .map((target) => `${file} → ${target}`),
    )
    expect(lost).toEqual([])
  })
})

describe('the engine', () => {
  const engine = files.filter((file) => file.startsWith('engine/'))

  it.each([
    ['the compiler is not silenced', /@ts-(ignore|expect-error|nocheck)|biome-ignore/],
    ['there is no clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
    ['there is no chance', /\bMath\.random\b|\bcrypto\b/],
    ['there is no page and no network', /\b(document|window|globalThis|fetch|chrome)\s*[.(]/],
  ])('%s', (_, pattern) => {
    const code = (file: string): string =>
      readFileSync(join(source, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
        .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g, "''")
    expect(engine.filter((file) => pattern.test(code(file)))).toEqual([])
  })
})

describe('the files', () => {
  const linesOf = (file: string): number => readFileSync(join(source, file), 'utf8').split('\n').length - 1

  it('none is longer than 300 lines', () => {
    expect(files.filter((file) => linesOf(file) > 300).map((file) => `${file}: ${linesOf(file)}`)).toEqual([])
  })

  it('half of them fit on one screen', () => {
    const sorted = files.map(linesOf).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(75)
  })

  it('none has a name that says nothing', () => {
    const parts = files.filter((file) => file.split('/').some((part) => nameless.test(part)))
    expect(parts).toEqual([])
  })

  it('none leaves work behind unsaid', () => {
    expect(files.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(readFileSync(join(source, file), 'utf8')))).toEqual(
      [],
    )
  })

  it('none puts text into a page as HTML', () => {
    const risky = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/
    expect(files.filter((file) => risky.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
  })
})
