/** The desk's window over its life: a second start, a closed window on macOS, a page that hangs or dies, day and night, the right mouse button. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../scripts/parts/build.mjs'
import type { MainProcess } from '../standin/mainProcess.js'
import { startEntry } from '../standin/startEntry.js'
import { temporaryFolder } from '../support/temporary.js'

beforeAll(() => ensureBuilt(['electron', 'renderer']), 300_000)

const root = join(import.meta.dirname, '..', '..')
const onMac = { env: { STANDIN_PLATFORM: 'darwin' } }
const times = (main: MainProcess, what: string): number => main.asked.filter((a) => a.what === what).length

const started = async (options: Parameters<typeof startEntry>[0] = {}) => {
  const entry = await startEntry(options)
  await entry.main.untilAsked('BrowserWindow.loadURL')
  return entry
}
/** What the desk is asked to do, heard by the page of a window. */
const hearRequests = (main: MainProcess, windowId: number): (() => string) => {
  const heard: string[] = []
  main.onMessage((message) => {
    if (message.kind === 'send' && message.windowId === windowId) heard.push(...message.args.map(String))
  })
  const listen = '{"i":"1","p":{"u":"/desk/requests"}}'
  main.tell({ kind: 'ipc', windowId, channel: 'tickmark', args: [listen] })
  return () => heard.join(' ')
}
const emit = (
  main: MainProcess,
  target: 'app' | 'contents' | 'window' | 'theme',
  event: string,
  ...args: unknown[]
) => main.ask({ kind: 'emit', target, event, args })

describe('a second start', () => {
  it('brings the window of the first to the front', async () => {
    const { main } = await started()
    await emit(main, 'app', 'second-instance', ['/usr/bin/tickmark'], '/')
    await main.untilAsked('BrowserWindow.focus')
    expect(times(main, 'new BrowserWindow')).toBe(1)
  })

  it('hands over files that a Linux desktop names by their addresses', async () => {
    const { main } = await started()
    const file = join(await temporaryFolder(), 'die Brücke 100%.txt')
    await writeFile(file, 'The bridge was closed in May, Reuters reported.\n')
    const heard = hearRequests(main, 1)
    const named = ['/usr/bin/tickmark', 'file://elsewhere/share/x.txt', pathToFileURL(file).href]
    await emit(main, 'app', 'second-instance', named, '/')
    await expect.poll(heard, { timeout: 20_000 }).toContain('storyOpened')
    expect(heard()).not.toContain('told')
  })
})

describe('on macOS', () => {
  it('lives on when its window is closed, and opens one when it is activated', async () => {
    const { main } = await started(onMac)
    main.tell({ kind: 'closed', windowId: 1 })
    await emit(main, 'app', 'activate')
    await expect.poll(() => times(main, 'new BrowserWindow')).toBe(2)
    await emit(main, 'app', 'activate')
    expect(times(main, 'new BrowserWindow')).toBe(2)
    expect(times(main, 'App.quit')).toBe(0)
  })

  it('shows a file and an import that are asked for while no window is open', async () => {
    const { main, library } = await started(onMac)
    const file = join(await temporaryFolder(), 'one.txt')
    await writeFile(file, 'The bridge was closed in May, Reuters reported.\n')
    main.tell({ kind: 'closed', windowId: 1 })
    await emit(main, 'app', 'open-file', file)
    await expect.poll(() => times(main, 'new BrowserWindow')).toBe(2)
    await expect.poll(hearRequests(main, 2), { timeout: 20_000 }).toContain('storyOpened')
    main.tell({ kind: 'closed', windowId: 2 })
    const other = join(await temporaryFolder(), 'two.txt')
    await writeFile(other, 'The quay was closed in June, Reuters reported.\n')
    main.tell({ kind: 'script', what: 'openDialog', value: [other] })
    await main.ask({ kind: 'clickMenu', label: 'Import stories' })
    await expect.poll(() => times(main, 'new BrowserWindow')).toBe(3)
    await expect.poll(hearRequests(main, 3), { timeout: 20_000 }).toContain('storyOpened')
    expect(await readFile(join(library, 'logs', 'tickmark.log'), 'utf8')).not.toContain(' error ')
  })

  it('speaks the desk’s language in the menus that every program has', async () => {
    const { main } = await started({ env: { STANDIN_PLATFORM: 'darwin', STANDIN_LOCALE: 'uk' } })
    const [items] = (await main.untilAsked('Menu.setApplicationMenu')) as [
      readonly Electron.MenuItemConstructorOptions[],
    ]
    const all = items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? item.submenu : [])])
    const roles = all.flatMap((item) => item.role ?? [])
    for (const role of [
      'about',
      'services',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
      'minimize',
      'zoom',
      'front',
    ])
      expect(roles, role).toContain(role)
    for (const { role, label, visible } of all)
      if (role !== undefined && visible !== false)
        expect(label?.replace('Tickmark', ''), role).toMatch(/^[\p{Script=Cyrillic} ]+$/u)
  })
})

