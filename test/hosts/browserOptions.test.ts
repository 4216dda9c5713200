import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { portRefusal, readBrowserOptions } from '../../electron/hosts/browserOptions.js'
import { startLoopbackHost } from '../../electron/hosts/loopbackHost.js'
import { temporaryWorkbench } from '../support/temporary.js'

describe('readBrowserOptions', () => {
  it('takes a library and a port', () => {
    expect(readBrowserOptions(['--library', '/tmp/desk', '--port', '8080'])).toEqual({
      ok: true,
      value: { library: '/tmp/desk', port: 8080 },
    })
    expect(readBrowserOptions([])).toEqual({ ok: true, value: { library: undefined, port: 0 } })
  })

  it('knows no other address to listen on', () => {
    for (const args of [
      ['--host', '0.0.0.0'],
      ['--host=::'],
      ['--bind', '192.168.1.5'],
      ['0.0.0.0'],
      ['--address=localhost'],
    ])
      expect(readBrowserOptions(args)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('says what is wrong with a port and what to do', () => {
    for (const port of ['abc', '99999', '65536', '1.5', '', '0.0.0.0:80']) {
      const read = readBrowserOptions([`--port=${port}`])
      expect(read).toMatchObject({ ok: false, error: { code: 'bad-input' } })
      expect(read.ok ? '' : read.error.message).toContain('0 to 65535')
    }
  })
})

describe('portRefusal', () => {
  it('tells of a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const address = other.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const refused = await startLoopbackHost((await temporaryWorkbench()).workbench, {
      rendererFolder: '/nowhere',
      port,
    }).then(
      () => 'started',
      (cause: unknown) => portRefusal(port, cause),
    )
    expect(refused).toContain(`Port ${port} of this machine cannot be taken: another program uses it.`)
  })
})
