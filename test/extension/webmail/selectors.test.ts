import { describe, expect, test } from 'vitest'
import { places, type Source } from '../../../src/extension/webmail/gmail/selectors.ts'

const all: readonly (readonly [string, Source])[] = Object.entries(places).flatMap(([name, sources]) =>
  sources.map((source: Source) => [name, source] as const),
)

describe('where things stand', () => {
  test.each(all)('%s by %o', (_, { css, seen }) => {
    expect(seen, 'year and month').toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
    expect(css, 'labels and tooltips are in the language of the user').not.toMatch(
      /(aria-label|data-tooltip|title|alt)\W?="[^@]*[a-z]{3}/i,
    )
    expect(css, 'generated names change with every release').not.toMatch(/\.[A-Za-z]{2,}-[0-9a-f]{4,}/)
  })
})
