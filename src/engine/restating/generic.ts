/** "You" that means anybody who uses the thing: "when you click Pay". Said back to the client it is right as it stands. */
import type { Word } from './words.ts'

const using = new Set(
  (
    'click tap press open search type scroll load try select hit add go log visit refresh submit enter zoom export print ' +
    'sign checkout pick choose upload download drag swipe reload land look get turn hover sort filter resize walk drive sit'
  ).split(' '),
)
const cannot = new Set(
  'log login see click open tell find buy order pay read search scroll load print export upload download access use check edit save hear book view reach'.split(
    ' ',
  ),
)
const when = new Set('when whenever if once time until unless as moment'.split(' '))

export function isGeneric(words: readonly Word[], at: number): boolean {
  const here = words[at]?.lower ?? ''
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  const after = words[at + 2]?.lower ?? ''
  if (here === "you'd")
    return (
      /^(?:think|expect|imagine|hope|assume|have)$/.test(next) &&
      (next !== 'have' || /^(?:thought|expected|hoped|imagined)$/.test(after))
    )
  if (here !== 'you') return false
  // "You see the mouth moving": anybody would.
  if (
    at === 0 &&
    /^(?:see|hear|get|have|need|must|can|click)$/.test(next) &&
    /^(?:my|our|the|a|an|to|no|how|nothing)$/.test(after) &&
    !/^(?:have|need|must)$/.test(next)
  )
    return true
  if (when.has(before) && (using.has(next) || (next === 'try' && after === 'to'))) return true
  if (/^(?:can't|couldn't|can|could)$/.test(next)) {
    const verb = /^(?:even|still|only|not|actually|barely|hardly|now|no)$/.test(after)
      ? (words[at + 3]?.lower ?? '')
      : after
    return cannot.has(verb) && !/^(?:if|that)$/.test(before)
  }
  return (
    /^(?:get|have)$/.test(next) &&
    (words[at + 2]?.lower === 'an' || words[at + 2]?.lower === 'to') &&
    /^(?:error|click|scroll|refresh|log|zoom|reload|type|re-enter)$/.test(words[at + 3]?.lower ?? '')
  )
}