describe('a page that fails', () => {
  it('is offered anew when it died', async () => {
    const { main } = await started()
    main.tell({ kind: 'script', what: 'messageBox', value: 0 })
    await emit(main, 'contents', 'render-process-gone', {}, { reason: 'clean-exit' })
    await emit(main, 'contents', 'render-process-gone', {}, { reason: 'crashed' })
    await main.untilAsked('WebContents.reload')
    expect(times(main, 'Dialog.showMessageBox')).toBe(1)
  })

  it('is ended before it is loaded again when it hangs, and that is no second misfortune', async () => {
    const { main } = await started()
    main.tell({ kind: 'script', what: 'messageBox', value: 0 })
    await emit(main, 'window', 'unresponsive')
    await main.untilAsked('WebContents.reload')
    const order = main.asked.map((a) => a.what)
    expect(order.indexOf('WebContents.forcefullyCrashRenderer')).toBeLessThan(
      order.indexOf('WebContents.reload'),
    )
    expect(order).toContain('WebContents.forcefullyCrashRenderer')
    await emit(main, 'contents', 'render-process-gone', {}, { reason: 'killed' })
    expect(times(main, 'Dialog.showMessageBox')).toBe(1)
    await emit(main, 'contents', 'did-finish-load')
    await emit(main, 'contents', 'render-process-gone', {}, { reason: 'oom' })
    await expect.poll(() => times(main, 'Dialog.showMessageBox')).toBe(2)
  })

  it('is left alone when it answers again, or when the checker waits', async () => {
    const { main } = await started()
    await emit(main, 'window', 'unresponsive')
    await main.untilAsked('Dialog.showMessageBox')
    await emit(main, 'window', 'responsive')
    await main.untilAsked('Dialog.taken-back')
    main.tell({ kind: 'script', what: 'messageBox', value: 1 })
    await emit(main, 'window', 'unresponsive')
    await expect.poll(() => times(main, 'Dialog.showMessageBox')).toBe(2)
    expect(times(main, 'WebContents.reload')).toBe(0)
  })
})

