/** The door itself: from a mail to drafts, with the real listener. */
import { describe, expect, it } from 'vitest'
import { reply } from '../../../src/engine/replying/reply.ts'
import { replyKinds } from '../../../src/engine/vocabulary.ts'
import { mails } from './labelled.ts'

const spanish =
  'Buenos días, la página web sigue sin funcionar desde el lunes y nadie contesta a mis correos. Necesito una solución hoy mismo, por favor. Un saludo, Marta'

describe('reply', () => {
  it('has nothing to say to a mail that is not in English', () => {
    expect(reply({ body: spanish }).drafts).toEqual([])
    expect(reply({ body: spanish, kind: 'reflect' }).drafts).toEqual([])
  })

  it('carries the id, and takes an empty mail', () => {
    expect(reply({ id: 'a7', body: '' })).toEqual({ id: 'a7', drafts: [] })
    expect(reply({ body: '', kind: 'holding' }).drafts).toHaveLength(1)
  })

  it('gives the same drafts twice', () => {
    const mail = mails[0]
    expect(reply({ ...mail, body: mail?.body ?? '' })).toEqual(reply({ ...mail, body: mail?.body ?? '' }))
  })

  it('drafts every kind of one mail in a blink, warm', () => {
    const some = mails.filter((mail) => mail.isComplaint).slice(0, 40)
    const request = (body: string) => ({ body, stance: 'ours' as const })
    for (const mail of some) reply(request(mail.body))
    const start = performance.now()
    for (const mail of some) reply(request(mail.body))
    const each = (performance.now() - start) / some.length
    // 30 ms is the budget on a laptop with nothing else to do; shared machines get slack.
    expect(each).toBeLessThan(90)
  })

  it('takes any variant, any field and a mail full of marks', () => {
    const body =
      'The {homepage} is [still] not <live>. You promised Monday and I have heard nothing since. Please fix it.'
    for (const kind of replyKinds) {
      for (const variant of [0, 7, 1e9, -3, Number.NaN]) {
        const [draft] = reply({ body, kind, variant, fields: { time: '{odd} [value]', 'new date': ' \n ' } }).drafts
        expect(draft?.text).not.toMatch(/[{}]/)
        expect(draft?.text).not.toMatch(/undefined|NaN/)
      }
    }
  })
})
