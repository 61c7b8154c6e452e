/** Every message between the parts of the extension. There is one: a key was pressed that the manifest names. */
import { browser } from './browser.ts'
import { type Command, commands } from './commands.ts'

interface CommandMessage {
  readonly evenkeel: 'command'
  readonly command: Command
}

function isCommand(value: unknown): value is Command {
  return commands.some((command) => command === value)
}

function isCommandMessage(message: unknown): message is CommandMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'evenkeel' in message &&
    message.evenkeel === 'command' &&
    'command' in message &&
    isCommand(message.command)
  )
}

/** From the background to the mail page of one tab. A tab where Evenkeel does not run has nobody to answer: no error. */
export async function sendCommand(tabId: number, command: string): Promise<void> {
  if (!isCommand(command)) return
  const message: CommandMessage = { evenkeel: 'command', command }
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined)
}

/** On the mail page. Only the extension itself may command; a message from elsewhere is not heard. */
export function onCommand(run: (command: Command) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && isCommandMessage(message)) run(message.command)
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}
