/** Settings in `storage.local`, never in `storage.sync`, which would copy them to the browser vendor's servers. */
import { browser } from '../browser.ts'
import { fields, type Settings, settingsFrom } from './schema.ts'

const names = Object.keys(fields)

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(names))
}

/** Writes only the fields given, so that two open pages never undo each other's choices. */
export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(patch)
}

/** Calls back with the whole settings whenever one of them changed, in whichever page. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = async (changes: Record<string, unknown>, area: string): Promise<void> => {
    if (area !== 'local' || !names.some((name) => name in changes)) return
    const settings = await readSettings()
    if (!signal.aborted) changed(settings)
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
