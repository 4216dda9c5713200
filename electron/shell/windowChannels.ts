/** Joins each window's page to the host: one channel a page, for as long as that page lives. */
import { ipcMain } from 'electron'
import type { WebContents } from 'electron'
import { appOrigin } from './appProtocol.js'

const channel = 'tickmark'

export interface PageChannel {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  onClose(listener: () => void): void
}

interface Page {
  readonly listeners: ((message: unknown) => void)[]
  readonly closers: (() => void)[]
}

/** Calls `connect` once for each page that speaks; a page that is left or destroyed closes its channel. */
export const joinWindows = (connect: (page: PageChannel) => void): void => {
  const pages = new Map<WebContents, Page>()
  const join = (contents: WebContents): Page => {
    const page: Page = { listeners: [], closers: [] }
    const close = (): void => {
      if (!pages.delete(contents)) return
      for (const closer of page.closers) closer()
    }
    contents.once('destroyed', close)
    contents.once('did-start-navigation', close)
    contents.once('render-process-gone', close)
    pages.set(contents, page)
    connect({
      send: (message) => {
        if (!contents.isDestroyed()) contents.send(channel, message)
      },
      onMessage: (listener) => page.listeners.push(listener),
      onClose: (listener) => page.closers.push(listener),
    })
    return page
  }
  ipcMain.on(channel, (event, message: unknown) => {
    // Only the desk's own top frame may call.
    if (event.senderFrame?.parent !== null || event.senderFrame.origin !== appOrigin) return
    const page = pages.get(event.sender) ?? join(event.sender)
    for (const listener of page.listeners) listener(message)
  })
}
