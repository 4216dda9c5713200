/** Serves the renderer and the contract on 127.0.0.1 to the one browser that was given the address. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { RPCHandler } from '@orpc/server/node'
import type { Log } from '../core/log/log.js'
import { noLog } from '../core/log/log.js'
import { reportByteLimit } from '../core/reports/importReport.js'
import type { Workbench } from '../core/workbench.js'
import { contentSecurityPolicy } from './contentSecurityPolicy.js'
import { limitStrangers } from './limitStrangers.js'
import { createRouter } from './router.js'
import { createSlowDown } from './slowDown.js'
import { readStaticFile } from './staticFiles.js'
import { watchIdle } from './watchIdle.js'

export interface LoopbackHost {
  /** The address with the one-time token: the first browser that opens it is let in, no other. */
  readonly address: string
  /** http://127.0.0.1:PORT */
  readonly origin: string
  /** A new one-time address, for a browser whose cookie is gone. The one before it stops working. */
  renewAddress(): string
  close(): Promise<void>
}

export interface LoopbackOptions {
  readonly rendererFolder: string
  readonly port?: number
  /** Called when no browser has been connected for `idleAfter` milliseconds. */
  readonly onIdle?: () => void
  readonly idleAfter?: number
  readonly log?: Log
}

/** A desk that nobody looks at for an hour has been left; a port that stays open for nothing is one door more. Milliseconds. */
const idleByHabit = 60 * 60_000

/** The largest thing that a call carries is a JSON report; around it stand some words of the call. Bytes. */
const mostBody = reportByteLimit + 1024 * 1024

/** Whoever sends less than a whole head in this time is no browser. Milliseconds. */
const patienceForHead = 10_000

/** The cookie bears the port: two libraries open in one browser must not throw each other out. */
const cookieName = (port: number): string => `tickmark-${port}`

const sameSecret = (a: string, b: string): boolean => {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

const cookieOf = (request: IncomingMessage, name: string): string => {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=')
    if (key === name) return value.join('=')
  }
  return ''
}

const refuse = (response: ServerResponse, status: number, why: string): void => {
  // What else is on its way on this connection is not read.
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end(`${why}\n`)
}

const harden = (response: ServerResponse): void => {
  response.setHeader('content-security-policy', contentSecurityPolicy('self'))
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
  response.setHeader('cache-control', 'no-store')
}

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port }, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port')
  return address.port
}

/**
 * Starts the host. `port` 0 takes any free one. Each request must name this host (against DNS rebinding), come from its own
 * page when it says where it comes from (against other sites), lie under the desk's own folder, and carry the cookie that the
 * token was exchanged for.
 */
export const startLoopbackHost = async (
  workbench: Workbench,
  options: LoopbackOptions,
): Promise<LoopbackHost> => {
  const { log = noLog } = options
  const handler = new RPCHandler(createRouter(workbench, log))
  const session = randomBytes(32).toString('base64url')
  /**
   * Browsers send a cookie to every port of a host: another server on 127.0.0.1 would be handed this one's. So the desk lies
   * under a folder that nobody else knows, and the cookie is for that folder only.
   */
  const folder: `/${string}/` = `/${randomBytes(16).toString('base64url')}/`
  const wrongTokens = createSlowDown()
  let token: string | null = null
  let host = ''
  let origin = ''
  let cookie = ''

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    harden(response)
    const from = request.headers.origin
    if (request.headers.host !== host) return refuse(response, 403, 'This address is not Tickmark’s.')
    if (from !== undefined && from !== origin)
      return refuse(response, 403, 'Calls from other pages are refused.')
    // A path, and no other host's address, which proxies are asked for.
    if (!/^\/(?![/\\])/u.test(request.url ?? '')) return refuse(response, 400, 'This is no address.')
    const url = new URL(request.url ?? '/', origin)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && url.pathname === '/open') {
      const offered = url.searchParams.get('token') ?? ''
      if (token === null || !sameSecret(offered, token)) {
        if (!(await wrongTokens.turn())) return refuse(response, 429, 'Too many wrong addresses at once.')
        // Not before its turn: a flood would wash everything else out of the log.
        log.note('warning', 'host.wrong-token')
        return refuse(
          response,
          403,
          'This address was used before. Use the one that Tickmark printed last, or start it again.',
        )
      }
      token = null
      log.note('info', 'host.joined')
      response.setHeader('set-cookie', `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=${folder}`)
      response.writeHead(303, { location: folder }).end()
      return
    }
    if (!url.pathname.startsWith(folder) || !sameSecret(cookieOf(request, cookie), session))
      return refuse(response, 401, 'Open the address that Tickmark printed when it started.')
    strangers.known(request.socket)
    idle.hold(response)
    const path = url.pathname.slice(folder.length - 1)
    if (path.startsWith('/rpc/')) {
      // A page names its origin in every POST; a call without one does not come from the desk.
      if (request.method !== 'POST' || from === undefined)
        return refuse(response, 405, 'Calls are POST requests of the desk.')
      const length = request.headers['content-length']
      if (length === undefined) return refuse(response, 411, 'Calls say how long they are.')
      if (Number(length) > mostBody) return refuse(response, 413, 'This call is too large.')
      const { matched } = await handler.handle(request, response, { prefix: `${folder}rpc`, context: {} })
      if (!matched) refuse(response, 404, 'There is no such operation.')
      return
    }
    const file = isRead ? await readStaticFile(options.rendererFolder, path) : null
    if (file === null) return refuse(response, 404, 'There is no such file.')
    response.writeHead(200, { 'content-type': file.mediaType, 'content-length': file.bytes.length })
    response.end(request.method === 'HEAD' ? undefined : file.bytes)
  }

  const limits = { headersTimeout: patienceForHead, connectionsCheckingInterval: patienceForHead / 2 }
  const server = createServer(limits, (request, response) => {
    answer(request, response).catch((bug: unknown) => {
      log.bug('host.broke', bug)
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'Tickmark made a mistake; the details are in its log.')
    })
  })
  const strangers = limitStrangers(server)
  const idle = watchIdle(options.idleAfter ?? idleByHabit, options.onIdle ?? (() => undefined))
  const port = await listen(server, options.port ?? 0).catch((cause: unknown) => {
    idle.stop()
    throw cause
  })
  host = `127.0.0.1:${port}`
  origin = `http://${host}`
  cookie = cookieName(port)

  const renewAddress = (): string => {
    token = randomBytes(32).toString('base64url')
    return `${origin}/open?token=${token}`
  }
  return {
    address: renewAddress(),
    origin,
    renewAddress,
    close: async () => {
      idle.stop()
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      server.closeAllConnections()
      await closed
    },
  }
}
