import { describe, expect, test } from 'vitest'
import { linesAsHtml, plain, withHardSpaces } from '../../../src/extension/webmail/gmail/lines.ts'

describe('plain text', () => {
  test.each([
    ['Windows line ends', 'One\r\nTwo\rThree', 'One\nTwo\nThree'],
    ['line separators', 'One\u2028Two', 'One\nTwo'],
    ['control characters', 'O\u0000n\u0007e\u007f', 'One'],
    ['empty lines at the end', 'One\n \n\n', 'One'],
    ['a space at the end of a phrase stays', 'One ', 'One '],
    ['emoji stay whole', '👩‍👧!', '👩‍👧!'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected)
  })
})

describe('lines for an editor', () => {
  test('are divs with nothing of HTML in them', () => {
    expect(linesAsHtml('<b>"A" & B</b>\n\nC')).toBe(
      '<div>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</div><div><br></div><div>C</div>',
    )
  })

  test('keep spaces that HTML would swallow', () => {
    expect(linesAsHtml(' a  b ')).toBe('<div>\u00a0a\u00a0 b\u00a0</div>')
    expect(withHardSpaces('a  b\n c d ')).toBe('a\u00a0 b\n\u00a0c d ')
  })
})
