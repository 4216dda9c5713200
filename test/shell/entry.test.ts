/** The built desktop entry in plain Node, with the stand-in for Electron: what it asks of Electron, when, and what it lets through. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { commandWords } from '../../electron/core/contract.js'
import { ensureBuilt } from '../../scripts/parts/build.mjs'
import type { MainProcess } from '../standin/mainProcess.js'
import { startMain } from '../standin/mainProcess.js'
import type { Served } from '../standin/messages.js'
import { temporaryFolder } from '../support/temporary.js'

const root = join(import.meta.dirname, '..', '..')
const scratch = join(root, 'test-results', `entry-${process.pid}`)

beforeAll(() => ensureBuilt(['electron', 'renderer']), 300_000)

interface MenuItem {
  readonly label?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly role?: string
  readonly submenu?: readonly MenuItem[]
}

/** A window without a page: it closes when it is asked to. */
const start = async (options: Parameters<typeof startMain>[1] = {}): Promise<MainProcess> => {
  const library = await temporaryFolder()
  const main = await startMain(scratch, { args: [`--library=${library}`], ...options })
  main.onMessage((message) => {
    if (message.kind === 'closing') main.tell({ kind: 'closed', windowId: message.windowId })
  })
  onTestFinished(() => main.stop())
  return main
}
/** What the menu shows now. */
const menuTitles = (main: MainProcess): readonly (string | undefined)[] =>
  main.asked
    .findLast((a) => a.what === 'Menu.setApplicationMenu')
    ?.args.flatMap((items) => (items as readonly MenuItem[]).flatMap((item) => item.submenu ?? []))
    .map((item) => item.label) ?? []
/** One for the tests that leave it as it was. */
let open: Promise<MainProcess> | null = null
const shared = (): Promise<MainProcess> => {
  open ??= temporaryFolder().then((library) => startMain(scratch, { args: [`--library=${library}`] }))
  return open
}
afterAll(async () => (await open)?.stop())

const request = async (main: MainProcess, url: string, method = 'GET'): Promise<Served> =>
  (await main.ask({ kind: 'request', url, method })) as Served

