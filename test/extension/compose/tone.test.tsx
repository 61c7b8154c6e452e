// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FindingsListProps } from '../../../src/extension/compose/findings-list.tsx'
import { mountFinding, mountFindings, mountToneBar } from '../../../src/extension/compose/mount.tsx'
import type { ToneBarProps } from '../../../src/extension/compose/tone-bar.tsx'
import { lineOf } from '../../../src/extension/compose/tone-names.ts'
import { findings } from '../../gallery/examples.ts'

let place: HTMLElement
beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
})
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.useRealTimers()
})

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const finding = (index: number) => {
  const found = findings[index]
  if (!found) throw new Error(`No finding ${index}`)
  return found
}
const shown = <Mounted,>(run: () => Mounted): Mounted => {
  let mounted: Mounted | undefined
  act(() => {
    mounted = run()
  })
  if (mounted === undefined) throw new Error('Not mounted')
  return mounted
}

describe('the bar under a reply', () => {
  const bar = (more: Partial<ToneBarProps> = {}) => {
    const props: ToneBarProps = { on: true, findings: 7, listOpen: false, onSwitch: vi.fn(), onList: vi.fn(), ...more }
    return { props, mounted: shown(() => mountToneBar(place, props)) }
  }

  it('counts what there is to look at and opens the list', () => {
    const { props } = bar()
    fireEvent.click(button('7 to look at'))
    expect(props.onList).toHaveBeenCalledOnce()
  })

  it('reads calm without a button to press', () => {
    bar({ findings: 0 })
    expect(screen.getByText('Reads calm')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says nothing of a mail that was not checked yet', () => {
    bar({ findings: undefined })
    expect(screen.queryByText(/look at|calm/)).toBeNull()
  })

  it('is switched off at once, and says so', () => {
    const { props, mounted } = bar({ missing: [] })
    const toggle = screen.getByRole<HTMLInputElement>('switch', { name: 'Tone, for this email' })
    fireEvent.click(toggle)
    expect(props.onSwitch).toHaveBeenCalledWith(false)
    act(() => mounted.update({ ...props, on: false, findings: undefined }))
    expect(screen.getByText('Off for this email')).toBeTruthy()
    expect(screen.queryByText('Everything is answered')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('Tone off for this email.')
  })

  it.each([
    [[{ what: 'answer', detail: 'the invoice' }], 0, 'Not answered yet: the invoice'],
    [
      [
        { what: 'restatement', detail: 'the late page' },
        { what: 'answer', detail: 'the invoice' },
      ],
      0,
      'Not answered yet: the invoice and 1 more',
    ],
    [[{ what: 'next-step', detail: 'a date' }], 0, 'No next step yet'],
    [[], 2, '2 blanks left'],
    [[], 0, 'Everything is answered'],
  ] as const)('for %j and %d blanks it says %s', (missing, blanks, words) => {
    bar({ missing, blanks })
    expect(screen.getByRole('group', { name: 'Evenkeel' }).textContent).toContain(words)
  })

  it('leaves the caret in the mail when pressed', () => {
    bar()
    expect(fireEvent.mouseDown(button('7 to look at'))).toBe(false)
    expect(fireEvent.mouseDown(screen.getByRole('switch'))).toBe(false)
  })

  it('speaks a changed count once in three seconds', () => {
    vi.useFakeTimers()
    const { props, mounted } = bar()
    const speaks = () => screen.getByRole('status').textContent
    expect(speaks()).toBe('')
    act(() => mounted.update({ ...props, findings: 6 }))
    expect(speaks()).toBe('6 things to look at.')
    act(() => mounted.update({ ...props, findings: 5 }))
    act(() => mounted.update({ ...props, findings: 1 }))
    expect(speaks()).toBe('6 things to look at.')
    act(() => void vi.advanceTimersByTime(3000))
    expect(speaks()).toBe('1 thing to look at.')
  })
})

const actions = () => ({ onUse: vi.fn(), onIgnore: vi.fn(), onNever: vi.fn() })

describe('one finding', () => {
  const popover = (index: number) => {
    const ways = { onPrevious: vi.fn(), onNext: vi.fn(), onClose: vi.fn() }
    const props = { finding: finding(index), index, total: 7, anchor: place, ...actions(), ...ways }
    return { props, mounted: shown(() => mountFinding(place, props)) }
  }

  it('names the wording, says why, and never judges a person', () => {
    popover(2)
    const dialog = within(screen.getByRole('dialog', { name: "Takes it back: I'm sorry, but" }))
    expect(dialog.getByText('3 of 7')).toBeTruthy()
    expect(dialog.getByText('May sting')).toBeTruthy()
    expect(dialog.getByText(/The second half undoes the first/)).toBeTruthy()
  })

  it('uses the words with what was filled in, and leaves open blanks to be seen', () => {
    const { props } = popover(5)
    const blank = screen.getByRole('textbox', { name: 'what' })
    blank.textContent = 'close changes at noon'
    fireEvent.input(blank)
    fireEvent.click(button('Use it'))
    expect(props.onUse).toHaveBeenCalledWith(props.finding, 'We close changes at noon so that [reason]')
  })

  it('lets one pick between suggestions, of which one may be to leave it out', () => {
    const { props } = popover(1)
    fireEvent.click(screen.getByRole('radio', { name: 'Leave it out' }))
    fireEvent.click(button('Use it'))
    expect(props.onUse).toHaveBeenCalledWith(props.finding, '')
  })

  it('forgets what was chosen when the next finding takes its place, and keeps the focus', () => {
    const { props, mounted } = popover(1)
    fireEvent.click(screen.getByRole('radio', { name: 'Leave it out' }))
    mounted.focus()
    expect(document.activeElement).toBe(button('Use it'))
    act(() => mounted.update({ ...props, finding: finding(4), index: 4 }))
    expect(document.activeElement).toBe(button('Use it'))
    fireEvent.click(button('Use it'))
    expect(props.onUse).toHaveBeenLastCalledWith(finding(4), finding(4).suggestions[0])
  })

  it('can be ignored, silenced, passed over and closed', () => {
    const { props } = popover(0)
    for (const name of ['Ignore once', 'Never flag this', 'Previous', 'Next', 'Close']) fireEvent.click(button(name))
    expect(props.onIgnore).toHaveBeenCalledWith(props.finding)
    expect(props.onNever).toHaveBeenCalledWith(props.finding)
    expect(props.onPrevious).toHaveBeenCalledOnce()
    expect(props.onNext).toHaveBeenCalledOnce()
    fireEvent.keyDown(button('Use it'), { key: 'Escape' })
    expect(props.onClose).toHaveBeenCalledTimes(2)
  })
})

describe('the list', () => {
  const list = (more: Partial<FindingsListProps> = {}) => {
    const ways = { onCurrent: vi.fn(), onClose: vi.fn(), onUndoNever: vi.fn() }
    const props: FindingsListProps = { findings, current: 0, anchor: place, ...actions(), ...ways, ...more }
    return { props, mounted: shown(() => mountFindings(place, props)) }
  }
  const items = () => screen.getAllByRole('button').filter((one) => one.matches('.opens'))

  it('shows every finding in order, one of them open', () => {
    list()
    expect(items().map((item) => item.querySelector('.small')?.textContent)).toEqual(findings.map((one) => one.quote))
    expect(items().map((item) => item.getAttribute('aria-expanded'))).toEqual([
      'true',
      ...Array.from({ length: 6 }, () => 'false'),
    ])
  })

  it('moves with the arrows and opens what one chooses', () => {
    const { props } = list()
    const [first, second] = items()
    first?.focus()
    fireEvent.keyDown(first ?? place, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    fireEvent.click(second ?? place)
    expect(props.onCurrent).toHaveBeenCalledWith(1)
  })

  it('hands the focus on when the finding that had it is gone', () => {
    const { props, mounted } = list()
    button('Use it').focus()
    act(() => mounted.update({ ...props, findings: findings.slice(1) }))
    expect(document.activeElement).toBe(items()[0])
  })

  it('offers a way back after Never flag this', () => {
    const { props } = list({ silenced: "It's our policy" })
    expect(screen.getByText("“It's our policy” won't be flagged again.")).toBeTruthy()
    fireEvent.click(button('Undo'))
    expect(props.onUndoNever).toHaveBeenCalledOnce()
  })
})

it('draws a hint dotted whatever its kind', () => {
  expect(lineOf({ kind: 'blame', level: 'stop' })).toBe('sting')
  expect(lineOf({ kind: 'blame', level: 'hint' })).toBe('land')
  expect(lineOf({ kind: 'excuse', level: 'soften' })).toBe('land')
})
