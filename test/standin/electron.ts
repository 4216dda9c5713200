/**
 * Stands in for the module `electron` in the main process, so that the built entry runs in plain Node.
 *
 * Strict: a member or an event that is not here, a call before the app is ready that Electron allows only afterwards, and the
 * other way round, throw. Everything that is asked is told to the parent process, which plays the windows (player.ts).
 *
 * Not faithful: there is no isolated world (the preload script shares the page's), no sandbox, no asar, no fuses, no native menu
 * or dialog on a screen; the page's origin is an https one that the player maps to and from app://tickmark; navigation is
 * stopped when its request is seen, not before; web sockets do not pass the handlers of webRequest; a page that is to be ended or
 * reloaded stays as it is; windows have no place on a display, so none is restored. What depends on these is proven only by the
 * real Electron.
 */
import { existsSync } from 'node:fs'
import { scripted } from './dialogs.js'
import { clickMenu } from './menu.js'
import { handlers, serve, sessionEvents } from './session.js'
import { pageOf, openWindows, StandInWindow } from './window.js'
import type { EmitTarget, ToMain } from './messages.js'
import { emitting, enter, isReady, known, record, require, strict, tell } from './strict.js'

const answer = (id: number, value: unknown): void => tell({ kind: 'answer', id, value })

const appEvents = emitting('App', [
  'activate',
  'before-quit',
  'certificate-error',
  'child-process-gone',
  'login',
  'open-file',
  'quit',
  'render-process-gone',
  'second-instance',
  'select-client-certificate',
  'session-created',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
])

let readyNow: () => void = () => undefined
const ready = new Promise<void>((resolve) => {
  readyNow = resolve
})

/** Quitting: the windows are being closed, and the app ends when all of them are gone. */
let quitting = false
const end = (code: number): void => {
  enter('ended')
  record('process.exit', [code])
  // The record has to reach the parent first.
  process.disconnect?.()
  process.exit(code)
}
const finish = (): void => {
  if (appEvents.emit('will-quit', {})) return
  appEvents.emit('quit', {}, 0)
  end(0)
}

const quit = (): void => {
  record('App.quit', [])
  if (!quitting && appEvents.emit('before-quit', {})) return
  quitting = true
  if (openWindows().length === 0) return finish()
  for (const window of openWindows()) window.close()
}

StandInWindow.whenGone(() => {
  if (openWindows().length > 0) return
  if (quitting) finish()
  else appEvents.emit('window-all-closed', {})
})
StandInWindow.whenMade((contents) => appEvents.emit('web-contents-created', {}, contents))

export const app = strict('App', {
  ...appEvents.listening,
  dock: strict('Dock', {
    setMenu: (menu: { readonly items: unknown }) => record('Dock.setMenu', [menu.items]),
  }),
  enableSandbox: () => {
    require('starting', 'app.enableSandbox')
    record('App.enableSandbox', [])
  },
  exit: (code = 0) => end(code),
  getJumpListSettings: () => {
    require('ready', 'app.getJumpListSettings')
    return { minItems: 10, removedItems: scripted.get('removedJumpListItems') ?? [] }
  },
  /** Empty before the app is ready, as in Electron. */
  getLocale: () => (isReady() ? (process.env.STANDIN_LOCALE ?? 'en-US') : ''),
  name: 'Tickmark',
  setAboutPanelOptions: (options: unknown) => record('App.setAboutPanelOptions', [options]),
  setAppUserModelId: (id: string) => record('App.setAppUserModelId', [id]),
  setJumpList: (categories: unknown) => {
    require('ready', 'app.setJumpList')
    record('App.setJumpList', [categories])
    return 'ok'
  },
  setPath: (name: string, path: string) => {
    require('starting', 'app.setPath')
    if (!existsSync(path)) throw new Error(`stand-in: there is no folder ${path}`)
    record('App.setPath', [name, path])
  },
  showAboutPanel: () => record('App.showAboutPanel', []),
  getAppPath: () => process.env.STANDIN_APP_PATH ?? process.cwd(),
  isReady,
  quit,
  requestSingleInstanceLock: () => {
    record('App.requestSingleInstanceLock', [])
    return scripted.get('singleInstanceLock') !== false && process.env.STANDIN_SECOND_INSTANCE !== '1'
  },
  whenReady: () => ready,
})

export const crashReporter = strict('CrashReporter', {
  start: (options: { readonly uploadToServer?: boolean }) => {
    require('starting', 'crashReporter.start')
    record('CrashReporter.start', [options])
    if (options.uploadToServer !== false) throw new Error('stand-in: crash reports would be sent')
  },
})

