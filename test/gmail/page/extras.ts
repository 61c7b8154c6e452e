/** What Gmail may add around a thread that is no part of anyone's mail. */
import { element } from './element.ts'
import { labels } from './setting.ts'

export function summaryCard(): HTMLElement {
  return element(
    'div',
    { class: 'kopi', 'data-container-id': 'kopisummary-1' },
    element('div', { role: 'button', tabindex: 0 }, labels.summarise),
  )
}

export function translatePrompt(): HTMLElement {
  return element('div', { class: 'adI' }, element('span', { role: 'link', tabindex: 0 }, labels.translate))
}

export function smartReplies(): HTMLElement {
  return element(
    'div',
    { class: 'brb' },
    labels.thanks.map((text) => element('div', { class: 'brc', role: 'button', tabindex: 0 }, text)),
  )
}