describe('the desktop entry', () => {
  it('opens one locked-down window on its own scheme', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    const [options] = (await main.untilAsked('new BrowserWindow')) as [{ webPreferences: object }]
    expect(options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    })
    expect(await main.untilAsked('BrowserWindow.loadURL')).toEqual(['app://tickmark/index.html'])
    expect(await main.untilAsked('Session.setSpellCheckerEnabled')).toEqual([false])
    expect(main.complaints).toEqual([])
  })

  it('closes every door before the first window opens', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    const order = main.asked.map((a) => a.what)
    const window = order.indexOf('new BrowserWindow')
    for (const door of [
      'Protocol.handle',
      'WebRequest.onBeforeRequest',
      'Session.setPermissionRequestHandler',
      'Session.setPermissionCheckHandler',
      'Session.setDevicePermissionHandler',
      'Session.setDisplayMediaRequestHandler',
      'Session.setCertificateVerifyProc',
    ]) {
      expect(order, door).toContain(door)
      expect(order.indexOf(door), door).toBeLessThan(window)
    }
  })

  it('serves the renderer with the strict policy and nothing outside its folder', async () => {
    const main = await shared()
    await main.untilAsked('Protocol.handle')
    const page = await request(main, 'app://tickmark/index.html')
    expect(Buffer.from(page.body)).toEqual(await readFile(join(root, 'dist', 'renderer', 'index.html')))
    expect(page.headers['content-security-policy']).toContain("connect-src 'none'")
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    for (const url of [
      'app://tickmark/../electron/main.js',
      'app://tickmark/%2e%2e/%2e%2e/package.json',
      'app://tickmark/..%2f..%2fpackage.json',
      'app://tickmark/..%5c..%5cpackage.json',
      'app://tickmark/nothing.js',
    ])
      expect((await request(main, url)).status, url).toBe(404)
    expect((await request(main, 'app://tickmark/index.html', 'POST')).status).toBe(404)
  })

  it('lets no request leave the machine', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1:80/',
      'file:///etc/passwd',
      'ws://example.org/',
      'ftp://example.org/',
      'app://tickmark.evil/',
      'app://other/index.html',
      'blob:https://example.org/1',
      'chrome-extension://abc/x.js',
    ])
      expect((await request(main, url)).cancelled, url).toBe(true)
  })

  it('lets the page go nowhere, open nothing and ask for nothing', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://tickmark.evil/index.html'])
      expect(await main.ask({ kind: 'navigate', windowId: 1, url }), url).toBe(true)
    expect(await main.ask({ kind: 'navigate', windowId: 1, url: 'app://tickmark/index.html' })).toBe(false)
    for (const url of ['https://example.org/', 'javascript:alert(1)', 'file:///etc/passwd', 'about:blank'])
      expect(await main.ask({ kind: 'openWindow', windowId: 1, url }), url).toBe('deny')
    const frame = (url: string) =>
      main.ask({ kind: 'emit', target: 'contents', event: 'will-frame-navigate', args: [{ url }] })
    expect(await frame('https://example.org/')).toBe(true)
    expect(await frame('app://tickmark/index.html')).toBe(false)
    expect(await main.ask({ kind: 'callHandler', what: 'setDevicePermissionHandler', args: [] })).toBe(false)
    expect(
      await main.ask({ kind: 'callHandler', what: 'setCertificateVerifyProc', args: [] }),
      'no certificate is good',
    ).toBe(-2)
    expect(await main.ask({ kind: 'callHandler', what: 'setDisplayMediaRequestHandler', args: [] })).toBe(
      null,
    )
    expect(await main.untilAsked('App.enableSandbox')).toEqual([])
    const redirect = (url: string) =>
      main.ask({ kind: 'emit', target: 'contents', event: 'will-redirect', args: [{ url }] })
    expect(await redirect('https://example.org/')).toBe(true)
    expect(await redirect('app://tickmark/index.html')).toBe(false)
    for (const [event, args, refusal] of [
      ['certificate-error', [null, 'https://example.org/', 'expired', null], [false]],
      ['select-client-certificate', [null, 'https://example.org/', []], []],
      ['login', [null, {}, {}], []],
    ] as const) {
      expect(await main.ask({ kind: 'emit', target: 'app', event, args }), event).toBe(true)
      expect(await main.untilAsked(`App “${event}” answered`), event).toEqual(refusal)
    }
    const webview = { kind: 'emit', target: 'contents', event: 'will-attach-webview', args: [] } as const
    expect(await main.ask(webview)).toBe(true)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'clipboard-read',
      'hid',
    ]) {
      expect(
        await main.ask({ kind: 'callHandler', what: 'setPermissionRequestHandler', args: [permission] }),
        permission,
      ).toBe(false)
      expect(
        await main.ask({ kind: 'callHandler', what: 'setPermissionCheckHandler', args: [permission] }),
        permission,
      ).toBe(false)
    }
    const download = (url: string) =>
      main.ask({ kind: 'emit', target: 'session', event: 'will-download', args: [url] })
    expect(await download('https://example.org/x.exe')).toBe(true)
    expect(await download('blob:app://tickmark/1')).toBe(false)
  })

  it('answers its own top frame only', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    const answers: string[] = []
    main.onMessage((message) => {
      if (message.kind === 'send') answers.push(message.channel)
    })
    const call = '{"i":"1","p":{"u":"/checker/get","b":{"json":null}}}'
    for (const frame of [
      { origin: 'https://example.org', isTop: true },
      { origin: 'null', isTop: true },
      { origin: 'app://tickmark', isTop: false },
    ])
      main.tell({ kind: 'ipc', windowId: 1, channel: 'tickmark', args: [call], frame })
    // Calls are answered in order, so that an answer to this one says that the others had none.
    main.tell({ kind: 'ipc', windowId: 1, channel: 'tickmark', args: [call] })
    await expect.poll(() => answers.length).toBe(1)
  })

  it('survives whatever the page sends', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    const noise = [
      '',
      '{',
      'null',
      '[]',
      '{"i":"x"}',
      '{"i":"1","p":{"u":"/../../etc"}}',
      '\u0000'.repeat(64),
    ]
    for (const text of noise) main.tell({ kind: 'ipc', windowId: 1, channel: 'tickmark', args: [text] })
    main.tell({ kind: 'ipc', windowId: 1, channel: 'tickmark', args: [new Uint8Array([0, 255, 1, 2])] })
    expect((await request(main, 'app://tickmark/index.html')).status).toBe(200)
  })

  it('asks before it closes on something unsaved, and stays when told so', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    expect(await main.ask({ kind: 'preventUnload', windowId: 1 })).toBe(false)
    main.tell({ kind: 'script', what: 'messageBox', value: 1 })
    expect(await main.ask({ kind: 'preventUnload', windowId: 1 })).toBe(true)
  })

  it('closes its library before it ends', async () => {
    const main = await start()
    await main.untilAsked('BrowserWindow.loadURL')
    main.tell({ kind: 'closeWindow', windowId: 1 })
    expect(await main.ended).toBe(0)
    expect(main.asked.filter((a) => a.what === 'App.quit').length).toBeGreaterThan(0)
    expect(main.complaints).toEqual([])
  })

  it('leaves the desk to the program that runs already', async () => {
    const main = await start({ env: { STANDIN_SECOND_INSTANCE: '1' } })
    expect(await main.ended).toBe(0)
    expect(main.asked.map((a) => a.what)).not.toContain('new BrowserWindow')
  })

  it('says why when the library cannot be opened, and ends', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), 'no folder')
    const main = await start({ args: [`--library=${join(folder, 'file')}`] })
    const [title, content] = await main.untilAsked('Dialog.showErrorBox')
    expect(title).toBe('Tickmark cannot open its library')
    expect(content).toContain(join(folder, 'file'))
    expect(await main.ended).toBe(3)
  })

  it('sends no crash report and keeps its own data beside a library that was named', async () => {
    const main = await shared()
    await main.untilAsked('BrowserWindow.loadURL')
    expect(await main.untilAsked('CrashReporter.start')).toEqual([{ uploadToServer: false }])
    const [name, path] = await main.untilAsked('App.setPath')
    expect([name, basename(String(path))]).toEqual(['userData', 'desk'])
  })

  it('puts every command of the desk into the menu, and takes no key that is typed', async () => {
    const main = await shared()
    const [items] = (await main.untilAsked('Menu.setApplicationMenu')) as [readonly MenuItem[]]
    const all = items.flatMap((item) => item.submenu ?? [])
    for (const title of Object.values(commandWords.en.titles))
      expect(all.map((i) => i.label)).toContain(title)
    for (const { accelerator, registerAccelerator, label } of all)
      if (accelerator !== undefined && registerAccelerator !== false)
        expect(accelerator, label ?? '').toMatch(/^CmdOrCtrl\+/u)
  })

  it('zooms, fills the screen, edits, closes and quits by Electron’s own roles', async () => {
    const main = await shared()
    const [items] = (await main.untilAsked('Menu.setApplicationMenu')) as [readonly MenuItem[]]
    const roles = items.flatMap((item) => [item.role, ...(item.submenu ?? []).map((i) => i.role)])
    for (const role of [
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'windowMenu',
      'help',
    ])
      expect(roles, role).toContain(role)
  })

  it('speaks the language of the system, and then the one that the desk shows', async () => {
    const library = await temporaryFolder()
    const options = { args: [`--library=${library}`], env: { STANDIN_LOCALE: 'uk-UA' } }
    const main = await start(options)
    await main.untilAsked('BrowserWindow.loadURL')
    expect(menuTitles(main)).toContain(commandWords.uk.titles.next)
    const speak = '{"i":"1","p":{"u":"/desk/speak","b":{"json":{"language":"es","chosen":true}}}}'
    main.tell({ kind: 'ipc', windowId: 1, channel: 'tickmark', args: [speak] })
    await expect.poll(() => menuTitles(main)).toContain(commandWords.es.titles.next)
    await expect.poll(() => readFile(join(library, 'settings.json'), 'utf8')).toContain('"es"')
    main.tell({ kind: 'closeWindow', windowId: 1 })
    expect(await main.ended).toBe(0)
    const again = await start(options)
    await again.untilAsked('BrowserWindow.loadURL')
    expect(menuTitles(again)).toContain(commandWords.es.titles.next)
  })

  it('imports the files of a second start, of the system and of the menu, and asks the desk to show them', async () => {
    const folder = await temporaryFolder()
    const files = ['one.txt', 'two.md', 'three.txt'].map((name) => join(folder, name))
    for (const file of files)
      await writeFile(file, `The quay was rebuilt in May, Reuters reported, says ${file}.\n`)
    const [one = '', two = '', three = ''] = files
    const main = await start()
    await main.untilAsked('BrowserWindow.loadURL')
    const heard: string[] = []
    main.onMessage((message) => {
      if (message.kind === 'send') heard.push(...message.args.map(String))
    })
    const listen = '{"i":"1","p":{"u":"/desk/requests"}}'
    main.tell({ kind: 'ipc', windowId: 1, channel: 'tickmark', args: [listen] })
    const opened = () => heard.filter((text) => text.includes('storyOpened')).length
    const second = ['/usr/bin/tickmark', '--enable-features=x', one]
    await main.ask({ kind: 'emit', target: 'app', event: 'second-instance', args: [second, '/'] })
    await expect.poll(opened, { timeout: 20_000 }).toBe(1)
    expect(await main.ask({ kind: 'emit', target: 'app', event: 'open-file', args: [two] })).toBe(true)
    await expect.poll(opened, { timeout: 20_000 }).toBe(2)
    main.tell({ kind: 'script', what: 'openDialog', value: [three] })
    expect(await main.ask({ kind: 'clickMenu', label: 'Import stories' })).toBe(true)
    await expect.poll(opened, { timeout: 20_000 }).toBe(3)
    main.tell({ kind: 'script', what: 'openDialog', value: [join(folder, 'gone.txt')] })
    await main.ask({ kind: 'clickMenu', label: 'Import stories' })
    await expect.poll(() => heard.join(' ')).toContain('gone.txt')
    await main.ask({ kind: 'clickMenu', label: 'Next claim' })
    await expect.poll(() => heard.join(' ')).toContain('"id":"next"')
  })
})
