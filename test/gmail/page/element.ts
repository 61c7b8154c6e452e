import { names } from './names.ts'

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>
export type Child = Node | string | undefined | false

/** An element with attributes and children. `class` goes through the variant's names; false and undefined are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, name === 'class' ? names(String(value)) : String(value))
  }
  for (const child of children.flat()) if (child) made.append(child)
  return made
}

/** Calls `act` on a click, and on Enter or Space while the element has the focus, as buttons made of divs must. */
export function whenPressed(button: HTMLElement, act: () => void): HTMLElement {
  button.addEventListener('click', act)
  button.addEventListener('keydown', (event) => {
    if (event.target !== button || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    act()
  })
  return button
}
