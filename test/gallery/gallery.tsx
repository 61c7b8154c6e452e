/**
 * Every state of what people see, each in a shadow root of its own as on a mail page.
 * `?theme=dark`, `?dir=rtl`, `?only=name` and `?place=end` (docked, as on a mail page) change what is shown.
 */
import { mountFinding, mountFindings, mountToneBar } from '../../src/extension/compose/mount.tsx'
import styles from '../../src/extension/design/evenkeel.css?inline'
import { mount } from '../../src/extension/design/mount.ts'
import { mountChip, mountPanel } from '../../src/extension/panel/mount.tsx'
import type { PanelProps, PanelView } from '../../src/extension/panel/panel.tsx'
import { createReading, type Reading } from '../../src/extension/panel/state.ts'
import { chipWords } from '../../src/extension/panel/summary.ts'
import popupStyles from '../../src/extension/popup/popup.css?inline'
import { Popup, type PopupProps } from '../../src/extension/popup/popup.tsx'
import type { Settings } from '../../src/extension/settings/schema.ts'
import * as examples from './examples.ts'

const asked = new URLSearchParams(location.search)
const theme = asked.get('theme') ?? 'light'
const only = asked.get('only')
const stands = asked.get('place') === 'end' ? 'end' : 'flow'
document.documentElement.dataset.theme = theme
document.documentElement.dir = asked.get('dir') ?? 'ltr'

const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)

function place(name: string): ShadowRoot | undefined {
  if (only !== null && only !== name) return undefined
  const section = document.createElement('section')
  section.className = 'shot'
  const heading = document.createElement('h2')
  heading.textContent = name
  const host = document.createElement('div')
  host.dataset.theme = theme
  host.dataset.shot = name
  section.append(heading, host)
  document.querySelector('#gallery')?.append(section)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  return root
}

const quiet = {
  onInsert: () => 'inserted' as const,
  onCopy: () => true,
  onClose: () => undefined,
  onPoint: () => undefined,
  onHelp: () => undefined,
}

function panel(name: string, view: PanelView, more: Partial<PanelProps> = {}): void {
  const root = place(name)
  if (root) mountPanel(root, { view, place: stands, ...quiet, ...more })
}

type Case = readonly [Parameters<typeof createReading>[1], Parameters<typeof createReading>[2]]
const read = ([email, heard]: Case, change: (reading: Reading) => void = () => undefined): PanelView => {
  const reading = createReading({ reply: examples.reply }, email, heard)
  change(reading)
  return { is: 'reading', reading }
}

for (const [name, heard, body, open] of [
  ['chip', examples.priyaHeard, examples.priya.body, false],
  ['chip, open', examples.longHeard, examples.long.body, true],
  ['chip, someone today', examples.danaHeard, examples.dana.body, false],
] as const) {
  const words = chipWords(heard, body)
  const root = place(name)
  if (root && words) mountChip(root, { words, open, onOpen: () => undefined })
}

const priya: Case = [examples.priya, examples.priyaHeard]
const from = examples.priya.from
panel('complaint', read(priya), { from, waiting: 68 })
panel(
  'ours, partly filled',
  read(priya, (reading) => {
    reading.stance.value = 'ours'
    reading.fill('new-date', 'Wed 17:00')
    reading.fill('cause', 'the photographs came in late and I did not say so in time')
  }),
  { from: 'Ravi Menon <ravi@fernhill.example>', waiting: 68 },
)
panel('someone today', read([examples.dana, examples.danaHeard]), { from: examples.dana.from, waiting: 4 })
panel('long text', read([examples.long, examples.longHeard]), {
  from: examples.long.from,
  waiting: 3100,
  clipped: true,
})
panel('loading', { is: 'loading' }, { from: 'Amara Bello' })
panel('no complaint', read([examples.leah, examples.leahHeard]), { from: examples.leah.from })
panel('no clear point', read([examples.oskar, examples.oskarHeard]), { from: examples.oskar.from })
panel('not English', read([examples.lucia, examples.luciaHeard]), { from: examples.lucia.from })
panel('cannot read', { is: 'unreadable' })
panel('stopped', { is: 'stopped', details: 'RangeError in reply' }, { from: 'Tom Becker', onRetry: () => undefined })