/** A keychain that turns every byte over. */
const turned = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((b) => 255 - b))
export const safeStorage = strict('SafeStorage', {
  getSelectedStorageBackend: () => (isReady() ? 'gnome_libsecret' : 'unknown'),
  isAsyncEncryptionAvailable: () => {
    require('ready', 'safeStorage.isAsyncEncryptionAvailable')
    return Promise.resolve(scripted.get('keychain') !== false)
  },
  encryptStringAsync: (text: string) => {
    require('ready', 'safeStorage.encryptStringAsync')
    return Promise.resolve(turned(Buffer.from(text)))
  },
  decryptStringAsync: (sealed: Buffer) => {
    require('ready', 'safeStorage.decryptStringAsync')
    return Promise.resolve({ result: turned(sealed).toString('utf8'), shouldReEncrypt: false })
  },
})

const themeEvents = emitting('NativeTheme', ['updated'])
export const nativeTheme = strict('NativeTheme', {
  ...themeEvents.listening,
  get shouldUseDarkColors() {
    return scripted.get('dark') === true
  },
})

const ipcEvents = new Map<string, ((event: unknown, ...args: unknown[]) => void)[]>()
export const ipcMain = strict('IpcMain', {
  on: (channel: string, listener: (event: unknown, ...args: unknown[]) => void) => {
    record('IpcMain.on', [channel])
    ipcEvents.set(channel, [...(ipcEvents.get(channel) ?? []), listener])
  },
})

export const BrowserWindow = StandInWindow
export { clipboard, dialog, shell } from './dialogs.js'
export { Menu } from './menu.js'
export { protocol, session } from './session.js'

const emitOn = (target: EmitTarget, event: string, args: readonly unknown[]): boolean => {
  const [window] = openWindows()
  switch (target) {
    case 'app':
      // Questions bring a way to answer as their last argument.
      return appEvents.emit(event, {}, ...args, (...said: readonly unknown[]) =>
        record(`App “${event}” answered`, said),
      )
    case 'theme':
      return themeEvents.emit(event, {})
    case 'session':
      // The item of will-download knows its address.
      return sessionEvents.emit(event, {}, { getURL: () => args[0] })
    case 'contents':
      return window === undefined ? false : pageOf(window.id).emit(event, ...args)
    case 'window':
      return window === undefined ? false : window.emit(event)
  }
}

const hear = async (message: ToMain): Promise<void> => {
  switch (message.kind) {
    case 'request':
      return answer(message.id, await serve(message.url, message.method))
    case 'navigate':
      return answer(message.id, pageOf(message.windowId).emit('will-navigate', { url: message.url }))
    case 'openWindow':
      return answer(message.id, pageOf(message.windowId).openWindow(message.url))
    case 'loaded':
      return pageOf(message.windowId).loaded(message.url)
    case 'ipc': {
      const { frame = { origin: 'app://tickmark', isTop: true } } = message
      const event = {
        sender: pageOf(message.windowId).contents,
        senderFrame: { parent: frame.isTop ? null : {}, origin: frame.origin },
      }
      // Electron's structured clone gives typed arrays and buffers as they were sent; the page sends buffers.
      const args = message.args.map((arg) => (typeof arg === 'string' ? arg : new Uint8Array(arg).buffer))
      for (const listener of ipcEvents.get(message.channel) ?? []) listener(event, ...args)
      return
    }
    case 'preventUnload': {
      const leaves = pageOf(message.windowId).emit('will-prevent-unload')
      if (!leaves) quitting = false
      return answer(message.id, leaves)
    }
    case 'closeWindow':
      return openWindows()
        .find((w) => w.id === message.windowId)
        ?.close()
    case 'closed':
      return openWindows()
        .find((w) => w.id === message.windowId)
        ?.closedByPage()
    case 'emit':
      return answer(message.id, emitOn(message.target, message.event, message.args))
    case 'clickMenu':
      return answer(message.id, clickMenu(message.label))
    case 'known':
      return answer(
        message.id,
        [...known].map(([name, entry]) => ({ name, members: [...entry.members], events: [...entry.events] })),
      )
    case 'script':
      scripted.set(message.what, message.value)
      return
    case 'callHandler': {
      const handler = handlers.get(message.what)
      let said: unknown
      const returned = handler?.(...([null, ...message.args, (value: unknown) => (said = value)] as never[]))
      return answer(message.id, said === undefined ? (returned ?? 'no answer') : said)
    }
  }
}

process.on('message', (message: ToMain) => void hear(message))
// Electron becomes ready after the entry has run.
setTimeout(() => {
  enter('ready')
  readyNow()
}, 20)
