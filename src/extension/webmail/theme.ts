/** Whether a part of the page is painted light or dark. A dark system can show a light mail page, and the other way round. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** Computed colours come as `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` or `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function parsed(colour: string): Colour | undefined {
  const numbers = colour.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
  const [red, green, blue, alpha = 1] = numbers
  if (red === undefined || green === undefined || blue === undefined) return undefined
  if (colour.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha]
  return colour.startsWith('color(srgb') ? [red, green, blue, alpha] : undefined
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** A white and a black contrast equally with this luminance. */
const middle = 0.179

/** By the nearest background behind the element that hides what is under it; without one, by the colour of its words. */
export function themeOf(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const background = parsed(getComputedStyle(at).backgroundColor)
    if (background && background[3] >= 0.5) return luminance(background) > middle ? 'light' : 'dark'
  }
  const ink = parsed(getComputedStyle(element).color)
  return ink && luminance(ink) > 0.5 ? 'dark' : 'light'
}
