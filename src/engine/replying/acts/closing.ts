/** The end: a line if the voice has one, the sign-off and the name. */
import type { Brief } from '../brief.ts'
import { type Line, ours, yours } from '../line.ts'

export function signOff(brief: Brief): Line[] {
  const closing =
    brief.me.signOff?.trim().replace(/,$/, '') ||
    brief.choose(
      'sign-off',
      brief.voice === 'formal'
        ? ['Kind regards', 'Yours sincerely']
        : brief.voice === 'warm'
          ? ['Warm regards', 'With best wishes', 'All the best']
          : ['Best wishes', 'Kind regards', 'Best regards'],
    )
  const name = brief.me.name?.trim()
  const lines = [
    ours('sign-off', `${closing},`),
    name ? yours('name', name.replace(/[{}]/g, '')) : ours('name', '{your name}'),
  ]
  const company = brief.me.company?.trim()
  return company ? [...lines, yours('name', company.replace(/[{}]/g, ''))] : lines
}
