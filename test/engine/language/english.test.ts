import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/engine/language/english.ts'
import { labelledMails, labelledSentences } from '../../../src/training/corpus.ts'

describe('languageOf', () => {
  it.each([
    ['Could you send the invoice again please?', 'en'],
    ['still waiting', 'en'],
    ['Die Rechnung ist schon wieder falsch.', 'de'],
    ['Je n’ai toujours pas reçu la facture.', 'fr'],
    ['Todavía no hemos recibido la factura.', 'es'],
    ['Non ho ancora ricevuto la fattura.', 'it'],
    ['Ik heb de factuur nog niet ontvangen.', 'nl'],
    ['請求書をまだ受け取っていません。', 'ja'],
    ['Счёт всё ещё неправильный.', 'ru'],
    ['42', 'und'],
    ['', 'und'],
  ])('%s', (text, tag) => expect(languageOf(text)).toBe(tag))

  it('takes no English mail or sentence for another language', () => {
    const texts = [...labelledMails().map(({ body }) => body), ...labelledSentences().map(({ t }) => t)]
    expect(texts.filter((text) => !['en', 'und'].includes(languageOf(text)))).toEqual([])
  })

  it('hears a better opinion where English words are few, and only there', () => {
    const finnish = 'Hei, lasku on edelleen väärin ja odotamme vastausta. Milloin asia korjataan?'
    expect(languageOf(finnish, 'fi')).toBe('fi')
    expect(languageOf('We have been waiting for the corrected invoice since the end of May.', 'fi')).toBe('en')
    expect(languageOf('Ship Acme pallets dock seven Friday noon, driver Kowalski, plate attached.', 'en-GB')).toBe('en')
  })
})
