import { element, whenPressed } from './element.ts'
import { labels } from './setting.ts'

interface ToolbarActions {
  send(): void
  discard(): void
  command(name: string): void
  readonly status: HTMLElement
}

/** Marks around the keys, as in Gmail's tooltips; they break naive comparisons. */
const keys = '\u202a(Ctrl-Enter)\u202c'

const commands = [
  ['+bold', labels.bold, 'B'],
  ['+italic', labels.italic, 'I'],
  ['+undo', labels.undo, '↶'],
  ['+redo', labels.redo, '↷'],
] as const

export function toolbar(actions: ToolbarActions): HTMLElement {
  const send = element(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: 1,
      'aria-label': `${labels.send} ${keys}`,
      'data-tooltip': `${labels.send} ${keys}`,
    },
    labels.send,
  )
  const formatting = commands.map(([command, label, sign]) => {
    const button = element(
      'div',
      { class: 'wG J-Z-I', command, role: 'button', tabindex: 1, 'aria-label': label, 'data-tooltip': label },
      sign,
    )
    button.addEventListener('mousedown', (event) => event.preventDefault())
    return whenPressed(button, () => actions.command(command))
  })
  const discard = element(
    'div',
    { class: 'oh J-Z-I', role: 'button', tabindex: 1, 'aria-label': labels.discard, 'data-tooltip': labels.discard },
    '✕',
  )
  return element(
    'table',
    { class: 'IZ', role: 'presentation' },
    element(
      'tbody',
      {},
      element(
        'tr',
        { class: 'btC' },
        element('td', { class: 'gU Up' }, element('div', { class: 'dC' }, whenPressed(send, actions.send))),
        element('td', { class: 'gU oc' }, formatting),
        element('td', { class: 'gU aDf' }, actions.status),
        element('td', { class: 'gU az5' }, whenPressed(discard, actions.discard)),
      ),
    ),
  )
}
