/** Text of a mail as Gmail writes it: long words get `<wbr>`, search hits stand in `span.il`, so words are split in pieces. */
import { element } from './element.ts'

/** Hits of the search the thread was found by. A hit can be the first half of a word. */
const hits = /(home|discount|budget)(?=[a-z]*)/gi
const emoji = /(\p{Emoji_Presentation}\ufe0f?)/u
const longWord = /\S{31,}/
const piece = 30

export function words(text: string): Node[] {
  const nodes: Node[] = []
  for (const run of text.split(/(\s+)/)) {
    if (longWord.test(run)) nodes.push(...brokenUp(run))
    else nodes.push(...marked(run))
  }
  return joined(nodes)
}

function brokenUp(word: string): Node[] {
  const link = element('a', { href: word, target: '_blank', rel: 'noreferrer', 'data-saferedirecturl': word })
  for (let at = 0; at < word.length; at += piece) {
    if (at > 0) link.append(element('wbr'))
    link.append(word.slice(at, at + piece))
  }
  return /^https?:/.test(word) ? [link] : [...link.childNodes]
}

function marked(run: string): Node[] {
  return run.split(emoji).flatMap((part, index) => (index % 2 === 1 ? [emojiImage(part)] : withHits(part)))
}

function withHits(run: string): Node[] {
  return run
    .split(hits)
    .map((part, index) => (index % 2 === 1 ? element('span', { class: 'il' }, part) : new Text(part)))
}

/** Gmail shows emoji as pictures, in subjects too. */
function emojiImage(sign: string): HTMLElement {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${sign}</text></svg>`
  const src = `data:image/svg+xml,${encodeURIComponent(drawn)}`
  return element('img', { class: 'an1', 'data-emoji': sign, alt: sign, 'aria-label': sign, src })
}

/** Neighbouring text nodes as one, as they come from a parser. */
function joined(nodes: readonly Node[]): Node[] {
  const box = document.createElement('div')
  box.append(...nodes)
  box.normalize()
  return [...box.childNodes]
}
