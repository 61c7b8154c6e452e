import { expect, it } from 'vitest'
import { parseRequest } from '../../src/cli/requests.ts'

it.each([
  ['listen', { body: 'x', id: 'a', labels: [1] }, { body: 'x', id: 'a' }],
  ['listen', { body: 'x', from: null, date: null }, { body: 'x' }],
  [
    'reply',
    { body: 'x', fields: { date: 'Friday' }, variant: 2 },
    { body: 'x', fields: { date: 'Friday' }, variant: 2 },
  ],
  ['check', { text: 'x', client: 'It is late.' }, { text: 'x', client: 'It is late.' }],
  ['check', { text: 'x', client: { body: 'It is late.' } }, { text: 'x', client: { body: 'It is late.' } }],
] as const)('%s takes %j', (command, line, want) => {
  expect(parseRequest(command, JSON.stringify(line))).toEqual(want)
})

it.each([
  ['listen', '{"body":', 'not JSON'],
  ['listen', '"text"', 'expected a JSON object'],
  ['listen', '{}', 'body: expected the text of the mail'],
  ['listen', '{"body":5}', 'body: expected the text of the mail'],
  ['listen', '{"body":"x","id":7}', 'id: expected text'],
  [
    'listen',
    '{"body":"x","shown":[{"start":0,"end":1,"what":"old"}]}',
    'shown.0.what: expected one of quoted, signature',
  ],
  ['reply', '{"body":"x","stance":"mine"}', 'stance: expected one of ours, theirs, shared, unknown'],
  ['reply', '{"body":"x","me":{"name":3}}', 'me.name: expected text'],
  ['reply', '{"body":"x","me":"Sam"}', 'me: expected an object'],
  ['reply', '{"body":"x","fields":{"date":4}}', 'fields.date: expected text'],
  ['reply', '{"body":"x","variant":-1}', 'variant: expected 0 or more'],
  ['reply', '{"body":"x","variant":1.5}', 'variant: expected a whole number'],
  ['check', '{}', 'text: expected the text of your reply'],
  ['check', '{"text":"x","client":5}', 'client: expected the client’s mail, as text or as an object with a body'],
] as const)('%s refuses %s', (command, line, message) => {
  expect(() => parseRequest(command, line)).toThrow(message)
})