describe('the window', () => {
  it('has the desk’s paper behind the page, by day and by night, and comes back where it was', async () => {
    const { main } = await started()
    const [options] = (await main.untilAsked('new BrowserWindow')) as [
      Electron.BrowserWindowConstructorOptions,
    ]
    const theme = await readFile(join(root, 'renderer', 'ui', 'theme.css'), 'utf8')
    const papers = [...theme.matchAll(/--paper: (#\w+)/gu)].map(([, colour]) => colour)
    expect(options).toMatchObject({
      show: false,
      name: 'desk',
      windowStatePersistence: true,
      backgroundColor: papers[0],
    })
    main.tell({ kind: 'script', what: 'dark', value: true })
    await emit(main, 'theme', 'updated')
    expect(await main.untilAsked('BrowserWindow.setBackgroundColor')).toEqual([papers[1]])
  })

  it('is shown when its page is drawn, not before', async () => {
    const { main } = await started()
    expect(times(main, 'BrowserWindow.show')).toBe(0)
    main.tell({ kind: 'loaded', windowId: 1, url: 'app://tickmark/index.html' })
    await main.untilAsked('BrowserWindow.show')
  })

  it('offers at the place asked for what can be done there', async () => {
    const { main } = await started()
    const editFlags = {
      canUndo: false,
      canRedo: false,
      canCut: true,
      canCopy: true,
      canPaste: false,
      canSelectAll: true,
    }
    const ask = (details: object) =>
      emit(
        main,
        'contents',
        'context-menu',
        {},
        { x: 40, y: 60, menuSourceType: 'keyboard', editFlags, ...details },
      )
    await ask({ isEditable: false, selectionText: '' })
    await ask({ isEditable: true, selectionText: 'quay' })
    const [items, place] = (await main.untilAsked('Menu.popup')) as [
      readonly Electron.MenuItemConstructorOptions[],
      object,
    ]
    expect(place).toEqual({ x: 40, y: 60, sourceType: 'keyboard' })
    expect(items.flatMap(({ role, enabled }) => (role === undefined ? [] : [[role, enabled]]))).toEqual([
      ['undo', false],
      ['redo', false],
      ['cut', true],
      ['copy', true],
      ['paste', false],
      ['selectAll', true],
    ])
    expect(times(main, 'Menu.popup')).toBe(1)
  })

  it('zooms with the keys that browsers take', async () => {
    const { main } = await started()
    const [items] = (await main.untilAsked('Menu.setApplicationMenu')) as [
      readonly Electron.MenuItemConstructorOptions[],
    ]
    const zoom = items
      .flatMap((item) => (Array.isArray(item.submenu) ? item.submenu : []))
      .filter((item) => item.role === 'zoomIn')
    expect(zoom.map((item) => item.accelerator)).toEqual([undefined, 'CmdOrCtrl+=', 'CmdOrCtrl+numadd'])
  })
})

describe('the start', () => {
  it('takes the library that is named, with a space or an equals sign before it', async () => {
    const library = await temporaryFolder()
    const { main } = await started({ named: false, args: ['--library', library] })
    expect(await main.untilAsked('App.setPath')).toEqual(['userData', join(library, 'desk')])
    expect(await readFile(join(library, 'logs', 'tickmark.log'), 'utf8')).toContain('library.opened')
  })

  it('opens no other library when the name of one is missing', async () => {
    for (const args of [['--library'], ['--library='], ['--library', '--story=0123456789abcdef']]) {
      const { main } = await startEntry({ named: false, args })
      expect(await main.untilAsked('Dialog.showErrorBox')).toEqual([
        'Tickmark cannot open its library',
        'Name a folder after --library.',
      ])
      expect(await main.ended).toBe(2)
    }
  })

  it('tells Windows the name of its package', async () => {
    const { main } = await started({ env: { STANDIN_PLATFORM: 'win32' } })
    const builder = await readFile(join(root, 'electron-builder.yml'), 'utf8')
    expect(await main.untilAsked('App.setAppUserModelId')).toEqual([/^appId: (\S+)$/mu.exec(builder)?.[1]])
  })
})

describe('the end', () => {
  it('waits for a decision that is being written', async () => {
    const first = await started()
    const list = await first.call('library/list', { limit: 1 })
    const [, storyId = ''] = /"id":"([0-9a-f]{16})"/u.exec(list) ?? []
    const opened = await first.call('story/open', { storyId })
    const [, claimId = ''] = /"claim":\{"id":"([^"]+)"/u.exec(opened) ?? []
    expect(claimId).not.toBe('')
    await first.call('checker/set', { name: 'Vera' })
    // Nobody waits for the answer.
    void first.call('verdict/record', {
      storyId,
      claimId,
      status: 'supported',
      rationale: 'Seen at the quay.',
    })
    first.main.tell({ kind: 'closed', windowId: 1 })
    expect(await first.main.ended).toBe(0)
    const again = await started({ library: first.library })
    expect(await again.call('story/open', { storyId })).toContain('Seen at the quay.')
  })
})
