/** The stand-in's session and protocol: the handlers that the entry hands over, and what they make of a request. */
import type { Served } from './messages.js'
import { emitting, record, require, strict } from './strict.js'

/** Handlers that were handed to Electron, by what they answer. */
export const handlers = new Map<string, (...args: never[]) => unknown>()

export const protocol = strict('Protocol', {
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => {
    require('starting', 'protocol.registerSchemesAsPrivileged')
    record('Protocol.registerSchemesAsPrivileged', [schemes])
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
    require('ready', 'protocol.handle')
    record('Protocol.handle', [scheme])
    if (handlers.has(`protocol ${scheme}`)) throw new Error(`stand-in: ${scheme} is handled already`)
    handlers.set(`protocol ${scheme}`, handler)
  },
})

export const sessionEvents = emitting('Session', ['will-download'])
const setOnce = (what: string) => (handler: (...args: never[]) => unknown) => {
  record(`Session.${what}`, [])
  handlers.set(what, handler)
}
const defaultSession = strict('Session', {
  on: (event: string, listener: (...args: never[]) => void) => sessionEvents.listening.on(event, listener),
  setCertificateVerifyProc: setOnce('setCertificateVerifyProc'),
  setDevicePermissionHandler: setOnce('setDevicePermissionHandler'),
  setDisplayMediaRequestHandler: setOnce('setDisplayMediaRequestHandler'),
  setPermissionCheckHandler: setOnce('setPermissionCheckHandler'),
  setPermissionRequestHandler: setOnce('setPermissionRequestHandler'),
  setSpellCheckerEnabled: (enable: boolean) => record('Session.setSpellCheckerEnabled', [enable]),
  webRequest: strict('WebRequest', {
    onBeforeRequest: (
      handler: (details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void,
    ) => {
      record('WebRequest.onBeforeRequest', [])
      handlers.set('onBeforeRequest', handler)
    },
  }),
})
export const session = {
  get defaultSession() {
    require('ready', 'session.defaultSession')
    return defaultSession
  },
}

const isCancelled = (url: string): boolean => {
  const handler = handlers.get('onBeforeRequest')
  let cancelled = false
  handler?.(
    ...([{ url }, (verdict: { cancel?: boolean }) => (cancelled = verdict.cancel === true)] as never[]),
  )
  return cancelled
}

export const serve = async (url: string, method: string): Promise<Served> => {
  const nothing = { status: 0, headers: {}, body: new Uint8Array() }
  if (isCancelled(url)) return { cancelled: true, ...nothing }
  const handler = handlers.get(`protocol ${new URL(url).protocol.slice(0, -1)}`)
  if (handler === undefined) return { cancelled: false, ...nothing }
  const response = await handler(...([new Request(url, { method })] as never[]))
  if (!(response instanceof Response)) throw new Error(`stand-in: no Response for ${url}`)
  return {
    cancelled: false,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}
