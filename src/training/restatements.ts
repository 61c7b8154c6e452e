/**
 * A page for reading: each complaint of the corpus, the restatement a person wrote, and ours.
 * `npm run restatements -- [every] [offset]` prints every n-th; `--cases` prints the worked cases instead.
 */
import { readFileSync } from 'node:fs'
import { restate } from '../engine/restating/restate.ts'
import { labelledMails } from './corpus.ts'

interface Case {
  readonly client: string
  readonly restatement: string
  readonly note: string
}

const show = (client: string, person: string, own: string): void => {
  console.log(`client  ${client.replace(/\s+/g, ' ')}\nperson  ${person}\nours    ${own === '' ? '(nothing)' : own}\n`)
}

const [first = '1', second = '0'] = process.argv.slice(2)
if (first === '--cases') {
  const file = new URL('../../test/cases/restatement-cases.json', import.meta.url)
  for (const each of JSON.parse(readFileSync(file, 'utf8')) as Case[]) {
    const sent = each.note.includes('[time]') ? '2026-03-03' : undefined
    show(each.client, each.restatement, restate(each.client, { sent }))
  }
} else {
  const rows = labelledMails().flatMap((mail) =>
    mail.complaints.map((each) => ({
      client: each.quote,
      person: each.restatement,
      own: restate(each.quote, { sent: mail.date, topics: each.topics, mail: mail.body }),
    })),
  )
  for (const [i, row] of rows.entries()) {
    if (i % Number(first) === Number(second)) show(row.client, row.person, row.own)
  }
}
