/** The Reply and Forward row below a thread. Some accounts got it twice, one copy hidden. */
import { element, whenPressed } from './element.ts'
import type { Answer } from './message.ts'
import { labels, variant } from './setting.ts'

const links = [
  ['reply', 'bkH', labels.reply],
  ['reply-all', 'bkI', labels.replyAll],
  ['forward', 'bkG', labels.forward],
] as const

export function footers(answerable: readonly Answer[], answer: (kind: Answer) => void): HTMLElement[] {
  const row = () =>
    element(
      'div',
      { class: 'amn' },
      links
        .filter(([kind]) => answerable.includes(kind))
        .map(([kind, name, label]) => {
          const link = element('span', { class: `ams ${name}`, role: 'link', tabindex: 0 }, label)
          return whenPressed(link, () => answer(kind))
        }),
    )
  if (variant.footers === 'one') return [row()]
  const hidden = row()
  hidden.style.display = 'none'
  return [hidden, row()]
}
