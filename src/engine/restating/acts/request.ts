/** Orders and requests become a wish: "Send me the invoice" is "I'd like you to send me the invoice". */
import { isBase, isPlainVerb } from '../verbs.ts'
import { wordsOf } from '../words.ts'
import { hasFiniteVerb } from './fragment.ts'

const asking =
  /^(?:so |and |but |also |then )?(?:please,? )?(?:can|could|would|will) (?:you|someone|somebody|anyone|one of you) (?:please |kindly |maybe |possibly |at least |just |perhaps |also |be able to |be (?:good|kind|so kind|so good) (?:enough |as )?(?:to )?|mind )*/i
const grateful =
  /^(?:i|we)(?:'d| would| should) (?:really |very much |greatly |also )*(?:be (?:\w+ )?(?:grateful|obliged|thankful|glad|pleased|happy)|appreciate(?: it)?) if (?:you|someone|one of you) (?:could|would|can|will|might) (?:please |kindly |also )*/i
const welcome =
  /^(?:i|we)(?:'d| would| should) (?:really |very much |greatly |also )*(?:be (?:\w+ )?(?:grateful|obliged|thankful|glad) (?:for|of|to have|to receive|to get)|appreciate|welcome) (?=(?:a|an|the|your|some|half|one|any|this|that|two|three|\d)\b)/i
const polite =
  /^(?:and |but |so |also |then |now )?(?:please|kindly|just|at least|pls)(?: (?:just|kindly|at least|also|do))*,? /i

/** Words that open a sentence as a noun far more often than as an order. */
const nounFirst = new Set(
  'work design quality support service delivery update report time access results result process issue cost price mail email test site page order notice work lead point question request view brief deal feedback need help change copy reply answer charge bill contact market people love like want hope thank thanks trust see look guess got let back last present time second post book record water park plant pack ship host face hand free light store type drift total double'.split(
    ' ',
  ),
)
const object =
  /^(?:the|a|an|my|our|your|this|that|these|those|it|me|us|them|him|her|any|all|some|by|to|for|in|with|on|up|off|out|back|no|every|each|both|whatever|what|who|when|where|how|why|if|\d.*)$/

const gerundToBase = (text: string): string =>
  text.replace(/^(\w+)ing\b/i, (whole, stem: string) =>
    isBase(stem) ? stem : isBase(`${stem}e`) ? `${stem}e` : isBase(stem.slice(0, -1)) ? stem.slice(0, -1) : whole,
  )

function wish(order: string): string {
  const text = order.replace(/^(?:just|please|kindly|at least|maybe|possibly) /i, '')
  const lower = text[0]?.toLowerCase() + text.slice(1)
  if (/^let (?:me|us) know\b/i.test(text))
    return `I'd like to know${lower.replace(/^let (?:me|us) know/i, '').replace(/^ where we stand/, ' where things stand')}`
  if (/^tell (?:me|us) (?=what|when|where|who|why|how|which|whether|if|the)/i.test(text))
    return `I'd like to know${lower.replace(/^tell (?:me|us)/i, '')}`
  if (/^(?:revert|reply|respond|answer|get back to (?:me|us))\b/i.test(text))
    return `I'd like a reply${lower.replace(/^(?:kindly )?(?:revert|reply|respond|answer|get back to (?:me|us))(?: to (?:me|us))?/i, '')}`
  const through = /^(?:tell|ask|get|have) (your [\w-]+(?: \w+)?) to (.+)$/i.exec(text)
  if (through) return `I'd like ${through[1]} to ${through[2]}`
  if (/^explain (?=what|when|where|who|why|how|which|whether|to)/i.test(text)) return `I'd like you to ${lower}`
  return `I'd like you to ${lower}`
}

const withArticle = (text: string): string => {
  const lower = `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`
  if (object.test(lower.split(' ')[0] ?? '') || /s$/.test(lower.split(/ (?:for|of|on|from|by|to|with|in)\b/)[0] ?? ''))
    return lower
  return `${/^[aeiou]/.test(lower) ? 'an' : 'a'} ${lower}`
}

/** An order or a request as a wish in the client's voice, or undefined if it is none. */
export function fromRequest(text: string): string | undefined {
  // Politeness and what the client offers in return is no part of the wish.
  const bare = text
    .replace(/[?.]+$/, '')
    .replace(
      /,? (?:is that too much(?: to ask)?|yes or no|right now|if (?:that's |it's |at all )?possible|if you (?:can|could|would|don't mind|wouldn't mind)|when you (?:can|get a (?:moment|minute|chance))|thanks|thank you|cheers|sorry)$/i,
      '',
    )
    .replace(/,? please\b,?/gi, '')
    .replace(/,? and (?:then )?(?:I'll|we'll|I will|we will|I can|we can|I'd be|we'd be) .*$/i, '')
  const hoped = grateful.exec(bare)
  if (hoped) return wish(bare.slice(hoped[0].length))
  const thankful = welcome.exec(bare)
  if (thankful) return `I'd like ${bare.slice(thankful[0].length)}`
  const asked = asking.exec(bare)
  if (asked) {
    const rest = bare.slice(asked[0].length)
    const order = /mind $/i.test(asked[0]) ? gerundToBase(rest) : rest
    const other = /(someone|somebody|anyone|one of you)/i.exec(asked[0])?.[1]
    const base = wordsOf(order)[0]?.lower ?? ''
    if (!isBase(base)) return undefined
    if (/^(?:tell|let|reply|respond|answer|get)$/.test(base) || !other) return wish(order)
    return `I'd like someone to ${order}`
  }
  if (/^let's (?:say|call it|make it) /i.test(bare))
    return bare.replace(/^let's (?:say|call it|make it)/i, "I'd suggest")
  if (/^let's /i.test(bare)) {
    const get = /^let's get (.+)$/i.exec(bare)
    return get ? `I'd like ${get[1]}` : `I'd like to ${bare.slice(6)}`
  }
  if (/^don't (?:you dare|tell me|even)\b/i.test(bare)) return ''
  if (/,? please[.?]*$/i.test(text) && !hasFiniteVerb(bare) && !isBase(wordsOf(bare)[0]?.lower ?? ''))
    return `I'd like ${withArticle(bare)}`
  const softened = polite.test(bare)
  const order = bare.replace(polite, '')
  const words = wordsOf(order)
  const first = words[0]?.lower ?? ''
  const second = words[1]?.lower ?? ''
  if (/^(?:don't|do not)$/.test(first) || (first === 'do' && second === 'not')) {
    const rest = order.replace(/^(?:don't|do not) /i, '')
    return isBase(wordsOf(rest)[0]?.lower ?? '') && !/^(?:get me wrong|worry|bother|rush|hurry)/i.test(rest)
      ? `I don't want you to ${rest}`
      : undefined
  }
  if (first === 'stop' && second.endsWith('ing')) return `I'd like you to ${order[0]?.toLowerCase()}${order.slice(1)}`
  if (!isBase(first) || (/^(?:be|have|do)$/.test(first) && !softened)) return undefined
  if (
    !softened &&
    nounFirst.has(first) &&
    !(first === 'let' && /^(?:me|us)$/.test(second)) &&
    !/^(?:me|us|it|them)$/.test(second)
  )
    return undefined
  if (!softened && !object.test(second) && words.length > 1) return undefined
  // "Invoice 30417 is wrong" names a thing and has its verb later.
  if (
    !softened &&
    !isPlainVerb(first) &&
    words
      .slice(1, 6)
      .some((word) => /^(?:is|are|was|were|has|have|had|says|shows|came|isn't|wasn't|hasn't|still)$/.test(word.lower))
  )
    return undefined
  if (
    !softened &&
    /^(?:what|who|when|where|how|why|if|by|to)$/.test(second) &&
    !/^(?:tell|explain|show|check|see|ask|confirm|find|clarify|say|advise|decide|reply|respond|stick|commit|look|come|go|get|listen|speak|talk|deliver|finish)$/.test(
      first,
    )
  )
    return undefined
  return wish(order)
}
