/** The tone checker on one reply: reads it whenever its words have come to rest, marks, and offers better words. */
import type { Checked, Email, Finding, Stance } from '../../engine/index.ts'
import { keepBarAt } from '../compose/bar-place.ts'
import { type Decisions, openFindings, phraseOf } from '../compose/findings.ts'
import { mountToneBar } from '../compose/mount.tsx'
import type { ToneBarProps } from '../compose/tone-bar.tsx'
import { lineOf } from '../compose/tone-names.ts'
import { watchCompose } from '../webmail/compose-watch.ts'
import { themeOf } from '../webmail/theme.ts'
import type { ComposeBox, PageText } from '../webmail/webmail.ts'
import { loadEngine } from './engine.ts'
import { findingViews } from './finding-views.ts'
import { addHost } from './host.ts'
import type { Painter } from './painter.ts'

/** What is remembered of a reply while it is being written, even if the page draws its box anew. */
export interface ToneMemory {
  on: boolean
  readonly ignored: Set<string>
}

interface Surroundings {
  readonly page: Document
  readonly painter: Painter
  neverFlag(): readonly string[]
  onNeverFlag(phrases: readonly string[]): void
  /** The mail it answers, and whose side the cause lies on, as far as known. */
  answers(): { readonly client?: Email; readonly stance?: Stance }
}

export interface ToneCheck {
  readonly editable: HTMLElement
  /** Opens the next finding, or the list if none is open. */
  next(): void
  toggle(): void
  /** The user's decisions have changed elsewhere. */
  again(): void
  end(): void
}

/** Something stands there that is neither quoted mail nor signature. */
function hasOwnWords({ text, shown }: PageText): boolean {
  let from = 0
  for (const { start, end } of [...shown].sort((a, b) => a.start - b.start)) {
    if (text.slice(from, start).trim() !== '') return true
    from = Math.max(from, end)
  }
  return text.slice(from).trim() !== ''
}

const blank = /\[[^[\]\n]{1,60}\]/g

export function startToneCheck(box: ComposeBox, memory: ToneMemory, around: Surroundings): ToneCheck {
  const { page, painter } = around
  const { editable } = box
  const owner = `tone ${box.id}`
  const life = new AbortController()
  let work = new AbortController()
  let text: PageText = box.read()
  let checked: Checked | undefined
  let findings: readonly Finding[] = []

  const reply = editable.closest('[role="dialog"]') ?? editable.closest('[role="region"]') ?? editable
  const barHost = addHost(page.body, 'tone', themeOf(editable), life.signal)
  barHost.element.style.position = 'fixed'
  const views = findingViews(page, {
    theme: () => themeOf(editable),
    listAnchor: barHost.element,
    anchorOf: (finding) => ({
      getBoundingClientRect: () => (text.range(finding) ?? editable).getBoundingClientRect(),
      contextElement: editable,
    }),
    onUse: use,
    onIgnore: (finding) => decide(() => memory.ignored.add(phraseOf(finding))),
    onNever: (finding) => decide(() => around.onNeverFlag([...around.neverFlag(), phraseOf(finding)])),
    onUndoNever: (phrase) => decide(() => around.onNeverFlag(around.neverFlag().filter((one) => one !== phrase))),
    onChange: show,
  })
  const bar = mountToneBar(barHost.root, barProps())
  keepBarAt(reply, barHost.element, life.signal)

  function barProps(): ToneBarProps {
    const { client } = around.answers()
    return {
      on: memory.on,
      findings: checked && findings.length,
      missing: client && checked?.missing,
      blanks: checked ? (text.text.match(blank)?.length ?? 0) : 0,
      listOpen: views.listOpen(),
      onSwitch: toggle,
      onList: () => views.toggleList(findings),
    }
  }

  function rangesOf(some: readonly Finding[]): Range[] {
    return some.map((finding) => text.range(finding)).filter((range) => range !== undefined)
  }

  function show(): void {
    if (life.signal.aborted) return
    painter.paint(owner, 'ek-sting', rangesOf(findings.filter((one) => lineOf(one) === 'sting')))
    painter.paint(owner, 'ek-land', rangesOf(findings.filter((one) => lineOf(one) === 'land')))
    const current = views.current()
    painter.paint(owner, 'ek-here', current ? rangesOf([current]) : [])
    bar.update(barProps())
  }

  function settle(): void {
    const decisions: Decisions = { ignored: memory.ignored, neverFlag: around.neverFlag() }
    findings = openFindings(checked?.findings ?? [], decisions)
    views.update(findings)
    show()
  }

  async function look(): Promise<void> {
    const { signal } = work
    const engine = await loadEngine()
    if (signal.aborted || life.signal.aborted) return
    text = box.read()
    const { client, stance } = around.answers()
    checked = hasOwnWords(text)
      ? engine.check({ text: text.text, shown: text.shown, ...(client && { client }), ...(stance && { stance }) })
      : undefined
    settle()
  }

  function decide(change: () => unknown): void {
    change()
    settle()
  }

  async function use(finding: Finding, words: string): Promise<void> {
    const { edit } = await loadEngine()
    text = box.read()
    // The words may have moved since they were read: then nothing is touched, and the next look finds them anew.
    if (text.text.slice(finding.start, finding.end) === finding.quote) {
      const change = edit(text.text, finding, words)
      box.replace(change, change.text)
    }
    await look()
  }

  function start(): void {
    work = new AbortController()
    const signal = AbortSignal.any([work.signal, life.signal])
    watchCompose(editable, () => void look(), signal)
    editable.addEventListener('click', (event) => openAt(event.clientX, event.clientY), { signal })
    editable.addEventListener('input', () => views.closePopover(), { signal })
    void look()
  }

  function openAt(x: number, y: number): void {
    const hit = findings.find((finding) => {
      const boxes = [...(text.range(finding)?.getClientRects() ?? [])]
      return boxes.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)
    })
    if (hit) views.openPopover(findings, findings.indexOf(hit))
    else views.closePopover()
  }

  function stop(): void {
    work.abort()
    painter.wipe(owner)
    checked = undefined
    findings = []
    views.close()
  }

  function toggle(): void {
    memory.on = !memory.on
    if (memory.on) start()
    else stop()
    bar.update(barProps())
  }

  if (memory.on) start()
  return {
    editable,
    next: () => views.next(findings),
    toggle,
    again: settle,
    end() {
      stop()
      life.abort()
      bar.unmount()
    },
  }
}
