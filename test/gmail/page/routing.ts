/** Which view the address asks for. Views that were left stay in the page, as Gmail's do. */
import { element } from './element.ts'
import { variant } from './setting.ts'

export interface View {
  readonly root: HTMLElement
  readonly title: string
}

export interface Router {
  show(hash: string): void
}

/** `make` draws a view on its first visit; later visits find the same nodes again. */
export function router(place: HTMLElement, make: (hash: string) => View): Router {
  const visited = new Map<string, View & { holder: HTMLElement }>()
  let current = ''
  const show = (hash: string) => {
    let view = visited.get(hash)
    if (!view) {
      const made = make(hash)
      const holder = element('div', { class: 'nH' }, element('div', { class: 'nH bkv', role: 'main' }, made.root))
      place.append(holder)
      view = { ...made, holder }
      visited.set(hash, view)
    }
    for (const [other, { holder }] of visited) leave(holder, other === hash, other === '#inbox')
    current = hash
    document.title = view.title
    place.scrollTop = 0
  }
  addEventListener('hashchange', () => {
    if (location.hash !== current) show(location.hash || '#inbox')
  })
  return { show }
}

function leave(holder: HTMLElement, shown: boolean, isList: boolean): void {
  if (variant.ghosts === 'hidden') {
    holder.style.display = shown ? '' : 'none'
    return
  }
  const beside = isList && !shown
  holder.dataset.place = shown ? 'shown' : beside ? 'beside' : 'ghost'
}
