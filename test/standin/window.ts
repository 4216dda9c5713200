/** The stand-in's windows and the web contents in them; whoever plays them shows the page. */
import type { Wire } from './messages.js'
import { emitting, record, require, strict, tell } from './strict.js'

const windows = new Map<number, StandInWindow>()
const pages = new Map<number, Page>()
const made: ((contents: unknown) => void)[] = []
const gone: (() => void)[] = []

export const openWindows = (): readonly StandInWindow[] => [...windows.values()]
export const pageOf = (windowId: number): Page => {
  const page = pages.get(windowId)
  if (page === undefined) throw new Error(`stand-in: there is no window ${windowId}`)
  return page
}

const toWire = (value: unknown): Wire => {
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return value
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  throw new Error('stand-in: only text and bytes are sent to the page')
}

class Page {
  readonly #windowId: number
  readonly #events = emitting('WebContents', [
    'context-menu',
    'destroyed',
    'did-finish-load',
    'did-start-navigation',
    'render-process-gone',
    'will-attach-webview',
    'will-frame-navigate',
    'will-navigate',
    'will-prevent-unload',
    'will-redirect',
  ])
  #openHandler: (details: { readonly url: string }) => { readonly action: string } = () => ({
    action: 'allow',
  })
  #isDestroyed = false
  readonly contents

  constructor(windowId: number) {
    this.#windowId = windowId
    this.contents = strict('WebContents', {
      ...this.#events.listening,
      forcefullyCrashRenderer: () => record('WebContents.forcefullyCrashRenderer', []),
      isDestroyed: () => this.#isDestroyed,
      reload: () => record('WebContents.reload', []),
      send: (channel: string, ...args: readonly unknown[]) => {
        if (this.#isDestroyed) throw new Error('stand-in: the page is destroyed')
        tell({ kind: 'send', windowId, channel, args: args.map(toWire) })
      },
      setWindowOpenHandler: (handler: (details: { readonly url: string }) => { readonly action: string }) => {
        record('WebContents.setWindowOpenHandler', [])
        this.#openHandler = handler
      },
    })
  }

  emit(event: string, ...rest: readonly unknown[]): boolean {
    const [first, ...more] = rest
    return this.#events.emit(event, typeof first === 'object' && first !== null ? first : {}, ...more)
  }

  loaded(url: string): void {
    this.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url })
    windows.get(this.#windowId)?.shownOnce()
  }

  openWindow(url: string): string {
    return this.#openHandler({ url }).action
  }

  destroy(): void {
    this.#isDestroyed = true
    this.#events.emit('destroyed', {})
  }
}

let serial = 0

export class StandInWindow {
  static readonly whenMade = (listener: (contents: unknown) => void): void => void made.push(listener)
  static readonly whenGone = (listener: () => void): void => void gone.push(listener)
  static fromWebContents(contents: unknown): StandInWindow | null {
    return openWindows().find((w) => w.webContents === contents) ?? null
  }
  static getAllWindows(): readonly StandInWindow[] {
    return openWindows()
  }

  readonly id: number
  readonly webContents
  readonly #page: Page
  readonly #events = emitting('BrowserWindow', ['closed', 'ready-to-show', 'responsive', 'unresponsive'])
  #isMinimized = false
  #isVisible = false
  #wasShown = false

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    require('ready', 'new BrowserWindow')
    record('new BrowserWindow', [options])
    serial += 1
    this.id = serial
    this.#page = new Page(this.id)
    this.webContents = this.#page.contents
    windows.set(this.id, this)
    pages.set(this.id, this.#page)
    tell({ kind: 'windowMade', windowId: this.id, preload: options.webPreferences?.preload ?? null })
    for (const listener of made) listener(this.webContents)
    return strict('BrowserWindow', this)
  }

  once(event: string, listener: () => void): void {
    this.#events.listening.once(event, listener)
  }
  on(event: string, listener: () => void): void {
    this.#events.listening.on(event, listener)
  }
  emit(event: string): boolean {
    return this.#events.emit(event, {})
  }
  shownOnce(): void {
    if (this.#wasShown) return
    this.#wasShown = true
    this.#events.emit('ready-to-show', {})
  }
  loadURL(url: string): Promise<void> {
    record('BrowserWindow.loadURL', [url])
    tell({ kind: 'load', windowId: this.id, url })
    return Promise.resolve()
  }
  isDestroyed(): boolean {
    return !windows.has(this.id)
  }
  show(): void {
    this.#isVisible = true
    record('BrowserWindow.show', [])
  }
  isVisible(): boolean {
    return this.#isVisible
  }
  setBackgroundColor(colour: string): void {
    record('BrowserWindow.setBackgroundColor', [colour])
  }
  focus(): void {
    record('BrowserWindow.focus', [])
  }
  isMinimized(): boolean {
    return this.#isMinimized
  }
  minimize(): void {
    this.#isMinimized = true
  }
  restore(): void {
    record('BrowserWindow.restore', [])
    this.#isMinimized = false
  }
  close(): void {
    tell({ kind: 'closing', windowId: this.id })
  }
  closedByPage(): void {
    if (!windows.delete(this.id)) return
    this.#page.destroy()
    this.#events.emit('closed', {})
    for (const listener of gone) listener()
  }
}
