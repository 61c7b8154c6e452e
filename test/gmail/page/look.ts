/** Puts the page's looks in place, with the class names and colours of the variant. */
import compose from './look/compose.css?inline'
import frame from './look/frame.css?inline'
import list from './look/list.css?inline'
import thread from './look/thread.css?inline'
import windows from './look/windows.css?inline'
import { styleFor } from './names.ts'
import { variant } from './setting.ts'

export function dress(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([frame, list, thread, compose, windows].map(styleFor).join('\n'))
  document.adoptedStyleSheets.push(sheet)
  const page = document.documentElement
  page.lang = variant.language
  page.dir = variant.direction
  page.style.colorScheme = variant.theme
}
