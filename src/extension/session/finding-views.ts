/** The list of findings and the one finding beside its words: which is open, and about which finding. */
import type { Finding } from '../../engine/index.ts'
import { phraseOf } from '../compose/findings.ts'
import type { FindingsListProps } from '../compose/findings-list.tsx'
import type { Anchor } from '../compose/floating.tsx'
import { mountFinding, mountFindings } from '../compose/mount.tsx'
import type { FindingPopoverProps } from '../compose/popover.tsx'
import type { Mounted } from '../design/mount.ts'
import { addHost, focused, type Host } from './host.ts'

interface Callbacks {
  theme(): 'light' | 'dark'
  /** What the list stands at. */
  readonly listAnchor: Element
  /** Where a finding's words stand on the page, now and after scrolling. */
  anchorOf(finding: Finding): Anchor
  onUse(finding: Finding, words: string): Promise<void>
  onIgnore(finding: Finding): void
  onNever(finding: Finding): void
  onUndoNever(phrase: string): void
  /** What is open has changed. */
  onChange(): void
}

export interface FindingViews {
  listOpen(): boolean
  /** The finding that is being read. */
  current(): Finding | undefined
  toggleList(findings: readonly Finding[]): void
  openPopover(findings: readonly Finding[], index: number): void
  closePopover(): void
  /** The next finding; the list, with the focus in it, if nothing is open. */
  next(findings: readonly Finding[]): void
  update(findings: readonly Finding[]): void
  close(): void
}

type View =
  | { readonly is: 'list'; readonly mounted: Mounted<FindingsListProps> }
  | { readonly is: 'popover'; readonly mounted: Mounted<FindingPopoverProps> }

export function findingViews(page: Document, callbacks: Callbacks): FindingViews {
  let life = new AbortController()
  let host: Host | undefined
  let view: View | undefined
  let findings: readonly Finding[] = []
  let index: number | undefined
  let silenced: string | undefined
  let before: HTMLElement | undefined

  const actions = {
    async onUse(finding: Finding, words: string): Promise<void> {
      const hadFocus = page.activeElement === host?.element
      await callbacks.onUse(finding, words)
      if (hadFocus) view?.mounted.focus()
    },
    onIgnore: callbacks.onIgnore,
    onNever(finding: Finding): void {
      silenced = phraseOf(finding)
      callbacks.onNever(finding)
    },
    onClose: close,
  }

  const listProps = (): FindingsListProps => ({
    ...actions,
    findings,
    current: index,
    anchor: callbacks.listAnchor,
    align: 'end',
    silenced,
    onCurrent(next) {
      index = next
      render()
    },
    onUndoNever() {
      const phrase = silenced
      silenced = undefined
      if (phrase !== undefined) callbacks.onUndoNever(phrase)
    },
  })

  const popoverProps = (finding: Finding, at: number): FindingPopoverProps => ({
    ...actions,
    finding,
    index: at,
    total: findings.length,
    anchor: callbacks.anchorOf(finding),
    onPrevious: () => go(at - 1),
    onNext: () => go(at + 1),
  })

  function go(to: number): void {
    index = (to + findings.length) % findings.length
    render()
  }

  function render(): void {
    const finding = index === undefined ? undefined : findings[index]
    if (view?.is === 'list') view.mounted.update(listProps())
    if (view?.is === 'popover') {
      if (finding === undefined || index === undefined) close()
      else view.mounted.update(popoverProps(finding, index))
    }
    callbacks.onChange()
  }

  function newHost(): Host {
    life.abort()
    life = new AbortController()
    before = focused(page)
    host = addHost(page.body, 'findings', callbacks.theme(), life.signal)
    return host
  }

  function openList(): void {
    const { root } = newHost()
    index = undefined
    view = { is: 'list', mounted: mountFindings(root, listProps()) }
    callbacks.onChange()
  }

  function close(): void {
    if (view === undefined) return
    const hadFocus = page.activeElement === host?.element
    view.mounted.unmount()
    life.abort()
    view = undefined
    index = undefined
    silenced = undefined
    if (hadFocus && before?.isConnected) before.focus()
    callbacks.onChange()
  }

  return {
    listOpen: () => view?.is === 'list',
    current: () => (index === undefined ? undefined : findings[index]),
    toggleList(all) {
      const isOpen = view?.is === 'list'
      close()
      findings = all
      if (!isOpen) openList()
    },
    openPopover(all, at) {
      close()
      findings = all
      const finding = all[at]
      if (finding === undefined) return
      const { root } = newHost()
      index = at
      view = { is: 'popover', mounted: mountFinding(root, popoverProps(finding, at)) }
      callbacks.onChange()
    },
    closePopover() {
      if (view?.is === 'popover') close()
    },
    next(all) {
      findings = all
      if (all.length === 0) return
      if (view === undefined) openList()
      go(index === undefined ? 0 : index + 1)
      view?.mounted.focus()
    },
    update(all) {
      findings = all
      if (index !== undefined && index >= all.length) index = all.length > 0 ? all.length - 1 : undefined
      if (view === undefined) return
      render()
    },
    close,
  }
}
