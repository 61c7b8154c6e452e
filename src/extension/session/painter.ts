/**
 * The browser keeps one list of ranges for each kind of mark, but several reply boxes and a mail are marked at once.
 * The painter keeps a list for each owner and hands the browser all of them together.
 */
import type { MarkName, Marks } from '../webmail/marks.ts'

export interface Painter {
  /** These ranges, and no others, under this name for this owner. */
  paint(owner: string, name: MarkName, ranges: readonly Range[]): void
  /** All marks of one owner go. */
  wipe(owner: string): void
  /** The mark of this owner under a point of the viewport, as the place of its range in the list it was painted with. */
  at(owner: string, name: MarkName, x: number, y: number): number | undefined
}

export function createPainter(marks: Marks): Painter {
  const byName = new Map<MarkName, Map<string, readonly Range[]>>()

  function ownersOf(name: MarkName): Map<string, readonly Range[]> {
    const owners = byName.get(name) ?? new Map()
    byName.set(name, owners)
    return owners
  }

  function paint(owner: string, name: MarkName, ranges: readonly Range[]): void {
    const owners = ownersOf(name)
    if (ranges.length === 0 && !owners.has(owner)) return
    if (ranges.length === 0) owners.delete(owner)
    else owners.set(owner, ranges)
    marks.set(name, [...owners.values()].flat())
  }

  return {
    paint,
    wipe(owner) {
      for (const name of byName.keys()) paint(owner, name, [])
    },
    at(owner, name, x, y) {
      let before = 0
      for (const [other, ranges] of ownersOf(name)) {
        if (other !== owner) {
          before += ranges.length
          continue
        }
        const from = before
        const hit = marks
          .at(x, y)
          .find((mark) => mark.name === name && mark.index >= from && mark.index < from + ranges.length)
        return hit && hit.index - from
      }
      return undefined
    },
  }
}
