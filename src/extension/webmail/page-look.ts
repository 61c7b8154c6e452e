/** How the page paints an element, as far as reading its text goes. Injected, because only a real browser has layout. */
export interface Look {
  /** False when nothing inside it is painted. */
  readonly shown: boolean
  /** False when its own words leave no ink, though what is nested in it may. */
  readonly ink: boolean
  readonly layout: 'inline' | 'block' | 'cell'
  /** Enough margin around it to look like an empty line. */
  readonly gap: boolean
  readonly spaces: 'collapse' | 'keep-lines' | 'keep'
}

const inlineDisplays = /^(inline|contents|ruby|math|none)/

/** Mails carry preview text for the list view that is never painted: nothing high, or transparent. */
function squashed(element: Element, style: CSSStyleDeclaration): boolean {
  return style.overflowY !== 'visible' && !inlineDisplays.test(style.display) && element.clientHeight === 0
}

function shown(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return false
  return style.opacity !== '0' && !squashed(element, style)
}

/** Layout tables set the font size to nothing on the frame and back on the words, so this holds for own words only. */
function ink(style: CSSStyleDeclaration): boolean {
  return Number.parseFloat(style.fontSize) > 1 && style.color !== 'rgba(0, 0, 0, 0)'
}

function spaces(style: CSSStyleDeclaration): Look['spaces'] {
  if (style.whiteSpace.startsWith('pre-line')) return 'keep-lines'
  return style.whiteSpace.startsWith('pre') || style.whiteSpace.startsWith('break-spaces') ? 'keep' : 'collapse'
}

function gap(style: CSSStyleDeclaration): boolean {
  const line = Number.parseFloat(style.fontSize) / 2
  return Number.parseFloat(style.marginTop) >= line || Number.parseFloat(style.marginBottom) >= line
}

/** The look an element has on the screen now. */
export function computedLook(element: Element): Look {
  const style = getComputedStyle(element)
  const inline = inlineDisplays.test(style.display)
  return {
    shown: shown(element, style),
    ink: ink(style),
    layout: style.display === 'table-cell' ? 'cell' : inline ? 'inline' : 'block',
    gap: !inline && gap(style),
    spaces: spaces(style),
  }
}

/** Painted on the screen, itself and all that it stands in. Gmail leaves old threads in the page, hidden. */
export function isVisible(element: Element): boolean {
  // The second name is what Chrome called it before version 121.
  if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false
  const box = element.getBoundingClientRect()
  return box.width > 0 && box.height > 0
}