// With the engine itself, for a look at real sentences: `?only=real`.
if (only === 'real') {
  const { listen, reply } = await import('../../src/engine/index.ts')
  const real = { ...examples.priya, date: '2026-03-06T09:12:00Z' }
  const me = { name: 'Ines', company: 'Halyard', signOff: '' }
  panel('real', { is: 'reading', reading: createReading({ reply }, real, listen(real), { me }) }, { from })
}

const actions = { onUse: () => undefined, onIgnore: () => undefined, onNever: () => undefined }
const bar = { on: true, findings: 7, listOpen: false, onSwitch: () => undefined, onList: () => undefined }
const invoice = { what: 'answer', detail: 'the invoice' } as const
for (const [name, props] of [
  ['bar, 7 to look at', { ...bar, missing: [invoice, { what: 'next-step', detail: '' }] as const }],
  ['bar, reads calm', { ...bar, findings: 0, missing: [] }],
  ['bar, off', { ...bar, on: false, findings: undefined }],
  ['bar, blanks left', { ...bar, findings: 1, missing: [], blanks: 2 }],
  ['bar, a new mail', { ...bar, findings: undefined }],
] as const) {
  const root = place(name)
  if (root) mountToneBar(root, props)
}

/** Floats in the page, so it stands where its own shot is. */
function floating(
  name: string,
  height: number,
  add: (root: ShadowRoot, place: { anchor: Element; within: () => DOMRect }) => void,
): void {
  const root = place(name)
  if (!(root?.host instanceof HTMLElement)) return
  root.host.style.cssText = `display: block; block-size: ${height}px; transform: translate(0)`
  const anchor = document.createElement('span')
  root.append(anchor)
  const { host } = root
  add(root, { anchor, within: () => host.getBoundingClientRect() })
}

for (const [name, index] of [
  ['finding', 2],
  ['finding, said back', 4],
  ['finding, two ways', 1],
] as const) {
  const finding = examples.findings[index]
  const more = { index, total: 7, onPrevious: () => undefined, onNext: () => undefined, onClose: () => undefined }
  floating(name, 240, (root, where) => {
    if (finding) mountFinding(root, { finding, ...where, ...actions, ...more })
  })
}
floating('list', 620, (root, where) => {
  const more = { current: 0, silenced: "It's our policy", onCurrent: () => undefined, onClose: () => undefined }
  mountFindings(root, { findings: examples.findings, ...where, ...actions, ...more, onUndoNever: () => undefined })
})

const settings: Settings = {
  tone: true,
  drafts: true,
  me: { name: 'Ines Moreau', company: 'Halyard Studio', signOff: 'Best wishes' },
  voice: 'warm',
  spelling: 'british',
  neverFlag: ["it's our policy", 'as discussed'],
}
const nobody = { name: '', company: '', signOff: '' }
const popupSheet = new CSSStyleSheet()
popupSheet.replaceSync(popupStyles)
for (const [name, props] of [
  ['popup', { settings }],
  ['popup, first time, tone off', { settings: { ...settings, tone: false, me: nobody, neverFlag: [] } }],
  ['popup, not read', { settings: undefined, trouble: 'not-read' }],
] as const satisfies readonly (readonly [string, Omit<PopupProps, 'onChange'>])[]) {
  const root = place(name)
  root?.adoptedStyleSheets.push(popupSheet)
  const view = (given: PopupProps) => (
    <div class="ek">
      <Popup {...given} />
    </div>
  )
  if (root) mount<PopupProps>(root, view, { ...props, onChange: () => undefined }, ['input'])
}
