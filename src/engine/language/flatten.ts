/** Text as the rules like to read it, character for character. */

const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
}

/**
 * The text on one line with straight quotes. Every white-space character becomes one space and every curly quote,
 * acute accent or backtick used as one becomes a straight quote, one UTF-16 unit for one: the length stays the same,
 * so an offset in the result is an offset in the text.
 */
export function flatten(text: string): string {
  return text
    .replace(/[\s\u0085]/g, ' ')
    .replace(/[\u2018-\u201f\u02bc\u2032\u2033\u00b4`]/g, (mark) => plain[mark] ?? mark)
}
