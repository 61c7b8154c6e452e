import { expect, it } from 'vitest'
import { firstName } from '../../../src/engine/message/first-name.ts'
import { read } from '../../../src/engine/message/read.ts'

it.each([
  ['Priya Nambiar <priya@nambiar.example>', 'Priya'],
  ['"Nambiar, Priya" <priya@nambiar.example>', 'Priya'],
  ['Nambiar, Priya', 'Priya'],
  ['NAMBIAR Priya <p@nambiar.example>', 'Priya'],
  ['PRIYA NAMBIAR <p@nambiar.example>', 'Priya'],
  ['priya nambiar <p@nambiar.example>', 'Priya'],
  ['Dr. Priya Nambiar <p@nambiar.example>', 'Priya'],
  ['Priya Nambiar, MBA <p@nambiar.example>', 'Priya'],
  ['Priya (Acme) <p@acme.example>', 'Priya'],
  ['Priya Nambiar | Acme <p@acme.example>', 'Priya'],
  ['Priya from Acme <p@acme.example>', 'Priya'],
  ["Jean-Pierre O'Neill <jp@oneill.example>", 'Jean-Pierre'],
  ['Ilse de Bruin <ilse@zeeland.example>', 'Ilse'],
  ['Ray Tully <ray@raytully.example>', 'Ray'],
  ['Angela Whitcombe <accounts@tarnfieldvets.example>', 'Angela'],
  ['priya.nambiar@acme.example', 'Priya'],
  ['<priya.nambiar@acme.example>', 'Priya'],
  ['accounts@acme.example', undefined],
  ['p.nambiar@acme.example', undefined],
  ['sales.team@acme.example', undefined],
  ['Mr Nambiar <p@nambiar.example>', undefined],
  ['P. Nambiar <p@nambiar.example>', undefined],
  ['Support Desk <help@acme.example>', undefined],
  ['Acme Ltd <office@acme.example>', undefined],
  ['Tarnfield Vets <bookings@tarnfieldvets.example>', undefined],
  ['Jess & Tom <jt@mail.example>', undefined],
  ['=?UTF-8?Q?Pr=C3=AFya?= <p@nambiar.example>', undefined],
  ['田中 太郎 <taro@tanaka.example>', undefined],
  ['', undefined],
])('%s → %s', (from, name) => {
  expect(firstName(from, undefined)).toBe(name)
})

it.each([
  ['Sukhdeep Gill <suki@greenlight.example>', 'suki', 'Suki'],
  ['Douglas Lindqvist <doug@lindqvist.example>', 'Doug', 'Doug'],
  ['accounts@acme.example', 'Ana Ruiz', 'Ana'],
  ['Priya Nambiar <priya@nambiar.example>', 'Tom', 'Priya'],
  ['Priya Nambiar <priya@nambiar.example>', 'PN', 'Priya'],
  [undefined, 'Ana', 'Ana'],
  [undefined, 'Dana Whitlock, Esq.', 'Dana'],
  [undefined, 'Accounts Payable', undefined],
])('%s signing as %s is called %s', (from, signed, name) => {
  expect(firstName(from, signed)).toBe(name)
})

it('is found below the mail when there is no header', () => {
  expect(read({ body: 'Hi,\n\nThe site is down.\n\nThanks,\nMarit Moen\nHead of Shop' }).firstName).toBe('Marit')
})
