/** Hands an address to the system's browser, and only after the checker has read it and said yes. */
import type { BrowserWindow } from 'electron'
import { clipboard, dialog, shell } from 'electron'
import { shellWords } from './appLanguage.js'

/** What a dialog can show; longer addresses are cut in the middle of the dialog, never in what is opened. */
const mostShown = 600

/** The address in its plain form (foreign letters in the host as punycode, so that none passes for another), or null. */
export const outsideAddress = (url: string): string | null => {
  if (!URL.canParse(url)) return null
  const { protocol, href, username, password } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  // A name before the host is how one host is made to look like another.
  return isWeb && username === '' && password === '' ? href : null
}

let asking = false

/** Any other scheme is no link, and a page that asks again while the dialog is open is not heard. */
export const askToOpen = async (window: BrowserWindow, url: string): Promise<void> => {
  const address = outsideAddress(url)
  if (address === null || asking) return
  const words = shellWords()
  asking = true
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: words.openAddress,
      detail: `${address.length > mostShown ? `${address.slice(0, mostShown)}…` : address}\n\n${words.openAddressMore}`,
      buttons: [words.cancel, words.copyAddress, words.openInBrowser],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (response === 1) await clipboard.writeText(address)
    if (response === 2) await shell.openExternal(address)
  } finally {
    asking = false
  }
}
