// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountChip, mountPanel } from '../../../src/extension/panel/mount.tsx'
import type { PanelProps, PanelView } from '../../../src/extension/panel/panel.tsx'
import { createReading, type Reading } from '../../../src/extension/panel/state.ts'
import { chipWords } from '../../../src/extension/panel/summary.ts'
import * as examples from '../../gallery/examples.ts'

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

const readingOf = (email = examples.priya, heard = examples.priyaHeard): Reading =>
  createReading({ reply: examples.reply }, email, heard)

function open(view: PanelView, more: Partial<PanelProps> = {}) {
  const props: PanelProps = {
    view,
    from: examples.priya.from,
    place: 'flow',
    onInsert: vi.fn(() => 'inserted' as const),
    onCopy: vi.fn(() => true),
    onClose: vi.fn(),
    onPoint: vi.fn(),
    ...more,
  }
  let mounted: ReturnType<typeof mountPanel> | undefined
  act(() => {
    mounted = mountPanel(place, props)
  })
  if (!mounted) throw new Error('Not mounted')
  return { props, mounted }
}

const show = (reading: Reading, more: Partial<PanelProps> = {}) => open({ is: 'reading', reading }, more)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp): void => {
  fireEvent.click(button(name))
}
/** Presses, and waits for what the page answers. */
const answered = async (name: string): Promise<void> =>
  act(async () => {
    press(name)
    for (let step = 0; step < 10; step += 1) await Promise.resolve()
  })
const type = (blank: Element, words: string): void => {
  blank.textContent = words
  fireEvent.input(blank)
}
const said = () => screen.getByRole('status').textContent

describe('what was heard', () => {
  it('says whose mail it is, how loud, and every point with its words', () => {
    show(readingOf(), { waiting: 68 })
    const panel = within(screen.getByRole('complementary', { name: "Evenkeel, Priya's email" }))
    expect(panel.getByText('Frustrated')).toBeTruthy()
    expect(panel.getByText('Waiting 1 h 8 min')).toBeTruthy()
    const [first] = panel.getAllByRole('list')
    if (!first) throw new Error('No points')
    expect(within(first).getAllByRole('listitem')).toHaveLength(3)
    expect(within(first).getByText('I have nothing to show')).toBeTruthy()
  })

  it('marks the words of the point one looks at, and lets go of them', () => {
    const { props } = show(readingOf())
    const point = screen.getAllByText('I have nothing to show')[0]?.closest('li')
    if (!point) throw new Error('No point')
    fireEvent.mouseEnter(point)
    const [, nothing] = examples.priyaHeard.complaints
    expect(props.onPoint).toHaveBeenLastCalledWith({ start: nothing?.start, end: nothing?.end })
    fireEvent.mouseLeave(point)
    expect(props.onPoint).toHaveBeenLastCalledWith(undefined)
  })

  it('shows four points, and the others when asked', () => {
    show(readingOf(examples.long, examples.longHeard))
    expect(screen.queryByText(/The captions are missing/)).toBeNull()
    press('3 more points')
    expect(screen.getByText(/The captions are missing/)).toBeTruthy()
  })

  it('corrects the concern in one tap and the draft follows', () => {
    const reading = readingOf()
    show(reading)
    const group = within(screen.getByRole('radiogroup', { name: 'What it is about for Priya' }))
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'A date of theirs' }).checked).toBe(true)
    fireEvent.click(group.getByRole('radio', { name: 'Relying on us' }))
    expect(screen.getByText('You need a date you can rely on.')).toBeTruthy()
  })

  it('lists every concern and "not clear yet" under Other', () => {
    const reading = readingOf()
    show(reading)
    press(/^Other/)
    const menu = within(screen.getByRole('menu', { name: 'What it is about for Priya' }))
    expect(menu.getAllByRole('menuitemradio')).toHaveLength(11)
    fireEvent.click(menu.getByRole('menuitemradio', { name: 'Not clear yet' }))
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByText('Not clear yet. Your draft asks.')).toBeTruthy()
  })

  it('puts a point aside and brings it back', () => {
    show(readingOf())
    press('About point 1: Late work')
    press('Not a complaint')
    expect(screen.getByText('1 point set aside.')).toBeTruthy()
    press('Bring back')
    expect(screen.queryByText('1 point set aside.')).toBeNull()
  })

  it('shows flags with their words, and the advice on fault once', () => {
    show(readingOf(examples.dana, examples.danaHeard))
    expect(screen.getByText('Needs someone today.')).toBeTruthy()
    expect(screen.getByText('our lawyer calls Monday')).toBeTruthy()
    expect(screen.getAllByText(/Check the contract/)).toHaveLength(1)
  })
})

