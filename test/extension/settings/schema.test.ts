import { describe, expect, it } from 'vitest'
import { defaults, settingsFrom } from '../../../src/extension/settings/schema.ts'

describe('settingsFrom', () => {
  it('starts with everything on and nothing known about the user', () => {
    expect(defaults).toEqual({
      tone: true,
      drafts: true,
      me: { name: '', company: '', signOff: '' },
      voice: 'warm',
      spelling: 'british',
      neverFlag: [],
    })
  })

  it('keeps what is stored', () => {
    expect(settingsFrom({ tone: false, me: { name: 'Tom', company: '', signOff: 'Best' } })).toMatchObject({
      tone: false,
      me: { name: 'Tom', signOff: 'Best' },
    })
  })

  it('lets a broken field fall back alone', () => {
    const settings = settingsFrom({ tone: 'yes', voice: 'shouting', me: { name: 7, company: 'Acme' }, drafts: false })
    expect(settings).toMatchObject({ tone: true, voice: 'warm', drafts: false, me: { name: '', company: 'Acme' } })
  })

  it('ignores what it does not know', () => {
    expect(settingsFrom({ surprise: 1 })).toEqual(defaults)
  })
})
