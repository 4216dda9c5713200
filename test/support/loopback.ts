/** A loopback host for one test, and requests to it that no browser would send. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LoopbackOptions } from '../../electron/hosts/loopbackHost.js'
import { startLoopbackHost } from '../../electron/hosts/loopbackHost.js'
import { temporaryFolder, temporaryWorkbench } from './temporary.js'

export const startedHost = async (options: Partial<LoopbackOptions> = {}) => {
  const folder = await temporaryFolder()
  const rendererFolder = join(folder, 'renderer')
  await mkdir(rendererFolder)
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><title>Tickmark</title>')
  await writeFile(join(folder, 'secret.html'), 'secret')
  await symlink(join(folder, 'secret.html'), join(rendererFolder, 'link.html'))
  const host = await startLoopbackHost((await temporaryWorkbench()).workbench, { rendererFolder, ...options })
  onTestFinished(() => host.close())
  return host
}

export interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** `path` goes out as it stands. */
export const send = (
  origin: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const call = request({ hostname, port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    call.once('error', reject)
    call.end(body)
  })

/** Opens the one-time address as a browser does: the cookie, and the folder below which the desk lies ("/…/"). */
export const enter = async (host: {
  readonly address: string
  readonly origin: string
}): Promise<{ cookie: string; desk: string }> => {
  const url = new URL(host.address)
  const { headers } = await send(host.origin, url.pathname + url.search)
  return { cookie: String(headers['set-cookie']).split(';')[0] ?? '', desk: String(headers.location) }
}
