import type { Brief } from '../brief.ts'
import { type Line, ours } from '../line.ts'

export function greeting(brief: Brief): Line {
  const name = brief.firstName
  if (name === undefined) return ours('greeting', 'Hello,')
  return ours(
    'greeting',
    brief.voice === 'formal' ? `Dear ${name},` : brief.voice === 'warm' ? `Hello ${name},` : `Hi ${name},`,
  )
}
