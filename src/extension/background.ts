/** Passes keys on to the mail page. Holds no state: the browser may stop it at any moment. */
import { browser } from './browser.ts'
import { sendCommand } from './protocol.ts'

browser.commands.onCommand.addListener(async (command) => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id !== undefined) await sendCommand(tab.id, command)
})
