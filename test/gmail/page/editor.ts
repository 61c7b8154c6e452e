/** The Closure editor behind one compose box, with the plugins Gmail's toolbar shows that it has. */
import { nameOf } from './names.ts'

interface ClosureField {
  registerPlugin(plugin: object): void
  makeEditable(): void
  execCommand(command: string): void
  focus(): void
  dispatchChange(): void
  dispose(): void
}

interface Closure {
  editor: {
    ContentEditableField: (new (id: string) => ClosureField) & object
    Field: { EventType: { DELAYEDCHANGE: string } }
    plugins: Record<'BasicTextFormatter' | 'EnterHandler' | 'UndoRedo', new () => object>
  }
  events: { listen(source: object, type: string, listener: () => void): void }
}

declare const goog: Closure

export interface Editor {
  command(name: string): void
  focus(): void
  /** Tells the editor that its content was changed by the page. */
  changed(): void
  close(): void
}

/** Makes an element that is in the page editable. `changed` is called 250 ms after a change, as an autosave hangs on it. */
export function startEditor(editable: HTMLElement, changed: () => void): Editor {
  const { ContentEditableField, Field, plugins } = goog.editor
  const field = new ContentEditableField(editable.id)
  field.registerPlugin(new plugins.BasicTextFormatter())
  field.registerPlugin(new plugins.EnterHandler())
  field.registerPlugin(new plugins.UndoRedo())
  goog.events.listen(field, Field.EventType.DELAYEDCHANGE, changed)
  field.makeEditable()
  editable.classList.replace('editable', nameOf('editable'))
  return {
    command: (name) => field.execCommand(name),
    focus: () => field.focus(),
    changed: () => field.dispatchChange(),
    close: () => field.dispose(),
  }
}
