import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ink } from '../../src/cli/ink.ts'
import { showHeard } from '../../src/cli/show-heard.ts'
import { check, listen, reply } from '../../src/engine/index.ts'
import { evenkeel, root } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const body =
  'Hi Sam,\n\nThe website has been down since Monday and nobody has answered my emails. Please call me today.\n\nThanks,\nInes'
/** As it comes out of the command: what is undefined is left out. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const objects = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

// Each starts Node and the engine anew, which takes a second or two.
describe('the command', { timeout: 60_000 }, () => {
  it('listens to a file and tells people, without colour where there is no terminal', async () => {
    const { status, out, err } = await evenkeel(['listen', file('mail.txt', body)])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe(showHeard(listen({ body }), { body }, ink(false, {})))
    expect(out).toContain('Please call me today.')
  })

  it('prints what the engine says of an .eml on standard input as one JSON object', async () => {
    const head = 'Received: from mx.roth.example\r\nFrom: Ines Roth <ines@roth.example>\r\nMIME-Version: 1.0\r\n'
    const part = 'Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    const text = 'The caf=E9 website has been down since Monday and nobody has answered my emails.'
    const { status, out } = await evenkeel(
      ['listen', '--json'],
      `${head}${part}<p>Hi Sam,</p><p>${text}</p><p>Ines</p>`,
    )
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(
      plain(
        listen({
          from: 'Ines Roth <ines@roth.example>',
          body: 'Hi Sam,\n\nThe café website has been down since Monday and nobody has answered my emails.\n\nInes',
        }),
      ),
    )
  })

  it('replies with the kind and the stance asked for', async () => {
    const { status, out } = await evenkeel(['reply', '--kind', 'put-right', '--stance=ours', '--json'], body)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(plain(reply({ body, kind: 'put-right', stance: 'ours' })))
  })

  it('checks a reply', async () => {
    const text = 'Calm down. You should have told us earlier.'
    const { status, out } = await evenkeel(['check', '--json', file('reply.txt', text)])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(plain(check({ text })))
  })

  it('answers line by line, options giving way to the line', async () => {
    const lines = [
      { id: 'a', body, stance: 'shared' },
      { id: 'b', body },
    ].map((line) => JSON.stringify(line))
    const { status, out } = await evenkeel(
      ['reply', '--jsonl', '--kind', 'holding', '--stance', 'ours'],
      lines.join('\n'),
    )
    expect(status).toBe(0)
    expect(objects(out)).toEqual([
      plain(reply({ id: 'a', body, kind: 'holding', stance: 'shared' })),
      plain(reply({ id: 'b', body, kind: 'holding', stance: 'ours' })),
    ])
  })

  it('gives a bad line as an error on its line, answers the others, and ends with status 1', async () => {
    const lines = [
      '{"id":"a","body":"It is late."}',
      'no json',
      '',
      '{"id":"b"}',
      '\u0000',
      '{"id":"z","body":"Fine."}',
    ]
    const { status, out, err } = await evenkeel(['listen', '--jsonl'], `${lines.join('\n')}\n\n`)
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(objects(out).map((answer) => answer.error ?? answer.id)).toEqual([
      'a',
      'line 2: not JSON',
      'line 3: the line is empty',
      'line 4: body: expected the text of the mail, it is missing',
      'line 5: not JSON',
      'z',
    ])
  })

  it.each([
    ['an unknown option', ['listen', '--colour'], '', /Unknown option --colour/],
    ['a missing file', ['listen', 'no-such-file.eml'], '', /no-such-file\.eml: there is no such file/],
    ['nothing', ['listen', '--json'], '', /nothing to read/],
    ['binary', ['check'], new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /not text/],
  ] as const)('answers %s with one clear line and status 2', async (_, args, input, message) => {
    const { status, out, err } = await evenkeel(args, input)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^evenkeel: [^\n]+\n$/)
  })

  it('reads a 20 MB mail', async () => {
    const { status, out } = await evenkeel(['listen', '--json'], `${body}\n\n${'x'.repeat(76)}\n`.repeat(100_000))
    expect(status).toBe(0)
    expect(JSON.parse(out).language).toBe('en')
  })

  it('works as it is run by hand', () => {
    const run = spawnSync('npm', ['run', '--silent', 'evenkeel', '--', '--help'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('evenkeel check')
  })

  it.skipIf(process.platform === 'win32')('takes it calmly when its reader goes away', () => {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
    const run = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${tsx}" src/cli/evenkeel.ts listen --jsonl | head -n 1`],
      { cwd: root, input: `${JSON.stringify({ id: 'a', body })}\n`.repeat(400), encoding: 'utf8' },
    )
    expect(run.stdout.trim().split('\n')).toHaveLength(1)
    expect(run.stderr).toBe('')
  })
})
