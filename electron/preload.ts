/** The one bridge between the page and the program: call() and onEvent(), over one channel. */
import { contextBridge, ipcRenderer } from 'electron'

const channel = 'tickmark'

contextBridge.exposeInMainWorld('tickmark', {
  call: (message: unknown): void => ipcRenderer.send(channel, message),
  /** Returns a function that stops listening. */
  onEvent: (listener: (message: unknown) => void): (() => void) => {
    const forward = (_event: unknown, message: unknown): void => listener(message)
    ipcRenderer.on(channel, forward)
    return () => ipcRenderer.off(channel, forward)
  },
})
