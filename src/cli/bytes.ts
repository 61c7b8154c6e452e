/** Bytes of a file or of standard input, and the text in them. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { Trouble } from './trouble.ts'

/** Larger than any mail a server delivers. */
const mostBytes = 64 * 1024 * 1024

/** npm runs scripts in the package folder; a relative path is meant from where the person stands. */
function located(file: string): string {
  const from = process.env.npm_lifecycle_event === 'evenkeel' ? process.env.INIT_CWD : undefined
  return isAbsolute(file) ? file : resolve(from ?? process.cwd(), file)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'its name is too long',
}

export function unreadable(file: string, error: unknown): Trouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new Trouble(`Cannot read ${file}: ${reasons[code] ?? (code || 'it cannot be opened')}.`)
}

/** The file, or standard input if none is named. */
export async function open(file: string | undefined): Promise<Readable> {
  if (file === undefined) {
    if (process.stdin.isTTY) process.stderr.write('Paste the text, then press Ctrl+D on a line of its own.\n')
    return process.stdin
  }
  try {
    if ((await stat(located(file))).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  } catch (error) {
    throw unreadable(file, error)
  }
  return createReadStream(located(file))
}

export async function allBytes(file: string | undefined): Promise<Uint8Array> {
  const stream = await open(file)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > mostBytes) throw new Trouble(`That is more than ${mostBytes / 1024 / 1024} MB, which is no mail.`)
    }
  } catch (error) {
    throw error instanceof Trouble ? error : unreadable(file ?? 'standard input', error)
  }
  return Buffer.concat(chunks)
}

/**
 * Text out of bytes: UTF-8, UTF-16 with its mark, or else Windows-1252, which old mail programs save.
 * Throws `Trouble` if it is no text at all.
 */
export function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const start = bytes.subarray(0, 65_536)
  const control = start.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0)
  if (start.includes(0) || control > start.length / 100) {
    throw new Trouble('This is not text. Give an .eml file or plain text.')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