describe('a menu', () => {
  it('moves with the arrows and closes with Esc, back on its button, with the panel still open', () => {
    const { props } = show(readingOf())
    press(/^Other/)
    const items = screen.getAllByRole('menuitemradio')
    expect(document.activeElement).toBe(items[0])
    fireEvent.keyDown(items[0] ?? place, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(items[1])
    fireEvent.keyDown(items[1] ?? place, { key: 'End' })
    expect(document.activeElement).toBe(items.at(-1))
    fireEvent.keyDown(items.at(-1) ?? place, { key: 'Escape' })
    expect(document.activeElement).toBe(button(/^Other/))
    expect(props.onClose).not.toHaveBeenCalled()
  })
})

describe('the draft', () => {
  it('has its blanks as fields in the sentences, filled once for all', () => {
    const reading = readingOf()
    show(reading)
    const blank = screen.getByRole('textbox', { name: 'new date' })
    type(blank, 'Wed 17:00')
    expect(reading.text.value).toContain('By Wed 17:00 you will have')
    expect(screen.getByRole('textbox', { name: 'new date, yours' })).toBe(blank)
  })

  it('goes from blank to blank with Enter, and from the last to Insert', () => {
    show(readingOf())
    const [first, second] = screen.getAllByRole('textbox')
    first?.focus()
    fireEvent.keyDown(first ?? place, { key: 'Enter' })
    expect(document.activeElement).toBe(second)
    const last = screen.getAllByRole('textbox').at(-1)
    last?.focus()
    fireEvent.keyDown(last ?? place, { key: 'Enter' })
    expect(document.activeElement).toBe(button('Insert'))
  })

  it('does nothing on Enter while an input method is composing', () => {
    show(readingOf())
    const [first] = screen.getAllByRole('textbox')
    first?.focus()
    fireEvent.keyDown(first ?? place, { key: 'Enter', isComposing: true })
    expect(document.activeElement).toBe(first)
  })

  it('can be typed over, and that survives another phrasing', () => {
    const reading = readingOf()
    show(reading)
    press('Edit the text')
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft, as text' })
    fireEvent.input(area, { target: { value: `${area.value}\nPS: Call me.` } })
    press('Done')
    press('Another phrasing')
    expect(reading.text.value).toContain('PS: Call me.')
    expect(screen.getByText('You changed this draft, so it stays as it is.')).toBeTruthy()
    press('Use the new draft')
    expect(reading.text.value).not.toContain('PS')
  })

  it('leaves the text field with Esc and not the panel', () => {
    const { props } = show(readingOf())
    press('Edit the text')
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Draft, as text' }), { key: 'Escape' })
    expect(screen.queryByRole('textbox', { name: 'Draft, as text' })).toBeNull()
    expect(props.onClose).not.toHaveBeenCalled()
  })
})

describe('Insert and Copy', () => {
  const fillAll = (reading: Reading): void => {
    act(() => {
      for (const blank of reading.open.value) reading.fill(blank.name, 'soon')
    })
  }

  it('counts the blanks first, and inserts them as they are when told to', async () => {
    const { props } = show(readingOf())
    press('Insert')
    expect(props.onInsert).not.toHaveBeenCalled()
    expect(screen.getByText('[what exactly]')).toBeTruthy()
    await answered('Insert anyway')
    expect(props.onInsert).toHaveBeenCalledWith(expect.stringContaining('[new date]'), false)
  })

  it('goes to the first open blank when asked to fill them in', () => {
    show(readingOf())
    press('Insert')
    press('Fill them in')
    expect(document.activeElement).toBe(screen.getAllByRole('textbox')[0])
  })

  it('says that the draft is in, until it changes', async () => {
    const reading = readingOf()
    fillAll(reading)
    show(reading)
    await answered('Insert')
    expect(said()).toBe('Draft inserted, cursor at the end')
    act(() => reading.fill('new-date', 'later'))
    expect(screen.queryByText('Undo')).toBeNull()
  })

  it('asks before it puts the same draft in twice', async () => {
    const reading = readingOf()
    fillAll(reading)
    const { props } = show(reading)
    await answered('Insert')
    await answered('Insert')
    expect(props.onInsert).toHaveBeenCalledTimes(1)
    await answered('Insert again')
    expect(props.onInsert).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['no-reply-box', 'No reply box is open.'],
    ['failed', 'The draft did not go in.'],
    ['needs-confirmation', 'Your reply already has text.'],
  ] as const)('says so when it is %s', async (outcome, words) => {
    const reading = readingOf()
    fillAll(reading)
    show(reading, { onInsert: () => outcome })
    await answered('Insert')
    expect(screen.getAllByText(words).length).toBeGreaterThan(0)
  })

  it('says that nothing went in if inserting stops with an error', async () => {
    const reading = readingOf()
    fillAll(reading)
    show(reading, { onInsert: () => Promise.reject(new Error('gone')) })
    await answered('Insert')
    expect(screen.getByText('Your reply was left as it was.', { exact: false })).toBeTruthy()
  })

  it('copies with open blanks and says so', async () => {
    const { props } = show(readingOf())
    await answered('Copy')
    expect(props.onCopy).toHaveBeenCalledWith(expect.stringContaining('[what exactly]'))
    expect(screen.getByText('4 blanks still open.')).toBeTruthy()
  })

  it('does not take the focus from the mail when pressed with the mouse', () => {
    show(readingOf())
    expect(fireEvent.mouseDown(button('Insert'))).toBe(false)
  })
})

describe('the focus', () => {
  it('stays near when what had it is gone', async () => {
    show(readingOf())
    button('Insert').focus()
    press('Insert')
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Fill them in')))
  })

  it('is back on Edit the text after editing', () => {
    show(readingOf())
    press('Edit the text')
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Draft, as text' }), { key: 'Escape' })
    expect(document.activeElement).toBe(button('Edit the text'))
  })

  it('is not taken from the mail', async () => {
    const mail = document.createElement('input')
    document.body.append(mail)
    show(readingOf())
    button('Insert').focus()
    mail.focus()
    press('Insert')
    await new Promise((resolve) => setTimeout(resolve))
    expect(document.activeElement).toBe(mail)
  })
})

describe('what is spoken', () => {
  it('is one message in three seconds, and the latest', async () => {
    vi.useFakeTimers()
    const reading = readingOf()
    show(reading)
    await answered('Copy')
    expect(said()).toContain('Copied.')
    for (const name of ['cause', 'new-date', 'what']) act(() => reading.fill(name, 'x'))
    expect(said()).toContain('Copied.')
    act(() => void vi.advanceTimersByTime(3000))
    expect(said()).toBe('3 of 3 points answered. 1 blank left.')
  })
})

describe('without a reading', () => {
  it.each([
    [{ is: 'loading' }, 'Reading…'],
    [{ is: 'unreadable' }, "Evenkeel can't find the message on this page."],
    [{ is: 'stopped' }, 'Your mail and your reply are untouched.'],
  ] as const satisfies readonly (readonly [PanelView, string])[])('%j says %s', (view, words) => {
    open(view)
    expect(screen.getByText(words, { exact: false })).toBeTruthy()
  })

  it('says that a mail is not English', () => {
    show(readingOf(examples.lucia, examples.luciaHeard))
    expect(screen.getByText('This looks like Spanish.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull()
  })

  it('says that it read only part of a very long mail', () => {
    show(readingOf(examples.leah, { ...examples.leahHeard, isComplaint: true, readUntil: 200_000 }))
    expect(screen.getByText('Only the newest part was read.', { exact: false })).toBeTruthy()
  })

  it('offers a reply where there is no complaint, only when asked', () => {
    show(readingOf(examples.leah, examples.leahHeard))
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull()
    press('Draft a reply')
    expect(button('Insert')).toBeTruthy()
  })

  it('shows what stopped the engine and tries again', () => {
    let broken = true
    const engine = {
      reply: (request: Parameters<typeof examples.reply>[0]) => {
        if (broken) throw new RangeError('too deep')
        return examples.reply(request)
      },
    }
    const { props } = show(createReading(engine, examples.priya, examples.priyaHeard))
    press('Copy the details')
    expect(props.onCopy).toHaveBeenCalledWith('RangeError: too deep')
    broken = false
    press('Try again')
    expect(button('Insert')).toBeTruthy()
  })
})

describe('the panel', () => {
  it('closes with Esc and with its button', () => {
    const { props } = show(readingOf())
    fireEvent.keyDown(button('Insert'), { key: 'Escape' })
    press('Close the panel')
    expect(props.onClose).toHaveBeenCalledTimes(2)
  })

  it('takes the focus at "Where it came from", with what was heard as its description', () => {
    const { mounted } = show(readingOf())
    mounted.focus()
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Not known yet' }))
    const group = screen.getByRole('group', { name: 'Where it came from' })
    const ids = group.getAttribute('aria-describedby')?.split(' ') ?? []
    const description = ids.map((id) => document.getElementById(id)?.textContent).join(' ')
    expect(description).toContain('A date of theirs is at risk: Thursday. 3 points, 2 asks.')
  })

  it('leaves nothing behind', () => {
    const { mounted } = show(readingOf())
    mounted.unmount()
    expect(place.childNodes).toHaveLength(0)
  })
})

it('the chip opens the panel and says whether it is open', () => {
  const words = chipWords(examples.priyaHeard, examples.priya.body)
  if (!words) throw new Error('No words')
  const onOpen = vi.fn()
  const chip = mountChip(place, { words, open: false, onOpen })
  const shown = button('Late work worried about Thursday and 1 more')
  expect(shown.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(shown)
  expect(onOpen).toHaveBeenCalledOnce()
  chip.update({ words, open: true, onOpen })
  expect(shown.getAttribute('aria-expanded')).toBe('true')
})
