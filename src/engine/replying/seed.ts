/** Which of several phrasings is used: settled by the mail's own words, so that it is stable and differs between mails. */

/** FNV-1a over UTF-16 units; unsigned 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193) >>> 0
  }
  return value
}

/** The phrasing for this mail, slot and variant. The next variant takes the next one, so neighbours never agree. */
export const pick = <T>(options: readonly [T, ...T[]], seed: number, slot: string, variant: number): T =>
  options[((seed >>> 4) + (hash(slot) >>> 3) + variant) % options.length] ?? options[0]
