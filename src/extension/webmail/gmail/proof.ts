/** Proof that an insertion added its text and did nothing else. */
import { isInkless } from '../ink.ts'
import { keepsakes, readEditable } from './editable.ts'

/** Letters alone: editors turn spaces and line ends into what they like. */
function ink(text: string): string {
  return [...text].filter((char) => char.trim() !== '' && !isInkless(char)).join('')
}

/** Where `added` stands in `after` so that without it `before` remains; undefined if nowhere. */
function placeOfAddition(before: string, after: string, added: string): number | undefined {
  if (after.length !== before.length + added.length) return undefined
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  // Where the text begins like what it pushed aside, its place lies before the first difference.
  for (let at = same; at >= Math.max(0, same - added.length); at--)
    if (after.startsWith(added, at) && after.slice(at + added.length) === before.slice(at)) return at
  return undefined
}

function offsetOfInk(text: string, count: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    if (ink(text.charAt(at)) !== '') seen++
    if (seen === count) return at + 1
  }
  return text.length
}

/** Taken before a change. */
export interface Before {
  /** Nothing has changed, by what it looks like. */
  untouched(): boolean
  /** Just this text has been added, in one piece, and quote and signature stand as they stood: the offset behind it. */
  added(text: string): number | undefined
  /** Puts back what stood there; for when not even undo could. */
  restore(): void
}

export function takeBefore(editable: HTMLElement): Before {
  const letters = ink(readEditable(editable).text)
  const kept = keepsakes(editable)
  const copy = [...editable.childNodes].map((node) => node.cloneNode(true))

  const keptAll = () => {
    const now = keepsakes(editable)
    return (
      now.length === kept.length &&
      kept.every(({ element, parent, text }, place) => {
        const here = now[place]
        return here?.element === element && here.parent === parent && here.text === text
      })
    )
  }

  return {
    untouched: () =>
      editable.childNodes.length === copy.length &&
      copy.every((node, place) => node.isEqualNode(editable.childNodes[place] ?? null)),
    added(text) {
      if (!keptAll()) return undefined
      const now = readEditable(editable).text
      const place = placeOfAddition(letters, ink(now), ink(text))
      return place === undefined ? undefined : offsetOfInk(now, place + ink(text).length)
    },
    restore() {
      editable.replaceChildren(...copy)
      editable.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
  }
}
