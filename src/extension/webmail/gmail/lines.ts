/** Plain text as the lines an editor is given. */

/** Line ends made one kind, control characters and empty lines at the end gone. */
export function plain(text: string): string {
  return [...text.replace(/\r\n?|\u2028|\u2029/g, '\n')]
    .filter((char) => char === '\n' || char === '\t' || (char >= ' ' && char !== '\u007f'))
    .join('')
    .replace(/\s+$/, (end) => (end.includes('\n') ? '' : end))
}

/** For a command that takes text: spaces that would be painted as one, or as none, are made no-break spaces. */
export function withHardSpaces(text: string): string {
  return text.replaceAll('\t', '    ').replace(/(?<=\n) | (?= )/g, '\u00a0')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** One `div` per line, as the editor itself makes them; every space that HTML would swallow is a no-break space. */
export function linesAsHtml(text: string): string {
  const line = (words: string) => ofLine(words).replace(/[&<>"]/g, (char) => entities[char] ?? char)
  return text
    .split('\n')
    .map((words) => `<div>${words === '' ? '<br>' : line(words)}</div>`)
    .join('')
}

/** The same lines as nodes. */
export function linesAsNodes(document: Document, text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const words of text.split('\n')) {
    const line = document.createElement('div')
    line.append(words === '' ? document.createElement('br') : ofLine(words))
    fragment.append(line)
  }
  return fragment
}

function ofLine(line: string): string {
  return withHardSpaces(line).replace(/^ | $/g, '\u00a0')
}
