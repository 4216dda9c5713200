/**
 * Plays the stand-in's window in a real Chromium: serves app://tickmark from the entry's own protocol handler, runs the built
 * preload script before the page, and carries its messages to the entry and back.
 */
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page, Route } from '@playwright/test'
import type { MainProcess } from './mainProcess.js'
import type { FromMain, Served, Wire } from './messages.js'

/** Chromium knows no app: scheme of ours, so the page lives at this address; it is never asked of the network. */
export const pageOrigin = 'https://tickmark.stand-in'
const toApp = (url: string): string =>
  url.startsWith(`${pageOrigin}/`) ? `app://tickmark${url.slice(pageOrigin.length)}` : url
const toPage = (url: string): string =>
  url.startsWith('app://tickmark/') ? `${pageOrigin}${url.slice('app://tickmark'.length)}` : url

/** Bytes travel between page and test as base64 behind a mark that no message of oRPC begins with. */
const mark = '\u0000bytes:'
const pack = (wire: Wire): string =>
  typeof wire === 'string' ? wire : `${mark}${Buffer.from(wire).toString('base64')}`
const unpack = (packed: string): Wire =>
  packed.startsWith(mark) ? new Uint8Array(Buffer.from(packed.slice(mark.length), 'base64')) : packed

/** Runs in the page, before anything else: what a preload script may require of electron. */
const preloadFrame = (preload: string): string => `(() => {
  if (window.top !== window) return
  const mark = ${JSON.stringify(mark)}
  const listeners = new Map()
  const toBase64 = (buffer) => {
    const bytes = new Uint8Array(buffer)
    let text = ''
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768))
    return btoa(text)
  }
  const packed = (value) => {
    if (typeof value === 'string') return value
    if (value instanceof ArrayBuffer) return mark + toBase64(value)
    throw new Error('stand-in: only text and buffers are sent')
  }
  const unpacked = (text) => {
    if (!text.startsWith(mark)) return text
    const raw = atob(text.slice(mark.length))
    return Uint8Array.from(raw, (c) => c.charCodeAt(0)).buffer
  }
  const send = window.standinSend
  delete window.standinSend
  window.standinDeliver = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args.map(unpacked))
  }
  const known = {
    contextBridge: {
      exposeInMainWorld: (name, api) => {
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), writable: false })
      },
    },
    ipcRenderer: {
      send: (channel, ...args) => void send(channel, args.map(packed)),
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      off: (channel, listener) =>
        listeners.set(channel, (listeners.get(channel) ?? []).filter((l) => l !== listener)),
    },
  }
  const strict = (name, members) => new Proxy(members, {
    get: (target, key) => {
      if (!(key in target)) throw new Error('stand-in: ' + name + '.' + String(key) + ' is not known in a preload script')
      return target[key]
    },
  })
  const electron = strict('electron', {
    contextBridge: strict('contextBridge', known.contextBridge),
    ipcRenderer: strict('ipcRenderer', known.ipcRenderer),
  })
  const require = (name) => {
    if (name !== 'electron') throw new Error('stand-in: a sandboxed preload script cannot require ' + name)
    return electron
  }
  ;(function (require, module, exports) {
${preload}
  })(require, { exports: {} }, {})
})()`

const serve = async (main: MainProcess, route: Route, refused: string[]): Promise<void> => {
  const request = route.request()
  const url = toApp(request.url())
  const navigates = request.isNavigationRequest() && request.frame().parentFrame() === null
  if (navigates && !url.startsWith('app://')) {
    const stopped = await main.ask({ kind: 'navigate', windowId: 1, url })
    if (stopped === true) {
      refused.push(url)
      return route.abort('aborted')
    }
  }
  // The answer of this question is always what was served.
  const served = (await main.ask({ kind: 'request', url, method: request.method() })) as Served | null
  if (served === null || served.cancelled || served.status === 0) {
    refused.push(url)
    return route.abort('blockedbyclient')
  }
  return route.fulfill({
    status: served.status,
    headers: { ...served.headers },
    body: Buffer.from(served.body),
  })
}

export interface PlayedWindow {
  readonly page: Page
  /** Addresses that the entry did not let through. */
  readonly refused: readonly string[]
}

/** Waits for the entry's first window and shows it in `context`. */
export const playWindow = async (main: MainProcess, context: BrowserContext): Promise<PlayedWindow> => {
  const refused: string[] = []
  const page = await context.newPage()
  await context.route('**/*', (route) => serve(main, route, refused))
  await page.exposeFunction('standinSend', (channel: string, args: string[]) =>
    main.tell({ kind: 'ipc', windowId: 1, channel, args: args.map(unpack) }),
  )
  context.on('page', (opened) => {
    if (opened === page) return
    const decide = async (): Promise<void> => {
      const action = await main.ask({ kind: 'openWindow', windowId: 1, url: opened.url() })
      if (action === 'deny') await opened.close()
    }
    void decide()
  })
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) main.tell({ kind: 'loaded', windowId: 1, url: toApp(frame.url()) })
  })
  page.on('dialog', (shown) => {
    if (shown.type() !== 'beforeunload') return
    const decide = async (): Promise<void> => {
      const leaves = await main.ask({ kind: 'preventUnload', windowId: 1 })
      await (leaves === true ? shown.accept() : shown.dismiss())
    }
    void decide()
  })
  page.on('close', () => main.tell({ kind: 'closed', windowId: 1 }))
  page.on('download', (download) => {
    void main
      .ask({
        kind: 'emit',
        target: 'session',
        event: 'will-download',
        args: [download.url().replace(pageOrigin, 'app://tickmark')],
      })
      .then((prevented) => (prevented === true ? download.cancel() : undefined))
  })

  // Messages to the page arrive in the order in which they were sent.
  let delivered: Promise<unknown> = Promise.resolve()
  const deliver = (message: Extract<FromMain, { kind: 'send' }>): void => {
    const packed: readonly [string, string[]] = [message.channel, message.args.map(pack)]
    delivered = delivered.then(() =>
      page
        .evaluate(([channel, args]) => {
          const receive: unknown = Reflect.get(window, 'standinDeliver')
          if (typeof receive === 'function') receive(channel, args)
        }, packed)
        // A page that is just left hears nothing, as in Electron.
        .catch(() => undefined),
    )
  }

  await new Promise<void>((resolve, reject) => {
    const open = async (message: FromMain): Promise<void> => {
      if (message.kind === 'windowMade' && message.preload !== null)
        await page.addInitScript({ content: preloadFrame(await readFile(message.preload, 'utf8')) })
      if (message.kind === 'load') {
        await page.goto(toPage(message.url))
        resolve()
      }
    }
    let order: Promise<void> = Promise.resolve()
    main.onMessage((message) => {
      if (message.kind === 'send') deliver(message)
      else if (message.kind === 'closing') void page.close({ runBeforeUnload: true })
      else order = order.then(() => open(message)).catch(reject)
    })
    void main.ended.then((code) =>
      reject(new Error(`the entry ended with ${code}: ${main.complaints.join('')}`)),
    )
  })
  return { page, refused }
}
