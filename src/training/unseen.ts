/**
 * `npm run unseen`: the shipped weights on mails that nothing was trained or tuned on (test/unseen). For one honest
 * measurement now and then: whoever reads the misses has seen them.
 */
import { listen } from '../engine/listening/listen.ts'
import { unseenMails } from './corpus.ts'
import { isHard } from './cross-validate.ts'
import { hearMail } from './examples.ts'
import { table } from './figures.ts'
import { type Counts, measure } from './measure.ts'

for (const [file, mails] of unseenMails()) {
  const counts: Counts = new Map()
  for (const mail of mails) measure(counts, mail, hearMail(mail).sentences, listen(mail), isHard(mail.id))
  console.log([`${file}: ${mails.length} mails`, '', ...table(counts), ''].join('\n'))
}
