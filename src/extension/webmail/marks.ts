/**
 * Marks painted over words of the page with the CSS Custom Highlight API: over ranges, never in nodes, so a mark can
 * neither be sent with a mail nor undone by its editor. Chrome 105, Firefox 140; elsewhere there are simply no marks.
 */
import { themeOf } from './theme.ts'

/** Their words; wording that may sting; wording that may not land; the one that is being read. */
export type MarkName = 'ek-theirs' | 'ek-sting' | 'ek-land' | 'ek-here'

export interface Marks {
  /** Paints these ranges, and no others, under the name. */
  set(name: MarkName, ranges: readonly Range[]): void
  /** Takes away one kind of mark, or all. */
  clear(name?: MarkName): void
  /** What is painted at a point of the viewport, in CSS px, with the place of the range in the list it was set by. */
  at(x: number, y: number): readonly { readonly name: MarkName; readonly index: number }[]
}

const names: readonly MarkName[] = ['ek-theirs', 'ek-sting', 'ek-land', 'ek-here']

/** The design's dusk (their words) and heather (a second look) on either ground; 3:1 or more for every line. */
const inks = {
  light: { dusk: '#464f8c', duskSoft: '#eceffd', heatherEdge: '#b55d92', heatherSoft: '#fbedf4' },
  dark: { dusk: '#b2bef2', duskSoft: '#262c47', heatherEdge: '#c673a3', heatherSoft: '#3b2230' },
}

/** Straight and dotted: wavy belongs to the spelling checker. */
const rules: Readonly<Record<MarkName, (ink: (typeof inks)['light']) => string>> = {
  'ek-theirs': (ink) => `background-color: ${ink.duskSoft}; text-decoration: underline solid 1.5px ${ink.dusk};`,
  'ek-sting': (ink) =>
    `text-decoration: underline solid 2px ${ink.heatherEdge}; text-underline-offset: 3px; text-decoration-skip-ink: none;`,
  'ek-land': (ink) => `text-decoration: underline dotted 2.5px ${ink.heatherEdge}; text-underline-offset: 3px;`,
  'ek-here': (ink) => `background-color: ${ink.heatherSoft};`,
}

const forced = `@media (forced-colors: active) {
  ::highlight(ek-here) { background-color: transparent; text-decoration: underline solid 4px Highlight; }
  ::highlight(ek-theirs) { background-color: transparent; text-decoration: underline solid 2px CanvasText; }
}`

const noMarks: Marks = { set() {}, clear() {}, at: () => [] }

function contains(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true
  return false
}

function elementOf(range: Range): Element | null {
  const node = range.startContainer
  return node instanceof Element ? node : node.parentElement
}

/** Marks over one document. When `signal` aborts, the marks and their style sheet go. */
export function marksOver(document: Document, signal: AbortSignal): Marks {
  if (typeof Highlight === 'undefined' || !CSS.highlights || signal.aborted) return noMarks
  const painted = new Map<MarkName, readonly Range[]>()
  const themes = new Map<MarkName, 'light' | 'dark'>()
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

  const dress = () => {
    const rule = (name: MarkName) => `::highlight(${name}) { ${rules[name](inks[themes.get(name) ?? 'light'])} }`
    sheet.replaceSync(`${names.map(rule).join('\n')}\n${forced}`)
  }
  dress()

  const clear = (name?: MarkName) => {
    for (const one of name ? [name] : names) {
      painted.delete(one)
      CSS.highlights.delete(one)
    }
  }

  signal.addEventListener('abort', () => {
    clear()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  })

  return {
    clear,
    set(name, ranges) {
      if (signal.aborted) return
      const first = ranges[0]
      if (!first) return clear(name)
      const ground = elementOf(first)
      const theme = ground ? themeOf(ground) : 'light'
      if (themes.get(name) !== theme) {
        themes.set(name, theme)
        dress()
      }
      const highlight = new Highlight(...ranges)
      // Where two lie over each other the one being read wins.
      highlight.priority = names.indexOf(name)
      painted.set(name, ranges)
      CSS.highlights.set(name, highlight)
    },
    at(x, y) {
      return names.flatMap((name) =>
        (painted.get(name) ?? []).flatMap((range, index) => (contains(range, x, y) ? [{ name, index }] : [])),
      )
    },
  }
}
