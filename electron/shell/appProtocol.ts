/** Serves the renderer under app://tickmark/ from one fixed folder, with the security policy on every answer. */
import { protocol } from 'electron'

export const appOrigin = 'app://tickmark'

export interface PageFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** To be called before the app is ready, as Electron asks of privileged schemes. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** To be called when the app is ready. `read` gives the file of a path, or null. */
export const serveApp = (read: (pathname: string) => Promise<PageFile | null>, policy: string): void => {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const file = url.host === 'tickmark' && request.method === 'GET' ? await read(url.pathname) : null
    if (file === null) return new Response('There is no such file.', { status: 404 })
    return new Response(Buffer.from(file.bytes), {
      headers: {
        'content-type': file.mediaType,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
