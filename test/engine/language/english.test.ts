import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/engine/language/english.ts'
import { labelledMails, labelledSentences } from '../../../src/training/corpus.ts'

describe('languageOf', () => {
  it.each([
    ['de', 'Die Rechnung ist immer noch falsch und niemand antwortet.'],
    ['fr', 'La facture est toujours fausse et personne ne nous répond.'],
    ['ja', '請求書がまだ間違っています。'],
    ['ru', 'Счёт всё ещё неправильный.'],
  ])('%s: %s', (tag, text) => expect(languageOf(text)).toBe(tag))

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

  it('says nothing of too little', () => {
    expect(languageOf('')).toBe('und')
    expect(languageOf('404')).toBe('und')
  })
})
