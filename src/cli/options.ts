/** What was asked for on the command line, or a clear word about what is wrong with it. */
import { type ReplyKind, replyKinds, type Stance, stances } from '../engine/index.ts'
import { Trouble } from './trouble.ts'

const commands = ['listen', 'reply', 'check'] as const
export type Command = (typeof commands)[number]

export interface Options {
  readonly command: Command
  /** Path as given; undefined for standard input. */
  readonly file: string | undefined
  readonly output: 'people' | 'json' | 'jsonl'
  readonly kind: ReplyKind | undefined
  readonly stance: Stance | undefined
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found) return found
  const got = value === undefined || value === '' ? 'nothing was given' : `"${value}" is not one`
  throw new Trouble(`${name} takes one of ${allowed.join(', ')}; ${got}.`)
}

/** `args` without node and script. `'help'` if that is what was asked for. */
export function parse(args: readonly string[]): Options | 'help' {
  const dashes = args.indexOf('--')
  const options = dashes < 0 ? args : args.slice(0, dashes)
  if (options.includes('--help') || options.includes('-h') || args[0] === 'help') return 'help'
  let output: Options['output'] = 'people'
  let kind: ReplyKind | undefined
  let stance: Stance | undefined
  const plain: string[] = dashes < 0 ? [] : args.slice(dashes + 1)
  const words: string[] = []
  for (let i = 0; i < options.length; i++) {
    const arg = options[i] ?? ''
    if (!arg.startsWith('-') || arg === '-') {
      words.push(arg)
      continue
    }
    const [name = '', given] = arg.split(/=(.*)/s, 2)
    if (name === '--json' || name === '--jsonl') {
      if (given !== undefined) throw new Trouble(`${name} takes no value.`)
      const wanted = name === '--json' ? 'json' : 'jsonl'
      if (output !== 'people' && output !== wanted) throw new Trouble('Use either --json or --jsonl, not both.')
      output = wanted
    } else if (name === '--kind') {
      kind = oneOf('--kind', given ?? options[++i], replyKinds)
    } else if (name === '--stance') {
      stance = oneOf('--stance', given ?? options[++i], stances)
    } else {
      throw new Trouble(`Unknown option ${arg}. Try --help.`)
    }
  }
  const [first, ...files] = [...words, ...plain]
  const command = commands.find((one) => one === first)
  if (!command) {
    throw new Trouble(
      first === undefined
        ? 'Say what to do: listen, reply or check. Try --help.'
        : `Unknown command "${first}": use listen, reply or check.`,
    )
  }
  if (command !== 'reply' && (kind || stance))
    throw new Trouble(`${kind ? '--kind' : '--stance'} goes with reply only.`)
  if (files.length > 1) throw new Trouble(`One file at a time, please; got ${files.length}.`)
  if (files[0] === '') throw new Trouble('The name of the file is empty.')
  return { command, file: files[0] === '-' ? undefined : files[0], output, kind, stance }
}
