import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the real command as `npm run evenkeel` does, without npm. */
export function evenkeel(args: readonly string[], input: string | Uint8Array = '', cwd = root): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
    const child = spawn(process.execPath, [tsx, join(root, 'src/cli/evenkeel.ts'), ...args], { cwd })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
    // A command that ends before it has read everything closes its end; that is no failure of the test.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
