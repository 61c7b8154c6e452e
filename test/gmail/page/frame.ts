/** What stands around every view: banner, folders, the place for views, the docks for compose windows. */
import { me } from '../mails.ts'
import { element, whenPressed } from './element.ts'
import { labels } from './setting.ts'

export interface Frame {
  /** Views are put here, one `div.nH` each. */
  readonly views: HTMLElement
  readonly search: HTMLInputElement
}

export function frame(compose: () => void): Frame {
  const account = element(
    'a',
    {
      class: 'gb_B',
      role: 'button',
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      'aria-label': `${labels.account}: ${me.name} (${me.email})`,
    },
    me.name.slice(0, 1),
  )
  account.addEventListener('click', (event) => event.preventDefault())
  const search = element('input', {
    class: 'gb_se',
    type: 'text',
    'aria-label': labels.search,
    placeholder: labels.search,
  })
  const button = whenPressed(
    element('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0 }, labels.compose),
    compose,
  )
  const views = element('div', { class: 'aeF' })
  document.body.append(
    element(
      'header',
      { class: 'gb_Ha', role: 'banner' },
      element('span', { class: 'gb_name' }, 'Demo mailbox'),
      element('form', { class: 'gb_ne', role: 'search' }, search),
      account,
    ),
    element(
      'div',
      { class: 'nH bkL' },
      element(
        'div',
        { class: 'aeN', role: 'navigation' },
        button,
        [labels.inbox, labels.starred, labels.sent, labels.drafts].map((name, index) =>
          element('div', { class: index === 0 ? 'aim ain' : 'aim' }, element('a', { href: '#inbox' }, name)),
        ),
      ),
      element('div', { class: 'nH bkK' }, element('div', { class: 'nH' }, views)),
    ),
  )
  return { views, search }
}
