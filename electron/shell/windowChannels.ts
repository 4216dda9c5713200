/** Joins each window's page to the host: one channel a page, for as long as that page lives. */
import { ipcMain } from 'electron'
import type { Event, WebContents, WebContentsDidStartNavigationEventParams } from 'electron'
import { appOrigin } from './appProtocol.js'

const channel = 'tickmark'

export interface PageChannel {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  onClose(listener: () => void): void
}

interface Page {
  readonly listeners: ((message: unknown) => void)[]
}

/** Calls `connect` once for each page that speaks; a page that is left, reloaded or lost closes its channel. */
export const joinWindows = (connect: (page: PageChannel) => void): void => {
  const pages = new Map<WebContents, Page>()
  const join = (contents: WebContents): Page => {
    const page: Page = { listeners: [] }
    const closers: (() => void)[] = []
    const close = (): void => {
      pages.delete(contents)
      contents.off('destroyed', close)
      contents.off('render-process-gone', close)
      contents.off('did-start-navigation', closeWhenLeft)
      for (const closer of closers) closer()
    }
    // Frames inside the page (the report's preview) and places within it come and go without the page being left.
    const closeWhenLeft = (details: Event<WebContentsDidStartNavigationEventParams>): void => {
      if (details.isMainFrame && !details.isSameDocument) close()
    }
    contents.on('destroyed', close)
    contents.on('render-process-gone', close)
    contents.on('did-start-navigation', closeWhenLeft)
    pages.set(contents, page)
    connect({
      send: (message) => {
        if (!contents.isDestroyed()) contents.send(channel, message)
      },
      onMessage: (listener) => page.listeners.push(listener),
      onClose: (listener) => closers.push(listener),
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
