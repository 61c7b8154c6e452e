/** Looks up a place on the page by its sources, leaving out what is hidden and what stands inside somebody's mail. */
import { isVisible } from '../page-look.ts'
import { foreignGround, type Source } from './selectors.ts'

/** Not inside a message body, an editable or a box of ours; `of` itself may be one. */
function ownGround(element: Element): boolean {
  return !element.parentElement?.closest(foreignGround)
}

/** The visible hits of the first source that has any. */
export function findAll(root: ParentNode, sources: readonly Source[]): HTMLElement[] {
  for (const { css } of sources) {
    const hits = [...root.querySelectorAll<HTMLElement>(css)].filter((hit) => ownGround(hit) && isVisible(hit))
    if (hits.length > 0) return hits
  }
  return []
}

export function find(root: ParentNode, sources: readonly Source[]): HTMLElement | undefined {
  return findAll(root, sources)[0]
}
