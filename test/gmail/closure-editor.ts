/**
 * Gmail's compose body is a field of the public Closure editor, so the demo mailbox uses the same one. The library is
 * published unbundled; this puts the part we need into one script, in the order its own deps.js gives.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'

const library = dirname(createRequire(import.meta.url).resolve('google-closure-library/package.json'))
const base = join(library, 'closure', 'goog')

const wanted = [
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.UndoRedo',
]

interface Dependency {
  readonly file: string
  readonly requires: readonly string[]
  readonly isModule: boolean
}

function dependencies(): Map<string, Dependency> {
  const byName = new Map<string, Dependency>()
  const addDependency = (file: string, provides: string[], requires: string[], flags: { module?: string } = {}) => {
    const dependency = { file, requires, isModule: flags.module === 'goog' }
    for (const name of provides) byName.set(name, dependency)
  }
  runInNewContext(readFileSync(join(base, 'deps.js'), 'utf8'), { goog: { addDependency } })
  return byName
}

/** Files in the order in which they must run: what a file requires stands before it. */
function inOrder(names: readonly string[], byName: ReadonlyMap<string, Dependency>): Dependency[] {
  const ordered = new Set<Dependency>()
  const visit = (name: string) => {
    const dependency = byName.get(name)
    if (!dependency) throw new Error(`Closure has no ${name}`)
    if (ordered.has(dependency)) return
    for (const required of dependency.requires) visit(required)
    ordered.add(dependency)
  }
  for (const name of names) visit(name)
  return [...ordered]
}

function source(dependency: Dependency): string {
  const text = readFileSync(join(base, dependency.file), 'utf8')
  return dependency.isModule ? `goog.loadModule(function(exports) {${text}\nreturn exports;\n});` : text
}

let script: string | undefined

/** The editor as one script, 1.8 MB. Made from the installed packages in well under a second, once for each run. */
export function closureEditor(): string {
  script ??= [
    'var CLOSURE_NO_DEPS = true;',
    readFileSync(join(base, 'base.js'), 'utf8'),
    ...inOrder(wanted, dependencies()).map(source),
  ].join('\n')
  return script
}
