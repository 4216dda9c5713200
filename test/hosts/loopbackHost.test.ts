import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import { enter, send, startedHost as started } from '../support/loopback.js'

describe('loopbackHost', () => {
  it('listens on 127.0.0.1 only', async () => {
    expect((await started()).origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('exchanges the token once, for a cookie that no script and no other site gets', async () => {
    const host = await started()
    const url = new URL(host.address)
    const first = await send(host.origin, url.pathname + url.search)
    expect(first.status).toBe(303)
    expect(String(first.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/[\w-]{22}\/$/)
    expect((await send(host.origin, url.pathname + url.search)).status).toBe(403)
    expect((await send(host.origin, '/open?token=')).status).toBe(403)
  })

  it('answers wrong tokens slowly, a flood of them not at all, and the right one at once', async () => {
    const host = await started()
    const statuses: number[] = []
    for (let i = 0; i < 14; i++)
      void send(host.origin, '/open?token=wrong').then(
        ({ status }) => statuses.push(status),
        () => undefined,
      )
    const url = new URL(host.address)
    expect((await send(host.origin, url.pathname + url.search)).status).toBe(303)
    await expect.poll(() => statuses.filter((status) => status === 429).length).toBe(4)
    await expect.poll(() => statuses, { timeout: 5000 }).toContain(403)
  })

  it('says when no desk is open any more, not while one is, and counts no stranger', async () => {
    let idle = 0
    const host = await started({ idleAfter: 600, onIdle: () => (idle += 1) })
    const { cookie, desk } = await enter(host)
    const { hostname, port } = new URL(host.origin)
    const stranger = connect(Number(port), hostname)
    const open = connect(Number(port), hostname)
    await once(open, 'connect')
    // The desk hears of changes for as long as it is open.
    open.write(
      `POST ${desk}rpc/library/changes HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${host.origin}\r\nCookie: ${cookie}\r\nContent-Length: 0\r\n\r\n`,
    )
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(idle).toBe(0)
    open.destroy()
    await expect.poll(() => idle, { timeout: 5000 }).toBe(1)
    stranger.destroy()
  })

  it('cannot be reached by another address of this machine', async () => {
    const { port } = new URL((await started()).origin)
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((i) => i.address !== '127.0.0.1' && !i.address.startsWith('fe80'))
      .map((i) => i.address)
    // 127.0.0.2 is this machine as well on Linux; elsewhere nothing answers there.
    for (const host of [...others, '127.0.0.2']) {
      const socket = connect({ port: Number(port), host, timeout: 2000 })
      const [outcome] = await Promise.race([
        once(socket, 'connect').then(() => ['connected']),
        once(socket, 'timeout').then(() => ['timeout']),
        once(socket, 'close').then(() => ['refused']),
      ]).catch(() => ['refused'])
      socket.destroy()
      expect(outcome, host).not.toBe('connected')
    }
  })

  it('answers no other origin’s question whether it may call, on any path and with any method', async () => {
    const host = await started()
    const { cookie, desk } = await enter(host)
    const origins = ['http://evil.example', 'null', host.origin]
    for (const method of ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE'])
      for (const path of [
        desk,
        `${desk}index.html`,
        '/open?token=x',
        `${desk}rpc/library/list`,
        `${desk}rpc/none`,
        '/none',
      ])
        for (const origin of origins) {
          const headers = { cookie, origin, 'access-control-request-method': 'POST' }
          const answer = await send(host.origin, path, { method, headers })
          const allowed = Object.keys(answer.headers).filter((h) => h.startsWith('access-control-'))
          expect(allowed, `${method} ${path} from ${origin}`).toEqual([])
          if (origin !== host.origin) expect(answer.status).toBe(403)
        }
  })

  it('shows nothing without the cookie', async () => {
    const host = await started()
    const { desk } = await enter(host)
    expect((await send(host.origin, desk)).status).toBe(401)
    expect(
      (
        await send(host.origin, `${desk}rpc/library/list`, {
          method: 'POST',
          headers: { origin: host.origin },
        })
      ).status,
    ).toBe(401)
  })

  it('refuses another host name, as DNS rebinding brings it', async () => {
    const host = await started()
    const { cookie, desk } = await enter(host)
    expect((await send(host.origin, desk, { headers: { cookie, host: 'evil.example' } })).status).toBe(403)
    expect(
      (await send(host.origin, desk, { headers: { cookie, host: `localhost:${new URL(host.origin).port}` } }))
        .status,
    ).toBe(403)
  })

  it('refuses calls of other origins, and calls that name none', async () => {
    const host = await started()
    const { cookie, desk } = await enter(host)
    const call = (headers: Record<string, string>) =>
      send(host.origin, `${desk}rpc/library/list`, { method: 'POST', headers: { cookie, ...headers } })
    expect((await call({ origin: 'http://evil.example' })).status).toBe(403)
    expect((await call({ origin: 'null' })).status).toBe(403)
    expect((await call({})).status).toBe(405)
    expect((await call({ origin: host.origin })).status).toBe(200)
  })

  it('serves the renderer with a closed content security policy, and nothing outside its folder', async () => {
    const host = await started()
    const { cookie, desk } = await enter(host)
    const page = await send(host.origin, desk, { headers: { cookie } })
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
    for (const path of ['../secret.html', '%2e%2e/secret.html', 'link.html', '..%2fsecret.html', '%00', '%'])
      expect((await send(host.origin, desk + path, { headers: { cookie } })).status, path).toBeOneOf([
        401, 404,
      ])
  })
})
