import { describe, expect, it } from 'vitest'
import { languageOf, withLanguage } from '../../src/cli/spoken.ts'
import { listen } from '../../src/engine/index.ts'
import { labelledMails, labelledSentences } from '../../src/training/corpus.ts'

describe('the language of a mail', () => {
  it.each([
    ['cs', 'Dobrý den, faktura je stále špatně a nikdo nám neodpovídá.'],
    ['hu', 'Jó napot, a számla még mindig hibás, és senki sem válaszol nekünk.'],
    ['ro', 'Bună ziua, factura este încă greșită și nimeni nu ne răspunde.'],
    ['vi', 'Xin chào, hóa đơn vẫn sai và không ai trả lời chúng tôi.'],
    ['hr', 'Dobar dan, račun je još uvijek pogrešan i nitko nam ne odgovara.'],
  ])('%s: %s', (tag, body) => {
    expect(languageOf(body)).toBe(tag)
    expect(listen(withLanguage({ body }))).toMatchObject({ language: tag, isComplaint: false })
  })

  it('takes no English mail or sentence for another language', { timeout: 60_000 }, () => {
    const texts = [...labelledMails(), ...labelledSentences().map(({ t }) => ({ body: t }))]
    const heard = texts
      .filter((_, i) => i % 5 === 0)
      .map((email) => listen(withLanguage({ body: email.body })).language)
    expect(heard.filter((tag) => tag !== 'en' && tag !== 'und')).toEqual([])
  })

  it('leaves an opinion that came with the mail', () => {
    expect(withLanguage({ body: 'Hei', language: 'fi' }).language).toBe('fi')
  })
})
