/** The text of what was written, line by line, as a mail's plain part has it. */
export function plainPart(node: Node): string {
  const lines = ['']
  const add = (text: string) => {
    lines[lines.length - 1] += text
  }
  const visit = (child: Node) => {
    if (child instanceof Text) add(child.data.replaceAll('\u00a0', ' '))
    else if (child instanceof HTMLBRElement) lines.push('')
    else if (child instanceof HTMLDivElement || child instanceof HTMLQuoteElement) {
      if (lines.at(-1) !== '') lines.push('')
      for (const inner of child.childNodes) visit(inner)
      // A block that ends in a break has ended its line already.
      if (lines.at(-1) !== '') lines.push('')
    } else for (const inner of child.childNodes) visit(inner)
  }
  for (const child of node.childNodes) visit(child)
  return lines.join('\n').trimEnd()
}
