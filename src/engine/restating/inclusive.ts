/** "We" that means client and vendor together stays as it is: agreeing, meeting and talking take two. */
import type { Word } from './words.ts'

const joint = new Set('agreed discussed spoke talked met scoped settled chatted'.split(' '))
const jointNouns = new Set(
  (
    'contract agreement call meeting conversation chat discussion catch-up kick-off kickoff relationship partnership ' +
    'workshop arrangement correspondence exchange dealings collaboration'
  ).split(' '),
)
const between = new Set(
  "had have have've both all also already originally initially previously last first never actually clearly verbally only then".split(
    ' ',
  ),
)
const qualifier = new Set(
  'last first previous next original recent initial weekly monthly friday monday tuesday wednesday thursday phone video review zoom teams service support maintenance signed'.split(
    ' ',
  ),
)

/** "We agreed", "we'd discussed", but not "we discussed it internally" or "we met with your team". */
export function isJointSubject(words: readonly Word[], at: number): boolean {
  const here = words[at]?.lower ?? ''
  if (!/^we(?:'d|'ve)?$/.test(here)) return false
  let i = at + 1
  while (i < at + 4 && between.has(words[i]?.lower ?? '')) {
    if (/^(?:both|all)$/.test(words[i]?.lower ?? '')) return true
    i += 1
  }
  const verb = words[i]?.lower ?? ''
  if (!joint.has(verb)) return false
  if (words[i]?.close) return true
  const next = words[i + 1]?.lower ?? ''
  const after = words[i + 2]?.lower ?? ''
  if (/^(?:with|to|internally|amongst?|between)$/.test(next))
    return verb === 'agreed' && next === 'to' && after === 'meet'
  if (verb === 'met') return next === '' || /^(?:on|in|at|last|about|and|for|this|yesterday|today)$/.test(next)
  if (/^(?:this|it)$/.test(next) && /^(?:internally|with|among|amongst)$/.test(after)) return false
  return true
}

/** "Our contract", "our last call", but not "our call centre" or "our contract with Acme". */
export function isJointPossession(words: readonly Word[], at: number): boolean {
  let i = at + 1
  while (i < at + 3 && qualifier.has(words[i]?.lower ?? '')) i += 1
  const noun = words[i]
  if (!noun || !jointNouns.has(noun.lower.replace(/'s$/, ''))) return false
  if (noun.lower.endsWith("'s") || noun.close) return true
  return !/^(?:centre|center|centres|centers|room|rooms|manager|team|log|logs|volume|volumes|handling|queue|queues|handlers|notes?)$/.test(
    words[i + 1]?.lower ?? '',
  )
}
