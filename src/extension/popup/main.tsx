/** Wires the popup to the stored settings. What one chooses shows at once and is kept at once. */
import { render } from 'preact'
import { defaults, type Settings } from '../settings/schema.ts'
import { readSettings, writeSettings } from '../settings/store.ts'
import '../design/tokens.css'
import '../design/ground.css'
import '../design/controls.css'
import './popup.css'
import { Popup, type PopupProps } from './popup.tsx'

const place = document.querySelector('#popup')
let settings: Settings | undefined
let trouble: PopupProps['trouble']

function show(): void {
  if (place) render(<Popup settings={settings} trouble={trouble} onChange={change} />, place)
}

async function change(patch: Partial<Settings>): Promise<void> {
  settings = { ...(settings ?? defaults), ...patch }
  show()
  try {
    await writeSettings(patch)
    trouble = undefined
  } catch {
    trouble = 'not-saved'
  }
  show()
}

show()
try {
  settings = await readSettings()
} catch {
  trouble = 'not-read'
}
show()
