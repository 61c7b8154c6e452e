import type { Email, Heard } from '../engine/index.ts'
import { type Ink, oneLine } from './ink.ts'
import { concernWords, flagWords, heatWords, topicWords } from './words.ts'

const setAside = { quoted: 'quoted mail', signature: 'signature', disclaimer: 'notice', 'forwarded-header': 'header' }

function language(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What was heard, for people. */
export function showHeard(heard: Heard, email: Email, ink: Ink): string {
  const out: string[] = []
  const head = (title: string): void => {
    out.push('', ink.bold(title))
  }
  const why = ({ start, end, why: reason }: { start: number; end: number; why: string }): string =>
    `“${oneLine(email.body.slice(start, end))}”: ${oneLine(reason)}`

  if (!/^(?:en|und)\b/.test(heard.language)) {
    out.push(`This mail seems to be in ${language(heard.language)}. Evenkeel listens to English only.`)
  } else {
    out.push(
      `${heard.isComplaint ? ink.warn('A complaint') : ink.good('No complaint')}, tone: ${heatWords[heard.heat]}`,
    )
  }
  if (heard.complaints.length > 0) head('What went wrong')
  for (const complaint of heard.complaints) {
    const topics = complaint.topics.map((topic) => topicWords[topic]).join(', ')
    out.push(`  “${oneLine(complaint.quote)}”`, ink.dim(`      ${topics}`))
    if (complaint.restatement !== '') out.push(`      said back: ${oneLine(complaint.restatement)}`)
    for (const reason of complaint.because.slice(0, 2)) out.push(ink.dim(`      because ${why(reason)}`))
  }
  if (heard.concerns.length > 0) head('What may matter underneath')
  for (const { concern, because } of heard.concerns.slice(0, 3)) {
    out.push(`  ${concernWords[concern]} ${ink.dim(`(${concern})`)}`)
    for (const reason of because.slice(0, 2)) out.push(ink.dim(`      because ${why(reason)}`))
  }
  const quotes = (title: string, items: readonly { quote: string }[]): void => {
    if (items.length > 0) head(title)
    for (const { quote } of items) out.push(`  “${oneLine(quote)}”`)
  }
  quotes('What they ask', heard.requests)
  quotes('What they like', heard.positives)
  if (heard.flags.length > 0) head('Worth knowing before you answer')
  for (const { flag, quote } of heard.flags) out.push(`  ${flagWords[flag]}: “${oneLine(quote)}”`)
  const facts = Object.entries(heard.facts).filter(([, values]) => values.length > 0)
  if (facts.length > 0) head('Facts in the mail')
  for (const [name, values] of facts) out.push(`  ${name}: ${values.map(oneLine).join(' · ')}`)
  if (heard.ignored.length > 0) {
    const kinds = [...new Set(heard.ignored.map(({ what }) => setAside[what]))]
    out.push('', ink.dim(`Set aside, not read: ${kinds.join(', ')}`))
  }
  if (heard.readUntil !== undefined) {
    const read = heard.readUntil.toLocaleString('en-GB')
    out.push('', ink.dim(`This mail is very long. Only its first ${read} characters, the newest, were read.`))
  }
  return `${out.join('\n')}\n`
}
