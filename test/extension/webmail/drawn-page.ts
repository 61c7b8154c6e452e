/** A real browser for pages that a test draws itself: layout, selection and editing commands as people have them. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { closureEditor } from '../../gmail/closure-editor.ts'
import { browserPath } from '../../run/browser.mjs'
import { type IsolatedWorld, isolatedWorld } from './isolated-world.ts'

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath({ chromiumOnly: true }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
}

/** Draws the page in a tab; the one before in that tab is gone. */
export async function draw(page: Page, html: string): Promise<IsolatedWorld> {
  await page.goto('about:blank')
  await page.setContent(html)
  return isolatedWorld(page)
}

export interface Editor extends IsolatedWorld {
  /** The exact mark-up of the editable. */
  html(): Promise<string>
  /** How often the editor has told of a change, which is what an autosave hangs on. */
  saves(): Promise<number>
  /** Puts the caret where `text` ends; into the node it is in. */
  caretAfter(text: string): Promise<void>
  /** The words before the caret. */
  beforeCaret(): Promise<string>
  /** Waits until the editor has made a change an undo step of its own. */
  settle(): Promise<void>
}

declare const goog: {
  editor: {
    ContentEditableField: new (id: string) => { registerPlugin(plugin: object): void; makeEditable(): void }
    Field: { EventType: { DELAYEDCHANGE: string } }
    plugins: Record<'BasicTextFormatter' | 'EnterHandler' | 'UndoRedo', new () => object>
  }
  events: { listen(source: object, type: string, listener: () => void): void }
}

declare global {
  interface Window {
    saves: number
  }
}

/** A reply box with the real Closure editor over this content, in a compose as Gmail draws one. */
export async function drawEditor(page: Page, content: string): Promise<Editor> {
  const { run } = await draw(
    page,
    `<!doctype html><body><input id="elsewhere"><div class="M9"><div class="aoI" role="region" data-compose-id="41">
      <input type="hidden" name="composeid" value="41"><input type="hidden" name="rt" value="#thread-f:17">
      <div id="editor" class="Am Al editable" style="min-height: 85px">${content}</div></div></div>`,
  )
  await page.addScriptTag({ content: closureEditor() })
  await page.evaluate(() => {
    const { ContentEditableField, Field, plugins } = goog.editor
    const field = new ContentEditableField('editor')
    for (const Plugin of [plugins.BasicTextFormatter, plugins.EnterHandler, plugins.UndoRedo])
      field.registerPlugin(new Plugin())
    window.saves = 0
    goog.events.listen(field, Field.EventType.DELAYEDCHANGE, () => window.saves++)
    field.makeEditable()
  })
  const settle = () => page.waitForTimeout(320)
  await settle()
  return {
    run,
    settle,
    html: () => page.locator('#editor').innerHTML(),
    saves: () => page.evaluate(() => window.saves),
    caretAfter: (text) =>
      page.evaluate((text) => {
        const editor = document.getElementById('editor') as HTMLElement
        editor.focus()
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(text)
          if (at >= 0) return getSelection()?.collapse(node, at + text.length)
        }
        throw new Error(`There is no "${text}" in the editor`)
      }, text),
    beforeCaret: () =>
      page.evaluate(() => {
        const selection = getSelection()
        const range = document.createRange()
        range.setStart(document.getElementById('editor') as HTMLElement, 0)
        if (selection?.focusNode) range.setEnd(selection.focusNode, selection.focusOffset)
        return range.toString()
      }),
  }
}
