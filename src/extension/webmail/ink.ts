/**
 * Characters that leave nothing on the screen: soft hyphens, zero width spaces, joiners used in hidden previews,
 * direction marks. Words with such things in them are not found.
 */
const inkless = new Set(
  '\u00ad\u034f\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
)

export function isInkless(char: string): boolean {
  return inkless.has(char)
}
