// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popup } from '../../../src/extension/popup/popup.tsx'
import { defaults, type Settings } from '../../../src/extension/settings/schema.ts'

afterEach(cleanup)

function show(settings: Partial<Settings> = {}) {
  const onChange = vi.fn()
  render(<Popup settings={{ ...defaults, ...settings }} onChange={onChange} />)
  return onChange
}

describe('on and off', () => {
  it.each([
    ['Tone checker', 'tone'],
    ['Drafts', 'drafts'],
  ] as const)('%s is switched for good', (name, field) => {
    const onChange = show()
    fireEvent.click(screen.getByRole('switch', { name }))
    expect(onChange).toHaveBeenCalledWith({ [field]: false })
  })

  it('says what off means', () => {
    show({ tone: false })
    const toggle = screen.getByRole<HTMLInputElement>('switch', { name: 'Tone checker' })
    expect(toggle.checked).toBe(false)
    const hint = document.getElementById(toggle.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe('Off everywhere. Nothing you write is looked at.')
  })
})

it('keeps the other fields when one of them changes', () => {
  const onChange = show({ me: { name: 'Ines', company: 'Halyard', signOff: '' } })
  fireEvent.input(screen.getByRole('textbox', { name: 'How you sign off' }), { target: { value: 'Kind regards' } })
  expect(onChange).toHaveBeenCalledWith({ me: { name: 'Ines', company: 'Halyard', signOff: 'Kind regards' } })
})

it('chooses voice and spelling', () => {
  const onChange = show()
  fireEvent.click(screen.getByRole('radio', { name: 'Formal' }))
  fireEvent.click(screen.getByRole('radio', { name: 'American' }))
  expect(onChange.mock.calls).toEqual([[{ voice: 'formal' }], [{ spelling: 'american' }]])
})

it('gives back a phrase that was silenced', () => {
  const onChange = show({ neverFlag: ["it's our policy", 'as discussed'] })
  fireEvent.click(screen.getByRole('button', { name: "Flag it again: it's our policy", hidden: true }))
  expect(onChange).toHaveBeenCalledWith({ neverFlag: ['as discussed'] })
})

it('says what it never does, even when settings cannot be read', () => {
  render(<Popup settings={undefined} trouble="not-read" onChange={vi.fn()} />)
  expect(screen.getByText(/stays in this browser/)).toBeTruthy()
  expect(screen.getByText('Your settings could not be read.')).toBeTruthy()
  expect(screen.queryByText('Reading your settings…')).toBeNull()
})
