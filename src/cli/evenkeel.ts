/** The engine's three functions as commands. See `usage.ts`. */
import { allBytes, textOf } from './bytes.ts'
import { type Answered, answerLine, answerMail, answerText } from './engine.ts'
import { ink } from './ink.ts'
import { jsonl } from './jsonl.ts'
import { mailOf, shortened } from './mail.ts'
import { type Options, parse } from './options.ts'
import { showChecked } from './show-checked.ts'
import { showHeard } from './show-heard.ts'
import { showReplies } from './show-replies.ts'
import { messageOf, Trouble } from './trouble.ts'
import { usage } from './usage.ts'
import { endWhenUnread, write } from './write.ts'

/** One object as `--jsonl` takes it is welcome on its own as well. */
function jsonIn(bytes: Uint8Array): string | undefined {
  if (!/^\s*\{\s*"/.test(new TextDecoder().decode(bytes.subarray(0, 100)))) return undefined
  const text = textOf(bytes)
  try {
    JSON.parse(text)
    return text
  } catch {
    return undefined
  }
}

async function answered(options: Options): Promise<Answered> {
  const bytes = await allBytes(options.file)
  const line = jsonIn(bytes)
  if (line !== undefined) return answerLine(line, options)
  if (options.command !== 'check') return answerMail(await mailOf(bytes, options.file), options)
  const text = textOf(bytes)
  if (text.trim() === '') throw new Trouble('There is nothing to read.')
  return answerText({ text: shortened(text) })
}

function shown(result: Answered): string {
  const colours = ink(process.stdout.isTTY === true, process.env)
  if (result.command === 'listen') return showHeard(result.answer, result.request, colours)
  if (result.command === 'reply') return showReplies(result.answer, colours)
  return showChecked(result.answer, result.request, colours)
}

async function run(args: readonly string[]): Promise<number> {
  const options = parse(args)
  if (options === 'help') {
    await write(usage)
    return 0
  }
  if (options.output === 'jsonl') return await jsonl(options)
  const result = await answered(options)
  await write(options.output === 'json' ? `${JSON.stringify(result.answer, null, 2)}\n` : shown(result))
  return 0
}

endWhenUnread()
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const known = error instanceof Trouble
  process.stderr.write(`evenkeel: ${known ? '' : 'this went wrong and should not have: '}${messageOf(error)}\n`)
  process.exitCode = 2
}
