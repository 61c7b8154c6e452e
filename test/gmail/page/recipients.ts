/** The recipients of a compose box: chips, and a field that turns an address into one. */
import type { Person } from '../mails.ts'
import { element } from './element.ts'
import { labels } from './setting.ts'

export function recipientField(people: readonly Person[]): HTMLElement {
  const input = element('input', { class: 'agP', type: 'text', 'aria-label': labels.recipients, autocomplete: 'off' })
  const chips = element('span', { role: 'listbox', class: 'afx' }, people.map(chip))
  const take = () => {
    const email = input.value.replace(/[,\s]+$/, '')
    if (!email.includes('@')) return false
    chips.append(chip({ name: email, email }))
    input.value = ''
    return true
  }
  input.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ',') && take()) event.preventDefault()
    if (event.key === 'Backspace' && input.value === '') chips.lastElementChild?.remove()
  })
  input.addEventListener('blur', take)
  return element('div', { name: 'to', class: 'anm' }, chips, input)
}

export function addresses(compose: HTMLElement): string[] {
  return [...compose.querySelectorAll('[name=to] [role=option]')].map(
    (option) => option.getAttribute('data-hovercard-id') ?? '',
  )
}

function chip({ name, email }: Person): HTMLElement {
  return element(
    'span',
    { class: 'afV', role: 'option', 'data-hovercard-id': email, 'data-name': name, title: email },
    name,
  )
}
