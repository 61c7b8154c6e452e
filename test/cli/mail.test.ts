import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/cli/bytes.ts'
import { mailOf } from '../../src/cli/mail.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding)

describe('plain text', () => {
  it('is the body as it stands', async () => {
    const text = 'Note: this is late.\n\nCall me.\r\n'
    expect(await mailOf(bytes(text), undefined)).toEqual({ body: text })
  })

  it('may begin with lines that look like a header', async () => {
    const text = 'Problem: it is late.\nWanted: a date.\n\nCall me.'
    expect(await mailOf(bytes(text), undefined)).toEqual({ body: text })
  })

  it('may carry a pasted head, which stays in the body so that offsets hold', async () => {
    const text = 'From: Ana Ruiz <ana@ruiz.example>\nSubject: Late\nDate: Tue, 3 Mar 2026 9:14\n\nIt is late.'
    expect(await mailOf(bytes(text), undefined)).toEqual({
      from: 'Ana Ruiz <ana@ruiz.example>',
      subject: 'Late',
      body: text,
      shown: [{ start: 0, end: text.indexOf('It is'), what: 'forwarded-header' }],
    })
  })

  it.each([
    ['UTF-8 with its mark', bytes('\ufeffcafé', 'utf8')],
    ['UTF-16', bytes('\ufeffcafé', 'utf16le')],
    ['Windows-1252', bytes('café', 'latin1')],
  ])('in %s', (_, raw) => {
    expect(textOf(raw)).toBe('café')
  })
})

describe('an .eml', () => {
  const head =
    'From: Ana Ruiz <ana@ruiz.example>\r\nSubject: Late\r\nDate: Tue, 3 Mar 2026 23:30:00 -0500\r\nMIME-Version: 1.0\r\n'

  it('keeps the sender’s own clock', async () => {
    const mail = await mailOf(bytes(`${head}\r\nIt is late.\r\n`), undefined)
    expect(mail).toMatchObject({
      from: 'Ana Ruiz <ana@ruiz.example>',
      subject: 'Late',
      date: '2026-03-03T23:30:00-05:00',
    })
    expect(mail.body.trim()).toBe('It is late.')
  })

  it('prefers the plain part, and reads HTML where there is no other', async () => {
    const parts = (first: string): string =>
      `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n${first}--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<title>No</title><style>p{}</style><h1>Hello</h1><p>From HTML</p><blockquote>old</blockquote>\r\n--b--\r\n`
    const plain = '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nFrom text\r\n'
    expect((await mailOf(bytes(parts(plain)), undefined)).body.trim()).toBe('From text')
    expect((await mailOf(bytes(parts('')), undefined)).body.trim()).toBe('Hello\n\nFrom HTML\n\n> old')
  })

  it('without text says so', async () => {
    await expect(mailOf(bytes(`${head}Content-Type: application/pdf\r\n\r\nxx`), 'a.eml')).rejects.toThrow(
      /no text in this mail/,
    )
  })

  it('survives HTML nested without end', async () => {
    const mail = await mailOf(
      bytes(`${head}Content-Type: text/html\r\n\r\n${'<div>'.repeat(5_000)}deep<p>x`),
      undefined,
    ).catch((error: Error) => error)
    expect(mail).not.toBeInstanceOf(RangeError)
  })

  it('named so but without a head is read as text', async () => {
    expect(await mailOf(bytes('It is late.'), 'a.eml')).toEqual({ body: 'It is late.' })
  })
})
