/** A compose box: fields, editor, toolbar; autosave, send and discard, each recorded. The same box serves every place. */
import { me } from '../mails.ts'
import { toolbar } from './compose-toolbar.ts'
import { type Draft, firstContent, quoteFor } from './draft.ts'
import { type Editor, startEditor } from './editor.ts'
import { element, whenPressed } from './element.ts'
import { mailbox, type Written } from './mailbox.ts'
import { plainPart } from './plain-part.ts'
import { addresses, recipientField } from './recipients.ts'
import { labels, variant } from './setting.ts'

export interface Compose {
  readonly id: string
  /** `.M9`: what a window or a thread takes in. */
  readonly root: HTMLElement
  readonly draft: Draft
  /** To be called once `root` is in the page: Closure looks its element up by id. */
  start(): void
  focus(): void
  /** Leaves it as a saved draft. */
  close(): void
}

export interface ComposeActions {
  sent(written: Written, content: DocumentFragment): void
  /** After sending, discarding or closing; the box is to be taken away. */
  ended(): void
}

let opened = 0

export function compose(draft: Draft, actions: ComposeActions): Compose {
  opened++
  const id = String(4000 + opened)
  const hidden = (name: string, value: string) => element('input', { type: 'hidden', name, value })
  const draftId = hidden('draft', '')
  const folded = draft.kind !== 'forward' && variant.quote === 'folded' ? quoteFor(draft) : undefined
  const quote = hidden('uet', folded?.outerHTML ?? '')
  const threadId = draft.thread ? `#${draft.thread.permId}` : ''
  const subject = element('input', {
    class: 'aoT',
    name: 'subjectbox',
    value: draft.subject,
    'aria-label': labels.subject,
    placeholder: labels.subject,
    autocomplete: 'off',
  })
  const editable = element(
    'div',
    {
      id: `:c${id}`,
      class: 'Am Al editable LW-avf tS-tW',
      'aria-label': labels.body,
      'aria-multiline': 'true',
      spellcheck: 'false',
      writingsuggestions: 'false',
      hidefocus: 'true',
      tabindex: 1,
      style: `direction: ${variant.direction}; min-height: 85px;`,
    },
    firstContent(draft),
  )
  let editor: Editor | undefined

  const status = element('div', { class: 'aDg' }, element('div', { class: 'aDj' }, element('div', { class: 'aDh' })))
  const written = (): Written => ({
    composeId: id,
    draftId: draftId.value,
    threadId: draft.thread?.permId,
    subject: subject.value,
    to: addresses(root),
    html: editable.innerHTML,
    text: plainPart(editable),
    folded: quote.value,
    plain: variant.format === 'plain',
  })
  const save = () => {
    draftId.value ||= `#msg-a:r${7_000_000_000_000 + opened}`
    mailbox.saved.push(written())
    // The word for it is not in the page before the first save.
    status.querySelector('div div')?.replaceChildren(element('span', { class: 'oG aOy' }, labels.saved))
  }
  const end = () => {
    editor?.close()
    mailbox.composes.splice(mailbox.composes.indexOf(id), 1)
    root.remove()
    actions.ended()
  }
  const send = () => {
    const sent = written()
    const content = document.createRange()
    content.selectNodeContents(editable)
    mailbox.sent.push(sent)
    const copy = content.cloneContents()
    end()
    actions.sent(sent, copy)
  }
  const discard = () => {
    mailbox.discarded.push(written())
    end()
  }

  const dots = element('div', {
    class: 'ajR',
    role: 'button',
    tabindex: 1,
    'aria-label': labels.trimmed,
    'data-tooltip': labels.trimmed,
  })
  whenPressed(dots, () => {
    if (folded) editable.append(element('br'), folded)
    quote.value = ''
    dots.remove()
    editor?.changed()
  })

  const root = element(
    'div',
    { class: 'M9' },
    element(
      'div',
      { class: 'aoI', role: 'region', 'data-compose-id': id, 'aria-label': draft.subject || labels.newMessage },
      hidden('composeid', id),
      draftId,
      hidden('rt', threadId),
      hidden('rm', draft.mail?.id ?? ''),
      hidden('lts', draft.mail ? String(Date.parse(draft.mail.date)) : ''),
      hidden('subject', draft.subject),
      hidden('from', me.email),
      hidden('ishtml', variant.format === 'plain' ? '0' : '1'),
      quote,
      element('div', { class: 'aoD hl' }, recipientField(draft.to)),
      element('div', { class: draft.kind === 'new' ? 'bXs' : 'bXs hidden' }, subject),
      element(
        'table',
        { class: 'iN', role: 'presentation' },
        element(
          'tbody',
          {},
          element(
            'tr',
            {},
            element(
              'td',
              { class: 'Ap' },
              element(
                'div',
                { class: 'Ar Au' },
                element('div', { class: 'aO7' }, editable),
                variant.format === 'plain'
                  ? element('textarea', { class: 'Ak', 'aria-label': labels.body, style: 'display: none' })
                  : undefined,
              ),
              folded ? element('div', { class: 'aH1' }, dots) : undefined,
            ),
          ),
        ),
      ),
      toolbar({ send, discard, command: (name) => editor?.command(name), status }),
    ),
  )
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
  })
  return {
    id,
    root,
    draft,
    start: () => {
      editor = startEditor(editable, save)
      mailbox.composes.push(id)
    },
    focus: () => {
      if (draft.kind === 'new' || draft.kind === 'forward') root.querySelector<HTMLElement>('[name=to] input')?.focus()
      else editor?.focus()
    },
    close: end,
  }
}
