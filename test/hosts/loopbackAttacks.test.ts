/** What programs and pages of the same machine try on the browser host's port without being its desk. */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { enter, send, startedHost } from '../support/loopback.js'

const dial = async (origin: string): Promise<Socket> => {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}
const heard = (socket: Socket): (() => string) => {
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  return () => text
}

describe('the browser host', () => {
  it('keeps its cookie from the other servers of this machine', async () => {
    const host = await startedHost()
    const { cookie, desk } = await enter(host)
    expect(desk).toMatch(/^\/[\w-]{22}\/$/u)
    // Another server on 127.0.0.1 that got hold of the cookie does not know where the desk lies.
    for (const path of ['/', '/index.html', '/rpc/library/list', `${desk.slice(0, -2)}x/`, desk.slice(0, -1)])
      expect((await send(host.origin, path, { headers: { cookie } })).status, path).toBe(401)
    expect((await send(host.origin, desk, { headers: { cookie } })).status).toBe(200)
    const other = await startedHost()
    expect((await enter(other)).desk).not.toBe(desk)
  })

  it('answers addresses that are none, and writes nothing of them into its log', async () => {
    const lines: string[] = []
    const log = {
      note: (_level: string, event: string) => void lines.push(event),
      bug: (event: string) => void lines.push(event),
    }
    const host = await startedHost({ log })
    const { cookie } = await enter(host)
    const before = lines.length
    for (const path of ['//', 'http://[', 'http://evil.example/index.html', '//x:99999/', '/\\[', '*'])
      for (const headers of [{}, { cookie }])
        expect((await send(host.origin, path, { headers })).status, path).toBe(400)
    expect(lines.slice(before)).toEqual([])
  })

  it('reads nothing of what is sent without the cookie', async () => {
    const host = await startedHost()
    const socket = await dial(host.origin)
    const answer = heard(socket)
    const { host: name } = new URL(host.origin)
    socket.write(`POST /rpc/library/list HTTP/1.1\r\nHost: ${name}\r\nContent-Length: 1000000000\r\n\r\n`)
    const closed = once(socket, 'close')
    await closed
    expect(answer()).toContain('401')
  })

  it('takes no call that is larger than anything the desk sends, or does not say how large it is', async () => {
    const host = await startedHost()
    const { cookie, desk } = await enter(host)
    const { host: name } = new URL(host.origin)
    const call = async (length: string): Promise<string> => {
      const socket = await dial(host.origin)
      const answer = heard(socket)
      socket.write(
        `POST ${desk}rpc/library/list HTTP/1.1\r\nHost: ${name}\r\nOrigin: ${host.origin}\r\nCookie: ${cookie}\r\n${length}\r\n\r\n`,
      )
      await once(socket, 'close')
      return answer().slice(0, 12)
    }
    expect(await call('Content-Length: 1000000000')).toBe('HTTP/1.1 413')
    expect(await call('Transfer-Encoding: chunked')).toBe('HTTP/1.1 411')
  })

  it('lets strangers hold few connections, and none that the desk needs', async () => {
    const host = await startedHost()
    const { cookie, desk } = await enter(host)
    const sockets = await Promise.all(Array.from({ length: 300 }, () => dial(host.origin)))
    for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHo')
    await expect
      .poll(() => sockets.filter((s) => s.destroyed || s.readyState !== 'open').length)
      .toBeGreaterThan(230)
    expect((await send(host.origin, desk, { headers: { cookie } })).status).toBe(200)
  })

  it('hangs up on a head that comes letter by letter', { timeout: 40_000 }, async () => {
    const host = await startedHost()
    const socket = await dial(host.origin)
    const answer = heard(socket)
    const begun = performance.now()
    socket.write('GET / HTTP/1.1\r\nX: ')
    const trickle = setInterval(() => socket.write('a'), 500)
    onTestFinished(() => clearInterval(trickle))
    await once(socket, 'close')
    expect(performance.now() - begun).toBeGreaterThan(8_000)
    expect(performance.now() - begun).toBeLessThan(25_000)
    expect(answer()).toMatch(/^HTTP\/1\.1 408/u)
  })

  it('opens no tunnel, no web socket and no other host', async () => {
    const host = await startedHost()
    const { hostname, port } = new URL(host.origin)
    for (const head of [
      `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: ${hostname}:${port}\r\nHost: evil.example\r\n\r\n`,
    ]) {
      const socket = await dial(host.origin)
      const answer = heard(socket)
      socket.write(head)
      await once(socket, 'close')
      expect(answer(), head).not.toMatch(/^HTTP\/1\.1 (?:101|2)/u)
    }
  })
})
