/** A thread page drawn as Gmail draws one (August 2025), around mail bodies of the test's own. */

export interface DrawnMessage {
  readonly id?: string
  readonly name?: string
  readonly email?: string
  readonly body: string
  readonly collapsed?: boolean
  /** After the body, within the message. */
  readonly after?: string
}

export interface DrawnThread {
  readonly messages: readonly DrawnMessage[]
  readonly subject?: string
  readonly permId?: string
  readonly title?: string
  readonly account?: string
  /** Anything else in the page's body. */
  readonly beside?: string
  readonly style?: string
}

let drawn = 0

export function drawMessage(message: DrawnMessage): string {
  const { id = `#msg-f:${1700 + ++drawn}`, name = 'Priya Raman', email = 'priya@fernhill.example' } = message
  const head = `<table class="cf gJ"><tbody>
    <tr class="acZ"><td class="gF gK"><h3 class="iw"><span class="qu" role="gridcell"><span class="gD" email="${email}" name="${name}">${name}</span></span></h3></td>
      <td class="gH"><span class="g3" title="20 août 2025, 13:19">20 août</span></td></tr>
    <tr class="acZ xD"><td colspan="3"><span class="hb">à <span class="g2" email="ines@studio.example" name="moi">moi</span></span></td></tr>
    </tbody></table>`
  const open = `<div class="adn ads" data-message-id="${id}"><div class="gs"><div class="gE iv gt">${head}</div>
    <div><div class="ii gt"><div class="a3s aiL">${message.body}</div></div></div>${message.after ?? ''}</div></div>`
  const folded = `<div class="adf ads" data-message-id="${id}">${head}<div class="iA g6">A snippet of it</div></div>`
  return `<div role="listitem" aria-expanded="${!message.collapsed}">${message.collapsed ? folded : open}</div>`
}

export function drawThread(thread: DrawnThread): string {
  const { subject = 'The homepage', permId = 'thread-f:17', account = 'ines@studio.example' } = thread
  return `<!doctype html><html><head><title>${thread.title ?? `${subject} - ${account} - Gmail`}</title>
    <style>body { font: 14px sans-serif } ${thread.style ?? ''}</style></head><body>
    <div role="main"><div class="nH"><h2 class="hP" data-thread-perm-id="${permId}">${subject}</h2>
      <div role="list">${thread.messages.map(drawMessage).join('')}</div></div></div>
    ${thread.beside ?? ''}</body></html>`
}
