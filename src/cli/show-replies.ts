import type { Draft, Replies } from '../engine/index.ts'
import { type Ink, safe } from './ink.ts'
import { kindWords, stanceWords } from './words.ts'

/** The draft with its blanks made to stand out. */
function filled({ text, blanks }: Draft, ink: Ink): string {
  let at = 0
  let out = ''
  for (const { start, end } of [...blanks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += safe(text.slice(at, start)) + ink.gap(safe(text.slice(start, end)))
    at = end
  }
  return out + safe(text.slice(at))
}

/** The drafts, for people. */
export function showReplies(replies: Replies, ink: Ink): string {
  if (replies.drafts.length === 0) {
    return 'No draft: there is nothing here to answer calmly. Evenkeel writes to complaints in English.\n'
  }
  return replies.drafts
    .map((draft) => {
      const head = ink.bold(`${kindWords[draft.kind]} (${draft.kind}), ${stanceWords[draft.stance]}`)
      const gaps = draft.blanks.length
      const note = gaps > 0 ? `\n\n${ink.dim(`${gaps} blank${gaps > 1 ? 's' : ''} to fill`)}` : ''
      return `${head}\n\n${filled(draft, ink).trimEnd()}${note}\n`
    })
    .join(`\n${ink.dim('─'.repeat(60))}\n\n`)
}
