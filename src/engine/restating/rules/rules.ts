import type { Rule } from '../rule.ts'
import { accusations } from './accusations.ts'
import { feelings } from './feelings.ts'
import { idioms } from './idioms.ts'
import { insults } from './insults.ts'
import { threats } from './threats.ts'

/** In the order in which they run. */
export const rules: readonly Rule[] = [...idioms, ...threats, ...accusations, ...feelings, ...insults]
