import { expect, it } from 'vitest'
import { examples, withoutTrailingOrder } from '../../../src/engine/restating/trailing-order.ts'

it.each(examples)('%s', (from, to) => {
  expect(withoutTrailingOrder(from)).toBe(to)
})
