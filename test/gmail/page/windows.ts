/** Compose boxes in windows of their own: docked at the bottom, in full screen, or alone in a popped-out page. */
import { type Compose, compose } from './compose.ts'
import { type Draft, newMail } from './draft.ts'
import { element } from './element.ts'
import { names } from './names.ts'
import { labels } from './setting.ts'

const docked = element('div', { class: 'nH aJl' })
const dock = element('div', { class: 'dw' }, element('div', { class: 'nH' }, docked))
const fullScreen = element('div', { class: 'aSs' }, element('div', { class: 'aSt' }))

/** Opens a docked window; several can stand side by side. */
export function openWindow(sent: () => void, draft: Draft = newMail): Compose {
  if (!dock.isConnected) document.body.append(dock, fullScreen)
  const holder = element('div', { class: 'no' })
  const made: Compose = compose(draft, {
    ended: () => {
      holder.remove()
      dialog.remove()
      fullScreen.removeAttribute('data-open')
    },
    sent,
  })
  const control = (name: string, label: string, sign: string, act: () => void) => {
    const button = element('button', { class: name, type: 'button', 'aria-label': label }, sign)
    button.addEventListener('click', act)
    return button
  }
  const toggle = () => {
    const wide = dialog.parentElement !== holder
    // The box moves to another parent, so every selection in it is lost.
    ;(wide ? holder : (fullScreen.firstElementChild ?? holder)).append(dialog)
    fullScreen.toggleAttribute('data-open', !wide)
    made.focus()
  }
  const dialog = element(
    'div',
    { class: 'AD', role: 'dialog', 'aria-label': draft.subject || labels.newMessage },
    element(
      'div',
      { class: 'nH Hd' },
      element('span', { class: 'aYF' }, draft.subject || labels.newMessage),
      control('Hq', labels.fullScreen, '⤢', toggle),
      control('Ha', labels.close, '✕', made.close),
    ),
    made.root,
  )
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) made.close()
  })
  holder.append(dialog)
  docked.append(holder)
  made.start()
  made.focus()
  return made
}

/** The page of a popped-out window: a compose box and nothing else. */
export function popOut(): void {
  document.body.className = names('xE xp')
  const made = compose(newMail, { ended: () => undefined, sent: () => undefined })
  document.body.append(element('div', { class: 'nH aSq' }, made.root))
  made.start()
  made.focus()
}
