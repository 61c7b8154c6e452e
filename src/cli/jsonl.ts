import { open, unreadable } from './bytes.ts'
import { answerLine } from './engine.ts'
import { linesOf } from './lines.ts'
import type { Options } from './options.ts'
import { messageOf } from './trouble.ts'
import { write } from './write.ts'

function answered(line: string | undefined, number: number, options: Options): { out: unknown; bad: boolean } {
  try {
    if (line === undefined) throw new Error('the line is too long')
    if (line.trim() === '') throw new Error('the line is empty')
    return { out: answerLine(line, options).answer, bad: false }
  } catch (error) {
    return { out: { error: `line ${number}: ${messageOf(error)}` }, bad: true }
  }
}

/** One object a line in, one a line out, in the same order. The exit status: 1 if any line was bad. */
export async function jsonl(options: Options): Promise<number> {
  const stream = await open(options.file)
  let number = 0
  let empty = 0
  let bad = false
  const put = async (line: string | undefined): Promise<void> => {
    const result = answered(line, ++number, options)
    bad ||= result.bad
    await write(`${JSON.stringify(result.out)}\n`)
  }
  try {
    for await (const line of linesOf(stream)) {
      // Empty lines at the very end are no lines.
      if (line !== undefined && line.trim() === '') {
        empty++
        continue
      }
      for (; empty > 0; empty--) await put('')
      await put(line)
    }
  } catch (error) {
    throw unreadable(options.file ?? 'standard input', error)
  }
  return bad ? 1 : 0
}
